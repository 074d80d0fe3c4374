import type { CoverageCell } from '../analysis/coverage-cells'
import { cellOf, type CoverageRow } from '../analysis/coverage-row'
import { DIMENSIONS, type Period } from '../model/dimension'
import { bareFrame } from './bare-frame'
import { coverageBlock } from './coverage-block'
import type { CustomItemPlace } from './custom-item'
import { defineChart, scaled } from './define-chart'

/** The rows as the table beside the picture lists them, and the halves shown. */
export interface CoverageMatrix {
  readonly rows: readonly CoverageRow[]
  readonly periods: readonly Period[]
}

/** One block: a project's dimension in one half. */
export interface MatrixReadout {
  readonly row: CoverageRow
  readonly cell: CoverageCell
}

interface Block extends MatrixReadout {
  readonly at: readonly [dimension: number, row: number, period: number]
}

const ROW = 24
/** The share of a dimension's width that its blocks take, and of a row's height that stays free above and below. */
const BAND = 0.8
const MARGIN = 0.2

/** Every block in reading order; a project without a sheet has none: a sentence stands in its row. */
function blocks({ rows, periods }: CoverageMatrix): readonly Block[] {
  return rows.flatMap((row, rowIndex) =>
    row.sheet === null
      ? []
      : DIMENSIONS.flatMap((dimension, dimensionIndex) =>
          periods.flatMap((period, periodIndex): Block[] => {
            const cell = cellOf(row, dimension, period)
            return cell ? [{ row, cell, at: [dimensionIndex, rowIndex, periodIndex] }] : []
          }),
        ),
  )
}

/** Projects by nine dimensions: a block a half, filled, hollow, hatched or crossed out by what the sheet prints. */
export const coverageMatrixChart = defineChart({
  id: 'coverage-matrix',
  option: (data: CoverageMatrix, { theme, rem }) => {
    const drawn = blocks(data)
    if (drawn.length === 0) return null
    const { rows, periods } = data
    return {
      ...bareFrame,
      xAxis: { type: 'value', show: false, min: 0, max: DIMENSIONS.length },
      yAxis: { type: 'value', show: false, min: 0, max: rows.length, inverse: true },
      series: [
        {
          type: 'custom',
          data: drawn.map(block => block.at),
          encode: { x: 0, y: 1 },
          renderItem: ({ dataIndex }: { readonly dataIndex: number }, api: CustomItemPlace) => {
            const block = drawn[dataIndex]
            if (!block) return null
            const [left = 0, top = 0] = api.coord([api.value(0), api.value(1)])
            const [right = 0, bottom = 0] = api.coord([api.value(0) + 1, api.value(1) + 1])
            return coverageBlock(block.cell, theme, rem, {
              x: left + (api.value(2) * (right - left) * BAND) / periods.length,
              y: top + (bottom - top) * MARGIN,
              width: ((right - left) * BAND) / periods.length - 1,
              height: (bottom - top) * (1 - 2 * MARGIN),
            })
          },
        },
      ],
    }
  },
  height: ({ rows }, rem) => rows.length * scaled(ROW, rem),
  marks: data => blocks(data).map((_block, index) => ({ series: 0, index })),
  readout: (data, { index }): MatrixReadout | null => {
    const block = blocks(data)[index]
    return block ? { row: block.row, cell: block.cell } : null
  },
  summary: ({ rows }) =>
    rows
      .filter(row => row.covered.annual !== null)
      .sort((a, b) => (a.covered.annual ?? 0) - (b.covered.annual ?? 0))
      .slice(0, 3)
      .map(row => ({
        name: row.project,
        fen: row.amount?.fen ?? null,
        basisPoints: Math.round(((row.covered.annual ?? 0) * 10_000) / DIMENSIONS.length),
      })),
})
