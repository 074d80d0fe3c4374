import { describe, expect, it } from 'vitest'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { KEY_FIGURES, keyFigures, type KeyFigure, type KeyFigureId } from '@/analysis/key-figures'
import { lastYearOf } from '@/analysis/last-year'
import type { Disclosure } from '@/model/disclosure'
import { claim, disclosure, indicator, row, sheet, table } from './build-disclosure'

const tables = [
  table('T1', [
    row({ line: 1, side: 'revenue', kind: 'carryover', figures: { amount: '0.00' } }),
    row({ line: 2, side: 'revenue', kind: 'grandTotal', figures: { amount: '40.00' } }),
    row({ line: 2, side: 'expenditure', kind: 'grandTotal', figures: { total: '40.00' } }),
  ]),
  table('T3', [
    row({ line: 20, kind: 'total', figures: { total: '40.00', basic: '10.00', project: '30.00' } }),
  ]),
  table('T10', [row({ line: 60, kind: 'total', figures: { total: '' } })]),
  table('T11', [], { noData: true }),
  table('T12', [
    row({ line: 80, kind: 'project', name: '甲', figures: { total: '30.00' } }),
    row({ line: 81, kind: 'project', name: '乙', figures: { total: '1.00' } }),
  ]),
]
const figuresOf = (source: Disclosure) => {
  const all = keyFigures(source, indicatorCoverage(source))
  const get = (id: KeyFigureId): KeyFigure => all.find(figure => figure.id === id)!
  return { all, get }
}

const said = (raw: string) => [
  claim({ section: '八', kind: 'amount', label: '机关运行经费', raw }),
  claim({ section: '八', kind: 'change', label: '机关运行经费', raw: '1.30', direction: 'decrease' }),
]

describe('keyFigures', () => {
  const { all, get } = figuresOf(
    disclosure(tables, {
      sheets: [sheet({ project: '甲', indicators: [indicator('quantity', '数量')] })],
      claims: [claim({ section: '一', kind: 'rate', label: '收入总计', raw: '18.02' })],
    }),
  )

  it('are always the ten, in the order a reviewer asks', () => {
    expect(all.map(({ id }) => id)).toEqual(KEY_FIGURES)
    expect(figuresOf(disclosure()).all).toHaveLength(10)
  })

  it('keep the figure as printed and its place', () => {
    expect(get('totalRevenue')).toMatchObject({ figure: { raw: '40.00' }, place: { line: 2 }, table: 'T1' })
    expect(get('carryover')).toMatchObject({ figure: { raw: '0.00' }, gap: null })
  })

  it('give basic and project as shares of the total they stand beside', () => {
    expect(get('basicExpenditure').shareBasisPoints).toBe(2500)
    expect(get('projectExpenditure').shareBasisPoints).toBe(7500)
  })

  it('say what the narrative claims of the change', () => {
    expect(get('totalRevenue')).toMatchObject({ rate: { raw: '18.02' }, change: null })
    expect(get('totalExpenditure')).toMatchObject({ rate: null })
  })

  it('say why there is no figure', () => {
    expect(get('threePublicExpenses').gap).toBe('blank')
    expect(get('agencyOperatingExpenses').gap).toBe('noData')
    const empty = figuresOf(disclosure())
    expect(empty.get('totalRevenue').gap).toBe('tableMissing')
    expect(empty.get('projects').gap).toBe('tableMissing')
    expect(empty.get('indicatorCoverage').gap).toBe('noSheets')
  })

  it('count projects, those with a sheet, and the cells covered', () => {
    expect(get('projects')).toMatchObject({ count: 2, place: { line: 80 } })
    expect(get('projectsWithSheet')).toMatchObject({ count: 1, of: 2, shareBasisPoints: 5000 })
    expect(get('indicatorCoverage')).toMatchObject({ count: 1, of: 9, shareBasisPoints: 1111, gap: null })
  })

  it('take the only unit of table 11 where no 部门合计 is printed', () => {
    const T11 = table('T11', [row({ kind: 'unit', name: '某局', figures: { total: '3.00' } })])
    expect(figuresOf(disclosure([T11])).get('agencyOperatingExpenses')).toMatchObject({
      figure: { raw: '3.00' },
    })
  })

  describe('whose amount the text says otherwise', () => {
    const T11 = table('T11', [row({ kind: 'total', figures: { total: '39.10' } })])

    it('name the amount that the change belongs to', () => {
      const { get } = figuresOf(disclosure([T11], { claims: said('41.30') }))
      const figure = get('agencyOperatingExpenses')
      expect(figure).toMatchObject({ said: { raw: '41.30' }, change: { raw: '1.30' } })
    })

    it('leave the change alone where text and table agree to a hundredth', () => {
      const { get } = figuresOf(disclosure([T11], { claims: said('39.09') }))
      const figure = get('agencyOperatingExpenses')
      expect(figure).toMatchObject({ said: null })
    })

    it('give no total of last year', () => {
      const claims = [
        claim({ section: '一', kind: 'amount', label: '收入总计', raw: '41.00' }),
        claim({ section: '一', kind: 'change', label: '收入总计', raw: '1.00', direction: 'increase' }),
      ]
      expect(lastYearOf(figuresOf(disclosure(tables, { claims })).all)).toBeNull()
    })
  })
})
