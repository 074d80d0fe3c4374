import { nodeIdOf, type FlowNode, type MoneyFlow } from '../analysis/flow-nodes'
import type { FlowLink } from '../analysis/money-flow'
import { exactSum } from '../analysis/share'
import type { Messages } from '../locales'
import { printShare } from '../locales/print-share'
import { printAmount, shareInBasisPoints, type Fen, type MoneyUnit } from '../model/money'
import { drawnLength } from './bare-frame'
import { defineChart, scaled, type ChartSetting } from './define-chart'
import { largestParts } from './summary'
import type { ChartTheme } from './theme'

/** A flow as it is drawn: in a unit of money, with the links that are lit. */
export interface DrawnFlow {
  readonly flow: MoneyFlow
  readonly unit: MoneyUnit
  /** What the bar of the whole and the bar of no stated use are called. */
  readonly names: { readonly whole: string; readonly unstated: string }
  /** The keys of the links on the path under pointer or focus; null when none is. */
  readonly lit: ReadonlySet<string> | null
}

/** A bar or a ribbon, and the links that run through it. */
export interface FlowReadout {
  readonly from: FlowNode
  /** Null for a bar. */
  readonly to: FlowNode | null
  readonly links: readonly FlowLink[]
}

interface Ribbon {
  readonly from: FlowNode
  readonly to: FlowNode
  readonly links: readonly FlowLink[]
}

const ROW = 46
const SMALLEST = 300
const GAP = 34
const BAR = 8
/** Half the height of a label, above the first bar and under the last. */
const ROOM = 16
/** Below this width the whole has no label and the names of classes break into two lines. */
const NARROW = 620
/** The room beside a narrow picture for the labels of the classes, and what they take of it. */
const NARROW_RIGHT = 110
const NARROW_LABEL = 102
/** From one bar to the next, and above the first, where labels have three lines. */
const NARROW_GAP = 50
const NARROW_ROOM = 26
const REST = 0.38
const LIT = 0.62
const UNLIT = 0.17

/** Ribbons from column to column, one for each source and pair of bars: colours never mix. */
function ribbonsOf({ columns, links, nodes }: MoneyFlow): readonly Ribbon[] {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const ribbons = new Map<string, { from: FlowNode; to: FlowNode; links: FlowLink[] }>()
  columns.slice(1).forEach((column, index) => {
    const before = columns[index]
    if (!before) return
    for (const link of links) {
      const from = byId.get(nodeIdOf(link, before))
      const to = byId.get(nodeIdOf(link, column))
      if (!from || !to) continue
      const key = `${link.source ?? ''} ${from.id} ${to.id}`
      const ribbon = ribbons.get(key)
      if (ribbon) ribbon.links.push(link)
      else ribbons.set(key, { from, to, links: [link] })
    }
  })
  return [...ribbons.values()]
}

const letters = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2E80' ? 12 : 7), 0)

/** The room beside the picture for the labels of the whole and of the classes, in pixels of the design. */
export function flowInsets({ nodes, columns }: MoneyFlow): { readonly left: number; readonly right: number } {
  const longest = Math.max(
    0,
    ...nodes
      .filter(({ column }) => column === 'class')
      .map(({ code, name }) => letters(`${code} ${name ?? ''}`)),
  )
  return { left: columns[0] === 'whole' ? 104 : 2, right: Math.min(262, Math.max(130, longest + 20)) }
}

/** The room that a narrow picture leaves from one bar to the next, in pixels of the design. */
const narrowRoom = (width: number, rem: number, { columns }: MoneyFlow): number =>
  Math.max(84, ((width / rem) * 14 - 2 - NARROW_RIGHT) / Math.max(1, columns.length - 1) - 2 * BAR)

