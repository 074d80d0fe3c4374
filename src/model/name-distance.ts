/** A name for comparing: NFKC, without blanks and punctuation. */
export function bareName(name: string): string {
  return name.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '')
}

/** Characters to replace, insert or drop to turn one name into the other; null when more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number | null {
  const from = [...a]
  const to = [...b]
  if (Math.abs(from.length - to.length) > limit) return null
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, char] of from.entries()) {
    const current = [i + 1]
    let best = i + 1
    for (const [j, other] of to.entries()) {
      const replaced = (previous[j] ?? 0) + (char === other ? 0 : 1)
      const cost = Math.min(replaced, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1)
      current.push(cost)
      best = Math.min(best, cost)
    }
    if (best > limit) return null
    previous = current
  }
  const distance = previous.at(-1) ?? 0
  return distance <= limit ? distance : null
}

function pairsOf(name: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 2 <= name.length; at++) {
    const pair = name.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** How much of two names is the same, 0 … 1: shared pairs of neighbouring characters (Sørensen–Dice). */
export function sharedPairs(a: string, b: string): number {
  const left = pairsOf(a)
  const right = pairsOf(b)
  let shared = 0
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0)
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  return all === 0 ? 0 : (2 * shared) / all
}
