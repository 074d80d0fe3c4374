import { describe, expect, it } from 'vitest'
import {
  corrected,
  marked,
  marksOf,
  NO_CORRECTIONS,
  standing,
  undone,
  withdrawn,
} from '@/corrections/history'
import { joinedHistory } from '@/corrections/joined-history'

const correction = (raw: string) => ({
  target: { of: 'row', slot: 'T1', line: 1, start: 0, nth: 0 } as const,
  change: { kind: 'name', text: raw } as const,
  subject: raw,
  was: null,
})
const mark = (finding: string) => ({
  finding,
  subject: finding,
  mark: { state: 'confirmed', note: '' } as const,
})
const base = corrected(NO_CORRECTIONS, correction('甲'))
const names = (history: typeof base) => standing(history).map(each => each.subject)

describe('a history changed in two tabs', () => {
  it('keeps the steps of both, those made here on top, each under a number of its own', () => {
    const both = joinedHistory(base, corrected(base, correction('这里')), corrected(base, correction('那里')))
    expect(names(both)).toEqual(['甲', '那里', '这里'])
    expect(standing(both).map(each => each.id)).toEqual([1, 2, 3])
  })

  it('knows a step of before, whatever is said of its place', () => {
    const told = corrected(NO_CORRECTIONS, { ...correction('甲'), subject: '另一个说法', was: '1.00' })
    const both = joinedHistory(base, corrected(told, correction('这里')), corrected(base, correction('那里')))
    expect(names(both)).toEqual(['甲', '那里', '这里'])
  })

  it('withdraws here what was made here, whatever number it got', () => {
    const here = withdrawn(corrected(base, correction('这里')), 2)
    expect(names(joinedHistory(base, here, corrected(base, correction('那里'))))).toEqual(['甲', '那里'])
  })

  it('keeps marks of both', () => {
    const both = joinedHistory(base, marked(base, mark('b')), marked(base, mark('a')))
    expect([...marksOf(both).keys()]).toEqual(['a', 'b'])
  })

  it('follows what was undone there, and does not undo there what is undone here', () => {
    const second = corrected(base, correction('乙'))
    expect(names(joinedHistory(second, corrected(second, correction('丙')), undone(second)))).toEqual([
      '甲',
      '丙',
    ])
    const there = corrected(base, correction('丁'))
    expect(joinedHistory(base, undone(base), there)).toBe(there)
  })

  it('is the one there where nothing was made here', () => {
    const there = corrected(base, correction('乙'))
    expect(joinedHistory(base, base, there)).toBe(there)
    expect(joinedHistory(there, there, there)).toBe(there)
  })
})
