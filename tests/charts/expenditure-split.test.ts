import { describe, expect, it } from 'vitest'
import { expenditureSplit } from '@/analysis/expenditure-split'
import { expenditureSplitChart } from '@/charts/expenditure-split'
import { disclosure, row, table } from '../analysis/build-disclosure'
import { drawn, setting } from './chart-setting'

const item = (code: string, total: string, basic: string, project: string) =>
  row({ code, name: `名${code}`, figures: { total, basic, project } })
const nodes = expenditureSplit(
  disclosure([table('T3', [item('208', '4.00', '4.00', ''), item('212', '8.00', '2.00', '6.00')])]),
).classes

describe('the basic and project chart', () => {
  it('stacks basic and project on one scale, a band a row from the top', () => {
    expect(expenditureSplitChart.option({ nodes }, setting)).toMatchObject({
      animation: false,
      xAxis: { max: 8_000_000 },
      yAxis: { inverse: true, data: ['208', '212'] },
      series: [
        { type: 'bar', data: [4_000_000, 2_000_000], itemStyle: { color: setting.theme.basic } },
        { type: 'bar', data: [0, 6_000_000], itemStyle: { color: setting.theme.project } },
      ],
    })
  })

  it('is as high as the rows of the table it stands in', () => {
    expect(expenditureSplitChart.height({ nodes }, 14)).toBe(54)
    expect(expenditureSplitChart.height({ nodes }, 28)).toBe(108)
  })

  it('is drawn by ECharts', () => {
    const svg = drawn(expenditureSplitChart.option({ nodes }, setting), 54)
    expect(svg).toContain(setting.theme.basic)
    expect(svg).toContain(setting.theme.project)
  })

  it('walks and reads out only the marks that are drawn', () => {
    const marks = expenditureSplitChart.marks({ nodes })
    const readouts = marks.map(mark => expenditureSplitChart.readout({ nodes }, mark))
    expect(readouts.map(found => [found?.node.code, found?.part, found?.figure?.raw])).toEqual([
      ['208', 'basic', '4.00'],
      ['212', 'basic', '2.00'],
      ['212', 'project', '6.00'],
    ])
    expect(expenditureSplitChart.readout({ nodes }, { series: 5, index: 0 })).toBeNull()
  })

  it('has nothing to draw without an amount', () => {
    expect(expenditureSplitChart.option({ nodes: [] }, setting)).toBeNull()
  })

  it('names the largest classes first, each with its basic and project expenditure', () => {
    expect(expenditureSplitChart.summary({ nodes }, setting.words).map(part => part.name)).toEqual([
      '212 名212',
      '基本支出',
      '项目支出',
      '208 名208',
      '基本支出',
    ])
  })
})
