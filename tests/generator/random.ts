/** A seeded source of chance: the same seed gives the same disclosure on every machine. */
export interface Random {
  /** In [0, 1). */
  readonly next: () => number
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** A new order of a list. */
  readonly shuffled: <T>(list: readonly T[]) => T[]
  /** `count` members of a list in new order. */
  readonly some: <T>(list: readonly T[], count: number) => T[]
}

/** Mulberry32 over a seed. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(list: readonly T[]): T => {
    const found = list[int(0, list.length - 1)]
    if (found === undefined) throw new RangeError('nothing to pick from')
    return found
  }
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map(member => ({ member, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ member }) => member)
  return {
    next,
    int,
    pick,
    shuffled,
    chance: share => next() < share,
    some: (list, count) => shuffled(list).slice(0, count),
  }
}
