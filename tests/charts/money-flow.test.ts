import { describe, expect, it } from 'vitest'
import { moneyFlow } from '@/analysis/flow-nodes'
import { moneyFlowChart, type DrawnFlow } from '@/charts/money-flow'
import { disclosure, row, table } from '../analysis/build-disclosure'
import { drawn, setting } from './chart-setting'

const item = (code: string, basic: string, project: string, total: string) =>
  row({ code, name: `名${code}`, line: Number(code), figures: { basic, project, total } })
const flow = moneyFlow(
  disclosure([
    table('T5', [item('221', '2.00', '', '2.00'), item('212', '3.00', '5.00', '8.00')]),
    table('T8', [item('212', '', '9000.00', '9000.00')]),
  ]),
  null,
)
const data: DrawnFlow = {
  flow,
  unit: 'wanYuan',
  names: { whole: '收入总计', unstated: '未分列' },
  lit: null,
}
interface Drawn {
  series: {
    layoutIterations: number
    data: { name: string; depth: number; label: { formatter: string } }[]
    links: { source: string; target: string; value: number; lineStyle: { color: string; opacity: number } }[]
  }[]
}
const series = (given: DrawnFlow) =>
  (moneyFlowChart.option(given, { ...setting, width: 900 }) as unknown as Drawn).series[0]

describe('the flow chart', () => {
  it('keeps the bars of each column in statutory order: no crossing is minimised', () => {
    expect(series(data)?.layoutIterations).toBe(0)
    expect(series(data)?.data.map(({ name, depth }) => [name, depth])).toEqual([
      ['source generalPublic', 0],
      ['source governmentFunds', 0],
      ['use basic', 1],
      ['use project', 1],
      ['class 212', 2],
      ['class 221', 2],
    ])
  })

  it('prints every figure on a line of its own, never broken', () => {
    for (const width of [360, 900]) {
      const svg = drawn(moneyFlowChart.option(data, { ...setting, width }), 300)
      for (const figure of ['10.00', '9,000.00', '2.00', '9,008.00']) expect(svg).toContain(`>${figure}<`)
    }
  })

  it('draws a ribbon for each source between two bars, in the colour of the source', () => {
    const into = series(data)?.links.filter(({ target }) => target === 'class 212')
    expect(into?.map(({ source, lineStyle }) => [source, lineStyle.color])).toEqual([
      ['use basic', setting.theme.sources.generalPublic],
      ['use project', setting.theme.sources.generalPublic],
      ['use project', setting.theme.sources.governmentFunds],
    ])
  })

  it('draws what is too thin 1.5 pixels thick', () => {
    const thin = series(data)?.links.find(({ target }) => target === 'class 221')
    const height = moneyFlowChart.height(data, 14)
    expect(thin?.value).toBeCloseTo((1.5 * 90_100_000_00) / height, -3)
  })

  it('lights the whole path and dims the rest', () => {
    const lit = new Set(flow.links.filter(({ code }) => code === '221').map(({ key }) => key))
    const opacity = series({ ...data, lit })?.links.map(({ target, lineStyle }) => [
      target,
      lineStyle.opacity,
    ])
    expect(opacity).toContainEqual(['class 221', 0.62])
    expect(opacity).toContainEqual(['use basic', 0.62])
    expect(opacity).toContainEqual(['class 212', 0.17])
  })

  it('walks bars first, then ribbons, and says which links run through each', () => {
    const marks = moneyFlowChart.marks(data)
    const readouts = marks.map(mark => moneyFlowChart.readout(data, mark))
    expect(readouts.every(found => found !== null)).toBe(true)
    expect(readouts[0]).toMatchObject({ from: { id: 'source generalPublic' }, to: null })
    expect(readouts[0]?.links).toHaveLength(3)
    const ribbon = readouts.find(found => found?.to?.id === 'class 221')
    expect(ribbon?.links.map(({ figure }) => figure.raw)).toEqual(['2.00'])
  })

  it('is drawn by ECharts, and draws nothing of nothing', () => {
    expect(drawn(moneyFlowChart.option(data, setting), 300)).toContain(setting.theme.sources.governmentFunds)
    expect(moneyFlowChart.option({ ...data, flow: moneyFlow(disclosure(), null) }, setting)).toBeNull()
  })

  it('names the largest links in words', () => {
    expect(moneyFlowChart.summary(data, setting.words)[0]?.name).toBe('政府性基金预算 → 项目支出 → 212 名212')
  })

  it('gives a name all the room up to the next bar where it is narrow, and breaks it there', () => {
    const words = {
      terms: {
        ...setting.words.terms,
        overallFunds: { ...setting.words.terms.overallFunds, basic: 'Basic expenditure' },
      },
    }
    const label = (width: number) =>
      (moneyFlowChart.option(data, { ...setting, words, width }) as unknown as Drawn).series[0]?.data.find(
        each => each.label.formatter.includes('Basic'),
      )?.label.formatter
    expect(label(600)).toContain('{name|Basic expenditure}')
    expect(label(340)).toContain('{name|Basic}\n{name|expenditure}')
  })

  it('has short names where it is narrow, and cuts none', () => {
    const narrow = moneyFlowChart.option(data, { ...setting, width: 340 }) as unknown as Drawn
    expect(narrow.series[0]?.data.map(({ label }) => label.formatter.split('\n')[0])).toEqual([
      '{name|一般公共}',
      '{name|政府性基金}',
      '{name|基本支出}',
      '{name|项目支出}',
      '{name|212 名212}',
      '{name|221 名221}',
    ])
  })

  it('names a class where it is narrow in two lines, not by its bare code, and keeps three-line labels apart', () => {
    const named = moneyFlow(
      disclosure([
        table('T5', [
          row({
            code: '208',
            name: '社会保障和就业支出',
            line: 1,
            figures: { basic: '2.00', total: '2.00' },
          }),
          row({
            code: '212',
            name: '国有土地使用权出让收入安排的支出',
            line: 2,
            figures: { basic: '3.00', total: '3.00' },
          }),
        ]),
      ]),
      null,
    )
    const option = moneyFlowChart.option({ ...data, flow: named }, { ...setting, width: 340 })
    const drawn = (option as unknown as Drawn).series[0]
    const labels = drawn?.data.map(({ label }) => label.formatter.replace(/\n\{figure.*$/u, ''))
    expect(labels).toContain('{name|208 社会保障和就}\n{name|业支出}')
    expect(labels).toContain('{name|212 国有土地使用}\n{name|权出让收入安排…}')
    expect((option as unknown as { series: { nodeGap: number }[] }).series[0]?.nodeGap).toBeGreaterThan(48)
  })
})