function nameOf(node: FlowNode, { names }: DrawnFlow, terms: Messages['terms'], narrow: boolean): string {
  if (node.column === 'whole') return names.whole
  if (node.column === 'source')
    return node.source ? (narrow ? terms.fundSourcesShort : terms.fundSources)[node.source] : ''
  if (node.column === 'use')
    return node.use ? (narrow ? terms.overallFunds : terms.columns)[node.use] : names.unstated
  return [node.code, node.name].filter(Boolean).join(' ')
}

function fillOf(node: FlowNode, theme: ChartTheme): string {
  if (node.column === 'whole') return theme.strong
  if (node.column === 'source') return node.source ? theme.sources[node.source] : theme.control
  if (node.column === 'use') return node.use ? theme[node.use] : theme.control
  return theme.control
}

const amountOf = ({ figure, sum }: FlowNode): Fen | null => figure?.fen ?? sum
const sumOf = (links: readonly FlowLink[]) => exactSum(links.map(({ figure }) => figure.fen)) ?? 0

/** A name in lines no longer than the room that a column leaves, broken between its words. */
function namedLines(name: string, room: number): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && letters(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The name of a class in two lines at most, broken anywhere, as Chinese is; the table has all of a longer one. */
function classLines(name: string): readonly string[] {
  const lines = ['']
  for (const letter of name) {
    const line = lines.at(-1) ?? ''
    const last = lines.length === 2
    if (letters(line + letter) <= NARROW_LABEL - (last ? 12 : 0)) lines[lines.length - 1] = line + letter
    else if (last) return [lines[0] ?? '', `${line}…`]
    else lines.push(letter.trim())
  }
  return lines
}

/** The bar's name, the figure that the table prints for it, and, at the right, its share of the whole. */
function labelOf(node: FlowNode, data: DrawnFlow, whole: number, setting: ChartSetting) {
  const { theme, words, width, rem } = setting
  const narrow = width < scaled(NARROW, rem)
  const amount = amountOf(node)
  const last = node.column === 'class'
  const name = nameOf(node, data, words.terms, narrow)
  const share = amount === null ? null : shareInBasisPoints(amount, whole as Fen)
  const shared = last && !narrow && share !== null ? `  {share|${printShare(share)}}` : ''
  const figure = amount === null ? '' : printAmount(amount, data.unit)
  const text = { fontFamily: theme.font, fontSize: scaled(12, rem), lineHeight: scaled(16, rem) }
  const left = node.column === 'whole'
  const insets = flowInsets(data.flow)
  const room = (width / rem) * 14 - insets.left - insets.right
  const short = narrow ? narrowRoom(width, rem, data.flow) : null
  const between =
    last || left || (narrow && node.column !== 'use')
      ? Infinity
      : (short ?? room / (data.flow.columns.length - 1) - 2 * BAR)
  const plain = name.replace(/[{}|]/gu, ' ')
  const lines = (last && narrow ? classLines(plain) : namedLines(plain, between)).map(
    line => `{name|${line}}`,
  )
  return {
    show: !(left && narrow),
    position: left ? 'left' : 'right',
    distance: scaled(5, rem),
    formatter: `${lines.join('\n')}\n{figure|${figure}}${shared}`,
    align: left ? 'right' : 'left',
    ...text,
    rich: {
      name: { ...text, color: theme.ink1, fontWeight: left ? 700 : 400 },
      figure: { ...text, color: theme.ink1 },
      share: { ...text, color: theme.ink3 },
    },
    // Over a ribbon the letters keep a rim of paper.
    textBorderColor: theme.bg,
    textBorderWidth: last || left ? 0 : 3,
    width: last ? scaled(narrow ? NARROW_LABEL : 250, rem) : scaled(short ?? 150, rem),
    // Never 'break': ECharts would run the name into its figure and cut the figure in two.
    overflow: last || narrow ? ('truncate' as const) : ('none' as const),
  }
}

/**
 * Source, use and class in columns, bars in statutory order (no crossing is minimised), ribbons in their source's
 * colour. What is thinner than 1.5 pixels is drawn that thick; every figure is the table's, not the ribbons' sum.
 */
export const moneyFlowChart = defineChart({
  id: 'money-flow',
  option: (data: DrawnFlow, setting) => {
    const { theme, width, rem } = setting
    const narrow = width < scaled(NARROW, rem)
    const { flow } = data
    if (flow.links.length === 0) return null
    const whole = sumOf(flow.links)
    const height = flowHeight(flow, rem)
    const { left, right } = flowInsets(flow)
    const thick = (links: readonly FlowLink[]) =>
      links.reduce((sum, { figure }) => sum + drawnLength(figure.fen ?? 0, whole, height), 0)
    const isLit = (links: readonly FlowLink[]) => links.some(({ key }) => data.lit?.has(key))
    return {
      animation: false,
      series: [
        {
          type: 'sankey',
          left: narrow ? 2 : scaled(left, rem),
          right: scaled(narrow ? NARROW_RIGHT : right, rem),
          top: scaled(narrow ? NARROW_ROOM : ROOM, rem),
          bottom: scaled(narrow ? NARROW_ROOM : ROOM, rem),
          nodeWidth: BAR,
          nodeGap: scaled(narrow ? narrowGap(flow) : GAP, rem),
          layoutIterations: 0,
          nodeAlign: 'left',
          draggable: false,
          emphasis: { disabled: true },
          data: flow.nodes.map(node => ({
            name: node.id,
            depth: flow.columns.indexOf(node.column),
            itemStyle: {
              color: fillOf(node, theme),
              borderWidth: 0,
              opacity: data.lit && !isLit(linksThrough(flow, node)) ? 0.4 : 1,
            },
            label: labelOf(node, data, whole, setting),
          })),
          links: ribbonsOf(flow).map(({ from, to, links }) => ({
            source: from.id,
            target: to.id,
            value: thick(links),
            lineStyle: {
              color: links[0]?.source ? theme.sources[links[0].source] : theme[links[0]?.use ?? 'project'],
              opacity: !data.lit ? REST : isLit(links) ? LIT : UNLIT,
              curveness: 0.5,
            },
          })),
        },
      ],
    }
  },
  height: ({ flow }, rem) => flowHeight(flow, rem),
  marks: ({ flow }) => [
    ...flow.nodes.map((_node, index) => ({ series: 0, index })),
    ...ribbonsOf(flow).map((_ribbon, index) => ({ series: 0, index, edge: true })),
  ],
  readout: ({ flow }, { index, edge }): FlowReadout | null => {
    if (edge) return ribbonsOf(flow)[index] ?? null
    const node = flow.nodes[index]
    return node ? { from: node, to: null, links: linksThrough(flow, node) } : null
  },
  summary: ({ flow }, { terms }) =>
    largestParts(
      flow.links.map(({ source, use, code, name, figure }) => ({
        name: [
          source ? terms.fundSources[source] : null,
          use ? terms.columns[use] : null,
          [code, name].filter(Boolean).join(' '),
        ]
          .filter(Boolean)
          .join(' → '),
        fen: figure.fen,
        basisPoints: null,
      })),
    ),
})

function linksThrough({ links }: MoneyFlow, node: FlowNode): readonly FlowLink[] {
  return links.filter(link => nodeIdOf(link, node.column) === node.id)
}

/** Labels of three lines keep clear of each other, but the bars keep a part of the height. */
function narrowGap(flow: MoneyFlow): number {
  const classes = flow.nodes.filter(({ column }) => column === 'class').length
  return Math.min(NARROW_GAP, Math.max(GAP, (0.85 * flowHeight(flow, 14)) / Math.max(1, classes - 1)))
}

function flowHeight({ nodes }: MoneyFlow, rem: number): number {
  const classes = nodes.filter(({ column }) => column === 'class').length
  return scaled(Math.max(SMALLEST, (classes + 3) * ROW), rem)
}
