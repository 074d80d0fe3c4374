import { describe, expect, it } from 'vitest'
import { linesAmong } from '@/analysis/lines-among'

const thing = (from: number, to: number) => ({ lines: { from, to } })

describe('the thing that a line belongs to', () => {
  it('is found wherever its lines stand among the others', () => {
    const things = [thing(10, 19), thing(20, 20), thing(1, 4), thing(30, 39)]
    const at = linesAmong(things)
    expect([1, 4, 10, 19, 20, 30, 39].map(line => things.findIndex(each => each === at(line)))).toEqual([
      2, 2, 0, 0, 1, 3, 3,
    ])
    expect([0, 5, 21, 40].map(at)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('is the first of those that overlap, as if all were gone through', () => {
    const things = [thing(5, 30), thing(1, 50), thing(6, 8), thing(28, 29), thing(40, 45)]
    const at = linesAmong(things)
    for (let line = 0; line < 60; line++)
      expect(at(line), String(line)).toBe(things.find(({ lines }) => lines.from <= line && line <= lines.to))
  })
})
