import type { Figure } from '../model/budget-table'
import type { ExpenditureNode } from '../analysis/expenditure-split'
import { bareFrame, drawnLength } from './bare-frame'
import { defineChart, scaled } from './define-chart'
import { largestParts } from './summary'

/** The rows of the table the bars stand in, in its order. */
export interface ExpenditureRows {
  readonly nodes: readonly ExpenditureNode[]
}

/** One half of one bar. */
export interface ExpenditureReadout {
  readonly node: ExpenditureNode
  readonly part: 'basic' | 'project'
  readonly figure: Figure | null
}

const PARTS = ['basic', 'project'] as const
/** Height of one row of a table in the design, and of the bar in it. */
const ROW = 27
const BAR = 10

function amount(node: ExpenditureNode, part: (typeof PARTS)[number]): number {
  return Math.max(0, node[part]?.fen ?? 0)
}

/** Basic and project expenditure: one bar a row of the table beside it, all on one scale. */
export const expenditureSplitChart = defineChart({
  id: 'expenditure-split',
  option: ({ nodes }: ExpenditureRows, { theme, width, rem }) => {
    const largest = Math.max(0, ...nodes.map(node => amount(node, 'basic') + amount(node, 'project')))
    if (largest === 0) return null
    return {
      ...bareFrame,
      xAxis: { type: 'value', show: false, min: 0, max: largest },
      yAxis: { type: 'category', show: false, inverse: true, data: nodes.map(node => node.code) },
      series: PARTS.map(part => ({
        type: 'bar',
        stack: 'expenditure',
        barWidth: scaled(BAR, rem),
        data: nodes.map(node => drawnLength(amount(node, part), largest, width)),
        itemStyle: { color: theme[part] },
        emphasis: { itemStyle: { borderColor: theme.strong, borderWidth: 1 } },
      })),
    }
  },
  height: ({ nodes }, rem) => nodes.length * scaled(ROW, rem),
  marks: ({ nodes }) =>
    nodes.flatMap((node, index) =>
      PARTS.flatMap((part, series) => (amount(node, part) > 0 ? [{ series, index }] : [])),
    ),
  readout: ({ nodes }, { series, index }): ExpenditureReadout | null => {
    const node = nodes[index]
    const part = PARTS[series]
    return node && part ? { node, part, figure: node[part] } : null
  },
  summary: ({ nodes }, { terms }) =>
    largestParts(
      nodes.map(node => ({
        name: `${node.code} ${node.name}`,
        fen: node.total?.fen ?? null,
        basisPoints: null,
        node,
      })),
    ).flatMap(({ node, ...whole }) => [
      whole,
      ...PARTS.flatMap(part =>
        amount(node, part) > 0
          ? [
              {
                name: terms.columns[part],
                fen: node[part]?.fen ?? null,
                basisPoints: null,
                within: true as const,
              },
            ]
          : [],
      ),
    ]),
})
