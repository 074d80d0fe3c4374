import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  corrected,
  NO_CORRECTIONS,
  redone,
  standing,
  undone,
  withdrawn,
  type CorrectionHistory,
} from '@/corrections/history'

const drop = {
  target: { of: 'row', slot: 'T3/', line: 4, start: 0, nth: 0 },
  change: { kind: 'drop' },
  subject: '甲',
  was: null,
} as const
const ids = (history: CorrectionHistory) => standing(history).map(({ id }) => id)
const two = corrected(corrected(NO_CORRECTIONS, drop), drop)

describe('the stack of corrections', () => {
  it('goes back and forth one step at a time', () => {
    expect(ids(two)).toEqual([1, 2])
    expect(ids(undone(two))).toEqual([1])
    expect(ids(redone(undone(two)))).toEqual([1, 2])
    expect(undone(NO_CORRECTIONS)).toBe(NO_CORRECTIONS)
    expect(redone(two)).toBe(two)
  })

  it('withdraws any one, which is a step too', () => {
    const without = withdrawn(two, 1)
    expect(ids(without)).toEqual([2])
    expect(ids(undone(without))).toEqual([1, 2])
    expect(withdrawn(without, 1)).toBe(without)
  })

  it('forgets what was undone when something new is done', () => {
    const other = corrected(undone(two), drop)
    expect(ids(other)).toHaveLength(2)
    expect(redone(other)).toBe(other)
  })

  it('undoes any number of steps back to the beginning, and redoes them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 8 }))), steps => {
        const end = steps.reduce<CorrectionHistory>(
          (history, id) => (id === null ? corrected(history, drop) : withdrawn(history, id)),
          NO_CORRECTIONS,
        )
        let back = end
        for (let left = end.steps.length; left > 0; left--) back = undone(back)
        expect(ids(back)).toEqual([])
        for (let left = end.steps.length; left > 0; left--) back = redone(back)
        expect(back).toEqual(end)
      }),
    )
  })
})
