import type { CoverageCell } from '../analysis/coverage-cells'
import { inkOn } from './contrast'
import { scaled } from './define-chart'
import type { ChartTheme } from './theme'

/** Where a block stands, in pixels. */
export interface BlockShape {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Diagonals from the lower edge to the upper one, for what was not read. */
function hatch({ x, y, width, height }: BlockShape, stroke: string) {
  // A box that is lower than its rows has no room for the block.
  if (height <= 0) return []
  const lines = []
  for (let from = height / 2; from < width; from += height / 2) {
    lines.push({
      type: 'line',
      silent: true,
      shape: { x1: x + from, y1: y, x2: Math.max(x, x + from - height), y2: y + Math.min(height, from) },
      style: { stroke, lineWidth: 1 },
    })
  }
  return lines
}

/** What stands in a block: the number of indicators above one, `~` before what is doubtful, `?` for not read. */
export function blockText({ state, indicators, doubtful }: CoverageCell): string {
  if (state === 'notRead') return '?'
  if (state !== 'covered') return ''
  const count = indicators.length > 1 ? String(indicators.length) : ''
  return doubtful ? `~${count}` : count
}

/**
 * One block of the matrix as ECharts draws it: covered is filled (middle ink when doubtful), a printed label with
 * nothing behind it is hollow, a label that is not printed is a short rule, not read is hatched with `?`.
 */
export function coverageBlock(cell: CoverageCell, theme: ChartTheme, rem: number, shape: BlockShape) {
  const { state, doubtful } = cell
  const fill = state === 'covered' ? (doubtful ? theme.project : theme.ink2) : theme.bg
  const edge =
    state === 'covered' || state === 'notPrinted' ? null : state === 'notRead' ? theme.rule2 : theme.control
  const middle = shape.y + shape.height / 2
  const text = blockText(cell)
  return {
    type: 'group',
    children: [
      {
        type: 'rect',
        shape,
        style: { fill, stroke: edge ?? 'none', lineWidth: edge ? 1 : 0 },
        emphasis: { style: { stroke: theme.strong, lineWidth: 2 } },
      },
      ...(state === 'notPrinted'
        ? [
            {
              type: 'line',
              silent: true,
              shape: {
                x1: shape.x + shape.width * 0.35,
                y1: middle,
                x2: shape.x + shape.width * 0.65,
                y2: middle,
              },
              style: { stroke: theme.control, lineWidth: 1 },
            },
          ]
        : []),
      ...(state === 'notRead' ? hatch(shape, theme.rule2) : []),
      ...(text === ''
        ? []
        : [
            {
              type: 'text',
              silent: true,
              style: {
                text,
                x: shape.x + shape.width / 2,
                y: middle,
                align: 'center',
                verticalAlign: 'middle',
                fill: inkOn(fill, theme) ?? theme.ink1,
                fontFamily: theme.font,
                fontSize: scaled(12, rem),
              },
            },
          ]),
    ],
  }
}
