/** How badly two things fit: the lower the better. */
export interface CostedPair {
  readonly left: number
  readonly right: number
  readonly cost: number
}

/** Rounds of exchange: each one lowers the sum, so few are ever needed. */
const ROUNDS = 8

/**
 * Pairs one to one, cheapest first; then exchanges partners as long as that makes the sum of two pairs cheaper. What
 * costs the same stays in the order given by `left`, then `right`. Returns left → right.
 */
export function cheapestPairs(pairs: readonly CostedPair[]): ReadonlyMap<number, number> {
  const sorted = [...pairs].sort((a, b) => a.cost - b.cost || a.left - b.left || a.right - b.right)
  const chosen = new Map<number, number>()
  const owner = new Map<number, number>()
  const costs = new Map<number, Map<number, number>>()
  for (const { left, right, cost } of sorted) {
    const own = costs.get(left) ?? new Map<number, number>()
    own.set(right, cost)
    costs.set(left, own)
    if (chosen.has(left) || owner.has(right)) continue
    chosen.set(left, right)
    owner.set(right, left)
  }
  const cost = (left: number, right: number) => costs.get(left)?.get(right) ?? Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    let exchanged = false
    for (const one of chosen.keys()) {
      for (const [second, wanted] of costs.get(one) ?? []) {
        const first = chosen.get(one)
        const other = owner.get(second)
        if (first === undefined || other === undefined || other === one) continue
        if (wanted + cost(other, first) >= cost(one, first) + cost(other, second)) continue
        chosen.set(one, second)
        chosen.set(other, first)
        owner.set(second, one)
        owner.set(first, other)
        exchanged = true
      }
    }
    if (!exchanged) break
  }
  return chosen
}
