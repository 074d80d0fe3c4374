import { describe, expect, it } from 'vitest'
import { cellOf } from '@/analysis/coverage-row'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { disclosure, indicator, row, sheet, table } from './build-disclosure'

const project = (name: string, total: string) => row({ kind: 'project', name, figures: { total } })
const T12 = table('T12', [
  row({ kind: 'department', name: '某局', figures: { total: '4.00' } }),
  project('甲', '3.00'),
  project('乙', '1.00'),
  project('丙', '6.00'),
])
const sheets = [
  sheet({
    line: 100,
    project: '乙',
    annual: '10,000',
    indicators: [
      indicator('quantity', '件数', { doubtful: true }),
      indicator('quantity', '面积'),
      indicator('quality', ' '),
    ],
    labels: [
      ['annual', 'quantity'],
      ['annual', 'quality'],
    ],
    halves: { whole: false, annual: true },
  }),
  sheet({
    line: 200,
    project: '甲',
    annual: '30,000',
    indicators: [indicator('quality', '合格率', { period: 'whole' })],
  }),
  sheet({
    line: 300,
    project: '甲',
    annual: '30,000',
    duplicateOf: 200,
    indicators: [indicator('cost', '费用')],
  }),
  sheet({ line: 400, project: '丁', annual: '20,000', indicators: [indicator('quantity', '数量')] }),
]
const coverage = indicatorCoverage(disclosure([T12], { sheets }))

describe('indicatorCoverage', () => {
  it('has a row for each project of table 12, then one for each sheet that matches none', () => {
    expect(
      coverage.rows.map(({ project, table, sheet }) => [project, table, sheet?.lines.from ?? null]),
    ).toEqual([
      ['甲', 'T12', 200],
      ['乙', 'T12', 100],
      ['丙', 'T12', null],
      ['丁', null, 400],
    ])
    expect(coverage.rows[3]?.amount?.raw).toBe('20,000')
  })

  it('tells covered, printed empty, label not printed and not read apart', () => {
    const second = coverage.rows[1]!
    expect(cellOf(second, 'quantity', 'annual')).toMatchObject({ state: 'covered', doubtful: true })
    expect(cellOf(second, 'quantity', 'annual')?.indicators).toHaveLength(2)
    expect(cellOf(second, 'quality', 'annual')?.state).toBe('printedEmpty')
    expect(cellOf(second, 'cost', 'annual')?.state).toBe('notPrinted')
    expect(cellOf(second, 'quantity', 'whole')?.state).toBe('notRead')
    expect(second.covered).toEqual({ whole: null, annual: 1 })
  })

  it('has nothing read for a project without a sheet', () => {
    const third = coverage.rows[2]!
    expect(third.cells).toHaveLength(18)
    expect(third.cells.every(cell => cell.state === 'notRead')).toBe(true)
    expect(third.covered).toEqual({ whole: null, annual: null })
  })

  it('divides the covered dimensions by nine for each sheet whose half was read, and counts the others apart', () => {
    expect(coverage.total.annual).toMatchObject({ covered: 2, cells: 27, unread: 0, basisPoints: 741 })
    expect(coverage.total.whole).toMatchObject({ covered: 1, cells: 18, unread: 9, basisPoints: 556 })
    expect(coverage.sheetsRead).toEqual({ whole: 2, annual: 3 })
  })

  it('counts each dimension by sheets and by amount', () => {
    const quantity = coverage.byDimension.find(entry => entry.dimension === 'quantity')?.rates.annual
    // 乙 (1.00) and 丁 (2.00) of 甲, 乙 and 丁 (6.00).
    expect(quantity).toEqual({
      covered: 2,
      cells: 3,
      unread: 0,
      basisPoints: 6667,
      amount: 6_000_000,
      amountBasisPoints: 5000,
    })
    expect(coverage.byDimension.map(entry => entry.dimension)[8]).toBe('satisfaction')
  })

  it('weighs the total by the amounts of the projects', () => {
    // 3 of 9 × 6 万元.
    expect(coverage.total.annual.amountBasisPoints).toBe(556)
  })

  it('counts projects without a sheet, sheets without a row and second prints apart', () => {
    expect(coverage).toMatchObject({
      projects: 3,
      projectsWithSheet: 2,
      projectsWithoutSheet: 1,
      sheets: 3,
      sheetsWithoutRow: 1,
      secondPrints: 1,
      lines: { from: 100, to: 409 },
    })
  })

  it('has no share of a half that no sheet was read of', () => {
    const half = sheet({ project: '甲', halves: { whole: false, annual: true } })
    expect(indicatorCoverage(disclosure([], { sheets: [half] })).total.whole.basisPoints).toBeNull()
  })

  it('has no share where nothing was read', () => {
    const none = indicatorCoverage(disclosure())
    expect(none.total.annual).toEqual({
      covered: 0,
      cells: 0,
      unread: 0,
      basisPoints: null,
      amount: 0,
      amountBasisPoints: null,
    })
    expect(none.lines).toBeNull()
  })
})
