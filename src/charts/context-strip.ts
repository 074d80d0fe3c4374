import type { ExpenditureNode } from '../analysis/expenditure-split'
import { bareFrame } from './bare-frame'
import type { CustomItemPlace } from './custom-item'
import { defineChart, scaled } from './define-chart'
import { largestParts } from './summary'

/** The whole, class by class, and the part of it that the picture below shows. */
export interface ContextStrip {
  readonly classes: readonly ExpenditureNode[]
  /** The code shown below; everything outside it is the rest. */
  readonly code: string
}

interface Stretch {
  readonly node: ExpenditureNode
  readonly from: number
  readonly to: number
}

const STRIP = 14
const FUNNEL = 16
const SMALLEST = 1.5

const amount = (node: ExpenditureNode) => Math.max(0, node.total?.fen ?? 0)

/** Classes side by side as fractions of the whole; empty ones are left out. */
function stretchesOf(nodes: readonly ExpenditureNode[], start = 0, end = 1): readonly Stretch[] {
  const whole = nodes.reduce((sum, node) => sum + amount(node), 0)
  let at = start
  return nodes.flatMap(node => {
    if (whole === 0 || amount(node) === 0) return []
    const from = at
    at += ((end - start) * amount(node)) / whole
    return [{ node, from, to: at }]
  })
}

/** Where the code lies in the whole. */
function within(classes: readonly ExpenditureNode[], code: string): Stretch | null {
  let found: Stretch | null = null
  let stretches = stretchesOf(classes)
  for (;;) {
    const next = stretches.find(({ node }) => code.startsWith(node.code))
    if (!next) return found
    found = next
    stretches = stretchesOf(next.node.children, next.from, next.to)
  }
}

/** The whole as one thin bar, the part shown below in dark ink, and the way from there to the full width. */
export const contextStripChart = defineChart({
  id: 'context-strip',
  option: ({ classes, code }: ContextStrip, { theme, rem }) => {
    const stretches = stretchesOf(classes)
    const shown = within(classes, code)
    if (stretches.length === 0 || !shown) return null
    const height = scaled(STRIP, rem)
    const drawn: readonly (Stretch & { readonly kind: 'rest' | 'shown' | 'funnel' })[] = [
      ...stretches.map(stretch => ({ ...stretch, kind: 'rest' as const })),
      { ...shown, kind: 'shown' },
      { ...shown, kind: 'funnel' },
    ]
    const renderItem = ({ dataIndex }: { readonly dataIndex: number }, api: CustomItemPlace) => {
      const item = drawn[dataIndex]
      if (!item) return null
      const [left = 0] = api.coord([item.from, 0])
      const [right = 0] = api.coord([item.to, 0])
      if (item.kind === 'funnel') {
        const [start = 0] = api.coord([0, 0])
        const [end = 0] = api.coord([1, 0])
        const foot = height + scaled(FUNNEL, rem)
        const points = [
          [left, height],
          [right, height],
          [end, foot],
          [start, foot],
        ]
        return { type: 'polygon', silent: true, shape: { points }, style: { fill: theme.sunken } }
      }
      const gap = right - left > 4 ? 1 : 0
      return {
        type: 'rect',
        shape: { x: left, y: 0, width: Math.max(SMALLEST, right - left - gap), height },
        style: { fill: item.kind === 'shown' ? theme.ink2 : theme.rule2 },
        emphasis: { style: { stroke: theme.strong, lineWidth: 1 } },
      }
    }
    return {
      ...bareFrame,
      xAxis: { type: 'value', show: false, min: 0, max: 1 },
      yAxis: { type: 'value', show: false, min: 0, max: 1 },
      series: [
        { type: 'custom', data: drawn.map(({ from }) => [from, 0]), encode: { x: 0, y: 1 }, renderItem },
      ],
    }
  },
  height: (_data, rem) => scaled(STRIP + FUNNEL, rem),
  marks: ({ classes }) => stretchesOf(classes).map((_stretch, index) => ({ series: 0, index })),
  readout: ({ classes, code }, { index }): ExpenditureNode | null => {
    const stretches = stretchesOf(classes)
    return (index < stretches.length ? stretches[index] : within(classes, code))?.node ?? null
  },
  summary: ({ classes }) =>
    largestParts(
      stretchesOf(classes).map(({ node }) => ({
        name: `${node.code} ${node.name}`,
        fen: node.total?.fen ?? null,
        basisPoints: null,
      })),
    ),
})
