import { describe, expect, it } from 'vitest'
import { projectConcentration } from '@/analysis/project-concentration'
import { projectConcentrationChart } from '@/charts/project-concentration'
import { disclosure, row, table } from '../analysis/build-disclosure'
import { drawn, setting } from './chart-setting'

const project = (name: string, total: string, governmentFunds = '') =>
  row({ kind: 'project', name, figures: { total, governmentFunds } })
const data = projectConcentration(
  disclosure([table('T12', [project('甲', '1.00'), project('乙', '3.00', '3.00'), project('丙', '0.00')])]),
)

describe('the concentration strip', () => {
  it('draws a segment a project, largest first, zeros left out', () => {
    expect(projectConcentrationChart.option(data, setting)).toMatchObject({
      xAxis: { max: 4_000_000 },
      series: [
        {
          data: [
            [0, 3_000_000],
            [3_000_000, 4_000_000],
          ],
        },
      ],
    })
  })

  it('takes the colour of the source that pays most, ink where none is printed', () => {
    const svg = drawn(projectConcentrationChart.option(data, setting), 24)
    expect(svg).toContain(setting.theme.sources.governmentFunds)
    expect(svg).toContain(setting.theme.project)
  })

  it('reads out and names the projects', () => {
    const marks = projectConcentrationChart.marks(data)
    expect(marks.map(mark => projectConcentrationChart.readout(data, mark)?.first.row.name)).toEqual([
      '乙',
      '甲',
    ])
    expect(projectConcentrationChart.summary(data, setting.words)[0]).toEqual({
      name: '乙',
      fen: 3_000_000,
      basisPoints: 7500,
    })
  })

  it('draws thousands of projects in as many segments as can be seen, and loses none of their money', () => {
    const names = Array.from({ length: 4000 }, (_, at) => project(`第${at}项`, `${5000 - at}.00`))
    const many = projectConcentration(disclosure([table('T12', names)]))
    const option = projectConcentrationChart.option(many, setting) as {
      xAxis: { max: number }
      series: { data: number[][] }[]
    }
    const stretches = option.series[0]?.data ?? []
    expect(stretches.length).toBeLessThan(1200)
    expect(projectConcentrationChart.marks(many)).toHaveLength(stretches.length)
    expect(option.xAxis.max).toBe(many.sum)
    const runs = projectConcentrationChart
      .marks(many)
      .flatMap(mark => projectConcentrationChart.readout(many, mark) ?? [])
    expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(4000)
    expect(runs.reduce((sum, { fen }) => sum + fen, 0)).toBe(many.sum)
    expect(runs.some(({ count }) => count > 1)).toBe(true)
    expect(stretches.at(-1)?.[1]).toBe(many.sum)
  })

  it('has nothing to draw without projects', () => {
    expect(projectConcentrationChart.option(projectConcentration(disclosure()), setting)).toBeNull()
  })
})
