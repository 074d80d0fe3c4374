import { describe, expect, it } from 'vitest'
import { figureOf, type FigureSpot } from '@/analysis/figure-spot'
import { disclosure, row, table } from './build-disclosure'

const first: FigureSpot = { table: 'T1', side: 'revenue', kind: 'carryover', column: 'amount' }
const second: FigureSpot = { table: 'T2', side: null, kind: 'total', column: 'carryover' }
const T2 = (carryover: string) => table('T2', [row({ line: 9, kind: 'total', figures: { carryover } })])

describe('figureOf', () => {
  it('takes the first spot that holds an amount', () => {
    const T1 = table('T1', [row({ side: 'revenue', kind: 'carryover', figures: { amount: '1.00' } })])
    expect(figureOf(disclosure([T1, T2('2.00')]), [first, second]).figure?.raw).toBe('1.00')
    expect(figureOf(disclosure([T2('2.00')]), [first, second])).toMatchObject({ table: 'T2', gap: null })
  })

  it('takes a printed zero for an amount', () => {
    const T1 = table('T1', [row({ side: 'revenue', kind: 'carryover', figures: { amount: '0.00' } })])
    expect(figureOf(disclosure([T1, T2('2.00')]), [first, second])).toMatchObject({ table: 'T1', gap: null })
  })

  it('says what tells most where there is none: a blank before a missing row before a missing table', () => {
    expect(figureOf(disclosure([table('T1', []), T2('')]), [first, second])).toMatchObject({
      table: 'T2',
      gap: 'blank',
      place: { line: 9 },
    })
    expect(figureOf(disclosure([table('T1', [])]), [first, second])).toMatchObject({
      table: 'T1',
      gap: 'rowMissing',
    })
    expect(figureOf(disclosure(), [first, second])).toMatchObject({
      table: 'T1',
      gap: 'tableMissing',
      place: null,
    })
  })

  it('names the note of a table without data', () => {
    const empty = table('T2', [row({ kind: 'total', figures: { carryover: '' } })], { noData: true })
    expect(figureOf(disclosure([empty]), [second]).gap).toBe('noData')
  })
})
