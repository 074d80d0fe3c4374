import { describe, expect, it } from 'vitest'
import { foldedList, listedAround, MOST_LISTED, partList, type RowList } from '@/components/source/row-list'

const LONG = MOST_LISTED * 3 + 7
const ends = (list: RowList) => [list.at(0), list.at(1), list.at(list.count - 2), list.at(list.count - 1)]

describe('the list of a text', () => {
  it('of ordinary length holds every line and nothing else', () => {
    const list = partList(listedAround(4000, 7000), 7000)
    expect(list.count).toBe(7000)
    expect(ends(list)).toEqual([1, 2, 6999, 7000].map(line => ({ kind: 'line', line })))
    expect([1, 4000, 7000].map(list.indexOf)).toEqual([0, 3999, 6999])
  })

  it('of great length holds the lines around the one wanted, and says what stands before and behind', () => {
    const wanted = MOST_LISTED * 2
    const list = partList(listedAround(wanted, LONG), LONG)
    const index = list.indexOf(wanted)
    expect(list.at(index)).toEqual({ kind: 'line', line: wanted })
    const [before, first, last, behind] = ends(list)
    expect(before).toMatchObject({ kind: 'further', from: 1 })
    expect(behind).toMatchObject({ kind: 'further', to: LONG })
    const lineOf = (row: typeof first) => (row?.kind === 'line' ? row.line : 0)
    expect(before).toMatchObject({ to: lineOf(first) - 1 })
    expect(behind).toMatchObject({ from: lineOf(last) + 1 })
    expect(list.count).toBe(MOST_LISTED + 2)
    expect([1, LONG].map(list.indexOf)).toEqual([-1, -1])
  })

  it.each([1, 2, MOST_LISTED, LONG - 1, LONG])(
    'of great length holds line %i and a whole part around it',
    line => {
      const part = listedAround(line, LONG)
      expect(part.from).toBeGreaterThanOrEqual(1)
      expect(part.to).toBeLessThanOrEqual(LONG)
      expect(part.to - part.from + 1).toBe(MOST_LISTED)
      const list = partList(part, LONG)
      expect(list.at(list.indexOf(line))).toEqual({ kind: 'line', line })
    },
  )

  it('that is folded holds what the folding left', () => {
    const list = foldedList([
      { kind: 'fold', from: 1, to: 9 },
      { kind: 'line', line: 10 },
    ])
    expect([list.count, list.indexOf(10), list.indexOf(3)]).toEqual([2, 1, -1])
  })
})
