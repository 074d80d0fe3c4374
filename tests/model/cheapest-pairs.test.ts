import { describe, expect, it } from 'vitest'
import { cheapestPairs } from '@/model/cheapest-pairs'

const pair = (left: number, right: number, cost: number) => ({ left, right, cost })

describe('cheapestPairs', () => {
  it('pairs one to one, cheapest first, equal ones in order', () => {
    const pairs = [pair(0, 0, 2), pair(0, 1, 1), pair(1, 1, 3), pair(2, 0, 2)]
    expect([...cheapestPairs(pairs)]).toEqual([
      [0, 1],
      [2, 0],
    ])
    expect([...cheapestPairs([pair(1, 0, 1), pair(0, 0, 1)])]).toEqual([[0, 0]])
  })

  it('exchanges partners where that is cheaper in sum', () => {
    const pairs = [pair(0, 0, 1), pair(0, 1, 1), pair(1, 0, 1), pair(1, 1, 2)]
    expect(new Map(cheapestPairs(pairs))).toEqual(
      new Map([
        [0, 1],
        [1, 0],
      ]),
    )
  })

  it('pairs nothing that does not fit', () => {
    expect(cheapestPairs([]).size).toBe(0)
  })
})
