const folded = (name: string): string => name.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '')

const KEPT = 1
const DROPPED = 2
const OTHER = 3
/** What becomes of each character; 0 until it is first met. */
const fates = new Uint8Array(0x10000)

/** Chinese characters, letters and digits stay as they are and blanks and punctuation go, unless a mark follows them. */
function fateOf(code: number): number {
  const known = fates[code] ?? OTHER
  if (known !== 0) return known
  const character = String.fromCharCode(code)
  const fate = /[\u4e00-\u9fff0-9A-Za-z]/u.test(character) ? KEPT : folded(character) === '' ? DROPPED : OTHER
  fates[code] = fate
  return fate
}

/** A name for comparing: NFKC, without blanks and punctuation. Names hardly ever need more than leaving out some of it. */
export function bareName(name: string): string {
  let bare = ''
  let from = 0
  for (let at = 0; at < name.length; at++) {
    const fate = fateOf(name.charCodeAt(at))
    if (fate === KEPT) continue
    if (fate === OTHER) return folded(name)
    bare += name.slice(from, at)
    from = at + 1
  }
  return from === 0 ? name : bare + name.slice(from)
}

/** How many UTF-16 units the character at an index has. */
const width = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** The distance of what follows `i` in one name to what follows `j` in the other; infinite when more than `limit`. */
function restDistance(a: string, i: number, b: string, j: number, limit: number): number {
  let one = i
  let other = j
  while (one < a.length && a.charCodeAt(one) === b.charCodeAt(other)) {
    one++
    other++
  }
  // A character of two units is the same as a whole or not at all.
  const unit = one > i ? a.charCodeAt(one - 1) : 0
  if (unit >= 0xd800 && unit < 0xdc00) {
    one--
    other--
  }
  if (one === a.length && other === b.length) return 0
  if (limit === 0) return Number.POSITIVE_INFINITY
  const nextOne = one + width(a, one)
  const nextOther = other + width(b, other)
  let least = Number.POSITIVE_INFINITY
  if (one < a.length && other < b.length) least = restDistance(a, nextOne, b, nextOther, limit - 1)
  if (one < a.length && least > 0) least = Math.min(least, restDistance(a, nextOne, b, other, limit - 1))
  if (other < b.length && least > 0) least = Math.min(least, restDistance(a, one, b, nextOther, limit - 1))
  return least + 1
}

/**
 * Characters to replace, insert or drop to turn one name into the other; null when more than `limit`, which must be small:
 * each edit is tried in its three ways where the names part, so that names which differ early are soon done with.
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > 2 * limit) return null
  const distance = restDistance(a, 0, b, 0, limit)
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
