import { describe, expect, it } from 'vitest'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { keyFigures } from '@/analysis/key-figures'
import { keyFigureNote, keyFigureNotePlaces } from '@/wording/key-figure-note'
import { messages } from '@/locales'
import { at, claim, disclosure, row, table } from '../analysis/build-disclosure'

const words = messages['zh-CN']
const agency = (saidInText: string) => {
  const read = disclosure([table('T11', [row({ kind: 'total', figures: { total: '39.10' } })])], {
    claims: [
      claim({ section: '八', kind: 'amount', label: '机关运行经费', raw: saidInText, place: at(70) }),
      claim({
        section: '八',
        kind: 'change',
        label: '机关运行经费',
        raw: '1.30',
        direction: 'decrease',
        place: at(71),
      }),
    ],
  })
  return keyFigures(read, indicatorCoverage(read)).find(({ id }) => id === 'agencyOperatingExpenses')!
}

describe('the line under a key figure', () => {
  it('says the change on last year', () => {
    expect(keyFigureNote(words, agency('39.10'), 'wanYuan')).toBe('比上年 −1.30')
    expect(keyFigureNotePlaces(agency('39.10')).map(({ line }) => line)).toEqual([71])
  })

  it('names the amount of the text where the change is of that, not of the table’s', () => {
    expect(keyFigureNote(words, agency('41.30'), 'wanYuan')).toBe('文中写 41.30，比上年 −1.30')
    expect(keyFigureNote(messages.en, agency('41.30'), 'wanYuan')).toBe('text: 41.30, −1.30 on last year')
    expect(keyFigureNotePlaces(agency('41.30')).map(({ line }) => line)).toEqual([70, 71])
  })

  it('reckons the change from last year’s printed amount where none is stated, and says so', () => {
    const read = disclosure([table('T11', [row({ line: 60, kind: 'total', figures: { total: '39.10' } })])], {
      claims: [
        claim({ section: '八', kind: 'amount', label: '机关运行经费', raw: '39.10', place: at(70) }),
        claim({ section: '八', kind: 'priorYear', label: '机关运行经费', raw: '40.40', place: at(71) }),
        claim({
          section: '八',
          kind: 'rate',
          label: '机关运行经费',
          raw: '3.22',
          unit: '%',
          direction: 'decrease',
        }),
      ],
    })
    const figure = keyFigures(read, indicatorCoverage(read)).find(
      ({ id }) => id === 'agencyOperatingExpenses',
    )!
    expect(keyFigureNote(words, figure, 'wanYuan')).toBe('比上年 −1.30 推算')
    expect(keyFigureNotePlaces(figure).map(({ line }) => line)).toEqual([60, 71])
  })
})
