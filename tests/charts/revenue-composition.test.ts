import { describe, expect, it } from 'vitest'
import { revenueComposition } from '@/analysis/revenue-composition'
import { revenueCompositionChart } from '@/charts/revenue-composition'
import { disclosure, row, table } from '../analysis/build-disclosure'
import { drawn, setting } from './chart-setting'

const item = (name: string, amount: string) => row({ side: 'revenue', name, figures: { amount } })
const data = revenueComposition(
  disclosure([
    table('T1', [
      item('一般公共预算', '30.00'),
      item('政府性基金预算', '60.00'),
      item('国有资本经营预算', ''),
      item('财政专户管理资金', '0.00'),
      row({ side: 'revenue', kind: 'carryover', figures: { amount: '10.00' } }),
      row({ side: 'revenue', kind: 'grandTotal', figures: { amount: '100.00' } }),
    ]),
  ]),
)
const nothing = revenueComposition(disclosure())

describe('the revenue composition chart', () => {
  it('draws the sources with an amount end to end in statutory order, without animation or tooltip', () => {
    expect(revenueCompositionChart.option(data, setting)).toMatchObject({
      animation: false,
      grid: { left: 0, right: 0, top: 0, bottom: 0 },
      xAxis: { type: 'value', show: false, min: 0, max: 100_000_000 },
      series: [
        {
          type: 'custom',
          data: [
            [0, 30_000_000],
            [30_000_000, 90_000_000],
            [90_000_000, 100_000_000],
          ],
        },
      ],
    })
    expect(revenueCompositionChart.option(data, setting)).not.toHaveProperty('tooltip')
  })

  it('is drawn by ECharts in the colours of the sources, shares inside where they fit', () => {
    const svg = drawn(revenueCompositionChart.option(data, setting), 24)
    const { generalPublic, governmentFunds, unitFunds } = setting.theme.sources
    expect(svg).toContain(generalPublic)
    expect(svg).toContain(governmentFunds)
    expect(svg).not.toContain(unitFunds)
    expect(svg).toContain('60.00%')
    expect(svg).not.toContain('10.00%')
  })

  it('says amounts beside shares where amounts are asked for', () => {
    const svg = drawn(revenueCompositionChart.option({ ...data, amountsIn: 'wanYuan' }, setting), 24)
    expect(svg).toContain('60.00  60.00%')
  })

  it('keeps a tiny part visible', () => {
    const tiny = revenueComposition(
      disclosure([table('T1', [item('一般公共预算', '0.01'), item('政府性基金预算', '9999.99')])]),
    )
    const option = revenueCompositionChart.option(tiny, setting)
    const [, end] = (option as { series: { data: number[][] }[] }).series[0]?.data[0] ?? []
    // 1.5 of 400 pixels.
    expect(end).toBeCloseTo((10_000_000_000 * 1.5) / 400, 0)
  })

  it('has nothing to draw without an amount', () => {
    expect(revenueCompositionChart.option(nothing, setting)).toBeNull()
    expect(revenueCompositionChart.marks(nothing)).toEqual([])
    expect(revenueCompositionChart.summary(nothing, setting.words)).toEqual([])
  })

  it('reads each mark out as its part', () => {
    const marks = revenueCompositionChart.marks(data)
    expect(marks.map(mark => revenueCompositionChart.readout(data, mark)?.source)).toEqual([
      'generalPublic',
      'governmentFunds',
      'carryover',
    ])
    expect(revenueCompositionChart.readout(data, { series: 0, index: 9 })).toBeNull()
  })

  it('names the largest parts first', () => {
    expect(revenueCompositionChart.summary(data, setting.words)).toEqual([
      { name: '政府性基金预算', fen: 60_000_000, basisPoints: 6000 },
      { name: '一般公共预算', fen: 30_000_000, basisPoints: 3000 },
      { name: '上年结转', fen: 10_000_000, basisPoints: 1000 },
    ])
  })
})
