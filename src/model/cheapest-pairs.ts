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
  const taken = new Set<number>()
  const costs = new Map<string, number>()
  for (const { left, right, cost } of sorted) {
    costs.set(`${left} ${right}`, cost)
    if (chosen.has(left) || taken.has(right)) continue
    chosen.set(left, right)
    taken.add(right)
  }
  const cost = (left: number, right: number) => costs.get(`${left} ${right}`) ?? Number.POSITIVE_INFINITY
  const lefts = [...chosen.keys()]
  for (let round = 0; round < ROUNDS; round++) {
    let exchanged = false
    for (const [at, one] of lefts.entries()) {
      for (const other of lefts.slice(at + 1)) {
        const first = chosen.get(one) ?? -1
        const second = chosen.get(other) ?? -1
        if (cost(one, second) + cost(other, first) >= cost(one, first) + cost(other, second)) continue
        chosen.set(one, second)
        chosen.set(other, first)
        exchanged = true
      }
    }
    if (!exchanged) break
  }
  return chosen
}
