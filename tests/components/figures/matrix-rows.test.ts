import { describe, expect, it } from 'vitest'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { countedPeriod, halvesDiffer, matrixRows, shownPeriods } from '@/components/figures/matrix-rows'
import { disclosure, indicator, row, sheet, table } from '../../analysis/build-disclosure'

const project = (name: string, total: string, line: number) =>
  row({ kind: 'project', name, line, figures: { total } })

const rows = indicatorCoverage(
  disclosure(
    [
      table('T12', [
        project('街道照明改造', '10.00', 3),
        project('桥梁检测', '', 4),
        project('河道清淤', '90.00', 5),
        project('公园养护', '10.00', 6),
      ]),
    ],
    {
      sheets: [
        sheet({
          line: 100,
          project: '街道照明改造',
          indicators: [indicator('quantity', '灯杆', { period: 'whole' }), indicator('quantity', '灯杆')],
        }),
        sheet({
          line: 120,
          project: '公园养护',
          indicators: [
            indicator('quantity', '面积', { period: 'whole' }),
            indicator('quantity', '面积'),
            indicator('quality', '存活率'),
          ],
        }),
      ],
    },
  ),
).rows

const names = (...chosen: Parameters<typeof matrixRows>) => matrixRows(...chosen).map(row => row.project)

describe('the rows of the matrix', () => {
  it('stand by amount, ties in the order of the table, blanks last', () => {
    expect(names(rows, 'both', 'amount')).toEqual(['河道清淤', '街道照明改造', '公园养护', '桥梁检测'])
  })

  it('stand by coverage, emptiest first, projects without a sheet last', () => {
    expect(names(rows, 'annual', 'coverage').slice(0, 2)).toEqual(['街道照明改造', '公园养护'])
  })

  it('keep the order of the table on request', () => {
    expect(names(rows, 'both', 'table')).toEqual(['街道照明改造', '桥梁检测', '河道清淤', '公园养护'])
  })

  it('keep only projects whose halves differ, and know in which dimension', () => {
    expect(names(rows, 'differences', 'amount')).toEqual(['公园养护'])
    const park = rows.find(row => row.project === '公园养护')
    expect(park && halvesDiffer(park, 'quality')).toBe(true)
    expect(park && halvesDiffer(park, 'quantity')).toBe(false)
  })

  it('count the annual half unless only the whole period is shown', () => {
    expect(countedPeriod('both')).toBe('annual')
    expect(countedPeriod('whole')).toBe('whole')
    expect(shownPeriods('annual')).toEqual(['annual'])
    expect(shownPeriods('differences')).toEqual(['whole', 'annual'])
  })
})

describe('rows that lack something', () => {
  it('are those whose half shown prints nothing for it, or those without a sheet', () => {
    expect(names(rows, 'both', 'table', 'sheet')).toEqual(['桥梁检测', '河道清淤'])
    expect(names(rows, 'annual', 'table', 'quality')).toEqual(['街道照明改造'])
    expect(names(rows, 'whole', 'table', 'quality')).toEqual(['街道照明改造', '公园养护'])
    expect(names(rows, 'both', 'table', 'any')).toEqual(['街道照明改造', '公园养护'])
    expect(names(rows, 'both', 'table', 'quantity')).toEqual([])
  })
})
