import { describe, expect, it } from 'vitest'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { coverageMatrixChart } from '@/charts/coverage-matrix'
import { PERIODS } from '@/model/dimension'
import { disclosure, indicator, row, sheet, table } from '../analysis/build-disclosure'
import { drawn, placed, setting } from './chart-setting'

const project = (name: string) => row({ kind: 'project', name, figures: { total: '1.00' } })
const { rows } = indicatorCoverage(
  disclosure([table('T12', [project('甲'), project('乙'), project('丙')])], {
    sheets: [
      sheet({ project: '甲', indicators: [indicator('quantity', '件数'), indicator('quantity', '面积')] }),
      sheet({ line: 120, project: '丙', halves: { whole: true, annual: false } }),
    ],
  }),
)
const data = { rows, periods: PERIODS }

interface Option {
  readonly yAxis: unknown
  readonly series: readonly {
    readonly data: readonly (readonly number[])[]
    readonly renderItem: (
      item: { dataIndex: number },
      api: ReturnType<typeof placed>,
    ) => {
      readonly children: readonly {
        readonly type: string
        readonly shape?: unknown
        readonly style?: unknown
      }[]
    } | null
  }[]
}
const option = coverageMatrixChart.option(data, setting) as unknown as Option

describe('the coverage matrix', () => {
  it('has 18 blocks a sheet and none for a project without one', () => {
    const blocks = option.series[0]?.data ?? []
    expect(blocks).toHaveLength(36)
    expect(blocks.slice(0, 3)).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [1, 0, 0],
    ])
    expect(new Set(blocks.map(([, line]) => line))).toEqual(new Set([0, 2]))
    expect(option.yAxis).toMatchObject({ max: 3, inverse: true })
  })

  it('is as high as the rows beside it', () => {
    expect(coverageMatrixChart.height(data, 14)).toBe(72)
  })

  it('sets both halves side by side in the band of the dimension, free above and below', () => {
    const shapeOf = (dataIndex: number) => {
      const api = placed(option.series[0]?.data[dataIndex] ?? [], 9, 3, 72, true)
      return option.series[0]?.renderItem({ dataIndex }, api)?.children[0]?.shape as Record<string, number>
    }
    const [whole, annual] = [shapeOf(0), shapeOf(1)]
    expect(whole['x']).toBe(0)
    expect(annual['x']).toBeCloseTo((400 / 9) * 0.4, 6)
    expect(whole['width']).toBeCloseTo((400 / 9) * 0.4 - 1, 6)
    expect([whole['y'], whole['height']]).toEqual([expect.closeTo(4.8, 6), expect.closeTo(14.4, 6)])
    expect(option.series[0]?.renderItem({ dataIndex: 99 }, placed([], 9, 3, 72))).toBeNull()
  })

  it('is drawn by ECharts with counts and question marks', () => {
    const svg = drawn(coverageMatrixChart.option(data, setting), 72)
    expect(svg).toMatch(/>2<\/text>/)
    expect(svg.match(/>\?<\/text>/g)).toHaveLength(9)
  })

  it('reads each block out as project and cell', () => {
    const mark = coverageMatrixChart.marks(data)[1]!
    expect(coverageMatrixChart.readout(data, mark)).toMatchObject({
      row: { project: '甲' },
      cell: { dimension: 'quantity', period: 'annual', state: 'covered' },
    })
  })

  it('shows one half alone', () => {
    expect(coverageMatrixChart.marks({ rows, periods: ['annual'] })).toHaveLength(18)
  })

  it('names the emptiest projects, and draws nothing where no project has a sheet', () => {
    expect(coverageMatrixChart.summary(data, setting.words)).toEqual([
      { name: '甲', fen: 1_000_000, basisPoints: 1111 },
    ])
    expect(coverageMatrixChart.option({ rows: [], periods: PERIODS }, setting)).toBeNull()
  })
})
