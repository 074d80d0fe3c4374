import { describe, expect, it } from 'vitest'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { dimensionCoverageChart } from '@/charts/dimension-coverage'
import { disclosure, indicator, sheet } from '../analysis/build-disclosure'
import { drawn, setting } from './chart-setting'

const data = indicatorCoverage(
  disclosure([], {
    sheets: [
      sheet({ indicators: [indicator('quantity', '甲'), indicator('quantity', '乙', { period: 'whole' })] }),
      sheet({ line: 120, indicators: [indicator('cost', '丙'), indicator('quantity', '丁')] }),
    ],
  }),
)
const nothing = indicatorCoverage(disclosure())

interface Option {
  readonly xAxis: { readonly data: readonly string[] }
  readonly series: readonly { readonly stack: string; readonly data: readonly unknown[] }[]
}

/** How broad the edge of an empty bar is. */
const edgeAt = (rem: number) => {
  const { series } = dimensionCoverageChart.option(data, { ...setting, rem }) as unknown as {
    series: readonly { readonly itemStyle: { readonly borderWidth?: number } }[]
  }
  return series[1]?.itemStyle.borderWidth
}

describe('the coverage chart by dimension', () => {
  const option = dimensionCoverageChart.option(data, setting) as unknown as Option

  it('sets the two counts one over the other where they would run into their neighbours', () => {
    const narrow = dimensionCoverageChart.option(data, { ...setting, width: 300 }) as unknown as Option
    expect(option.xAxis.data[0]).toContain('{count|1/2}')
    expect(narrow.xAxis.data[0]).toContain('{count|1}\n{count|2}')
  })

  it('moves a name wider than its slot to the side where no other name stands', () => {
    const narrow = dimensionCoverageChart.option(data, { ...setting, width: 320 }) as unknown as Option
    expect(option.xAxis.data[8]).toContain('{name|可持续}')
    expect(narrow.xAxis.data[8]).toContain('{right|可持续}')
    expect(narrow.xAxis.data[10]).toContain('{left|满意度}')
    expect(narrow.xAxis.data[7]).toContain('{name|生态}')
  })

  it('has two bars a dimension, filled as far as sheets have an indicator, hollow above', () => {
    expect(option.series.map(series => series.stack)).toEqual(['whole', 'whole', 'annual', 'annual'])
    expect(option.series.map(series => series.data[0])).toEqual([5000, 5000, 10_000, '-'])
    expect(option.series.map(series => series.data[3])).toEqual([0, 10_000, 5000, 5000])
  })

  it('has edges that grow with it, and are never less than a pixel', () => {
    expect([8, 14, 88].map(edgeAt)).toEqual([1, 1, 4])
  })

  it('sets output, benefit and satisfaction apart by empty slots', () => {
    expect(option.xAxis.data).toHaveLength(11)
    expect([option.xAxis.data[4], option.xAxis.data[9]]).toEqual(['', ''])
    expect(option.series.map(series => series.data[4])).toEqual(['-', '-', '-', '-'])
  })

  it('prints both counts, one where they agree', () => {
    expect(option.xAxis.data[0]).toBe('{count|1/2}\n{name|数量}')
    expect(option.xAxis.data[1]).toBe('{count|0}\n{name|质量}')
  })

  it('is drawn by ECharts', () => {
    expect(drawn(dimensionCoverageChart.option(data, setting), 120)).toContain('数量')
  })

  it('reads out the rate of dimension and period', () => {
    const marks = dimensionCoverageChart.marks(data)
    expect(marks).toHaveLength(18)
    expect(dimensionCoverageChart.readout(data, marks[1]!)).toMatchObject({
      dimension: 'quantity',
      period: 'annual',
      rate: { covered: 2, cells: 2 },
    })
    expect(dimensionCoverageChart.readout(data, { series: 0, index: 4 })).toBeNull()
  })

  it('names the emptiest dimensions first', () => {
    expect(dimensionCoverageChart.summary(data, setting.words).slice(0, 2)).toMatchObject([
      { name: '质量指标 实施期', basisPoints: 0 },
      { name: '质量指标 年度', basisPoints: 0 },
    ])
  })

  it('sets what was not read apart from what is empty', () => {
    const partly = indicatorCoverage(
      disclosure([], {
        sheets: [
          sheet({ indicators: [indicator('quantity', '甲')] }),
          sheet({ line: 120, halves: { whole: true, annual: true } }),
          sheet({ line: 240, halves: { whole: true, annual: false } }),
          sheet({ line: 360, halves: { whole: true, annual: false } }),
        ],
      }),
    )
    const { series } = dimensionCoverageChart.option(partly, setting) as unknown as Option
    expect(series.map(each => [each.stack, each.data[0]])).toEqual([
      ['whole', 0],
      ['whole', 10_000],
      ['annual', 2500],
      ['annual', 2500],
      ['whole', '-'],
      ['annual', 5000],
    ])
    expect(dimensionCoverageChart.readout(partly, { series: 5, index: 0 })).toMatchObject({
      period: 'annual',
      rate: { covered: 1, cells: 2, unread: 2, basisPoints: 5000 },
    })
  })

  it('draws no bar for a half that no sheet has, and nothing without sheets', () => {
    const half = indicatorCoverage(
      disclosure([], { sheets: [sheet({ halves: { whole: false, annual: true } })] }),
    )
    const { xAxis, series } = dimensionCoverageChart.option(half, setting) as unknown as Option
    expect(series[0]?.data.every(value => value === '-')).toBe(true)
    expect(xAxis.data[0]).toBe('{count|?/0}\n{name|数量}')
    expect(dimensionCoverageChart.option(nothing, setting)).toBeNull()
  })
})
