import type { ExpenditureNode } from '../analysis/expenditure-split'
import type { IcicleCell, IciclePart } from '../analysis/icicle-cells'
import type { Messages } from '../locales'
import { printShare } from '../locales/print-share'
import { printAmount, shareInBasisPoints, type Fen, type MoneyUnit } from '../model/money'
import { bareFrame } from './bare-frame'
import { inkOn } from './contrast'
import type { CustomItemPlace } from './custom-item'
import { defineChart, scaled } from './define-chart'
import { largestParts } from './summary'
import type { ChartTheme } from './theme'

/** The cells as laid out, the amount that is the whole width, and the unit in which figures stand in them. */
export interface Icicle {
  readonly cells: readonly IcicleCell[]
  readonly whole: Fen | null
  readonly unit: MoneyUnit
  readonly lit: string | null
}

const ROW = 48
const GAP = 3
const SMALLEST = 1.5
const BASE_REM = 14
/** Letters of the labels: a Han letter and any other, in pixels of the design, and the air beside them. */
const HAN = 13
const LETTER = 8
const AIR = 16

const HATCH = { symbol: 'rect', rotation: Math.PI / 4, dashArrayX: [1, 0], dashArrayY: [2, 4] } as const

function fillOf(part: IciclePart, theme: ChartTheme): string {
  if (part === null) return theme.control
  return part === 'basic' || part === 'project' ? theme[part] : theme.sources[part]
}

const depthOf = (cells: readonly IcicleCell[]) => Math.max(0, ...cells.map(({ depth }) => depth + 1))

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2E80' ? HAN : LETTER), AIR)
}

interface Label {
  readonly head: string
  readonly foot: string
}

/** The first of these texts that has room, else nothing: a figure is never cut. */
function fitting(texts: readonly string[], room: number): string {
  return texts.find(text => text !== '' && widthOf(text) <= room) ?? ''
}

/**
 * What stands in each stretch of a cell: code and name in the first that has room, amount and share; where a cell has
 * several parts, each part's own.
 */
function labelsOf(
  cell: IcicleCell,
  { whole, unit }: Icicle,
  rooms: readonly number[],
  terms: Messages['terms'],
): readonly Label[] {
  const said = (fen: Fen | null | undefined) => {
    if (fen === null || fen === undefined) return { amount: '', shared: '' }
    const share = whole === null ? null : shareInBasisPoints(fen, whole)
    const amount = printAmount(fen, unit)
    return { amount, shared: share === null ? amount : `${amount}   ${printShare(share)}` }
  }
  const { code, name, total } = cell.node
  const full = `${code} ${name}`
  const named = rooms.findIndex(room => widthOf(full) <= room)
  const coded = rooms.findIndex(room => widthOf(code) <= room)
  const headAt = named >= 0 ? named : coded
  return cell.stretches.map(({ part, figure }, index) => {
    const room = rooms[index] ?? 0
    const own = said(cell.stretches.length === 1 ? total?.fen : figure?.fen)
    const partName =
      cell.stretches.length === 1 || part === null
        ? ''
        : part === 'basic' || part === 'project'
          ? terms.columns[part]
          : terms.fundSources[part]
    const head = index !== headAt ? '' : named >= 0 ? full : code
    return {
      head,
      foot: fitting(
        // A part's amount without its name would be read as that of the class above it.
        partName === ''
          ? [own.shared, own.amount]
          : [`${partName} ${own.shared}`, `${partName} ${own.amount}`],
        room,
      ),
    }
  })
}

/**
 * Functional classes over their sections over their items: width is amount, colour what the reader chose. What is too
 * thin to see keeps 1.5 pixels; the table under the picture has every row.
 */
export const expenditureIcicleChart = defineChart({
  id: 'expenditure-icicle',
  option: (data: Icicle, { theme, words, rem }) => {
    const { cells, lit } = data
    if (cells.length === 0) return null
    const text = { fontFamily: theme.font, fontSize: scaled(13, rem) }
    const renderItem = ({ dataIndex }: { readonly dataIndex: number }, api: CustomItemPlace) => {
      const cell = cells[dataIndex]
      if (!cell) return null
      const [left = 0, top = 0] = api.coord([cell.from, cell.depth])
      const [right = 0, bottom = 0] = api.coord([cell.to, cell.depth + 1])
      const gap = right - left > 4 * GAP ? GAP : right - left > 2 * SMALLEST ? 1 : 0
      const width = Math.max(SMALLEST, right - left - gap)
      const height = bottom - top - GAP
      const scale = width / Math.max(Number.EPSILON, cell.to - cell.from)
      const stretches = cell.stretches.map(({ part, from, to }) => ({
        part,
        fill: fillOf(part, theme),
        x: left + (from - cell.from) * scale,
        width: Math.max(cell.stretches.length === 1 ? SMALLEST : 0, (to - from) * scale),
      }))
      const rooms = stretches.map(stretch => (stretch.width * BASE_REM) / rem)
      const labels = labelsOf(cell, data, rooms, words.terms)
      const line = (
        said: string,
        { x, fill, part }: (typeof stretches)[number],
        y: number,
        bold: boolean,
      ) => {
        const ink = part === 'carryover' || part === null ? null : inkOn(fill, theme)
        if (said === '' || ink === null) return []
        const style = {
          ...text,
          text: said,
          x: x + scaled(8, rem),
          y,
          fill: ink,
          fontWeight: bold ? 700 : 400,
        }
        return [{ type: 'text', silent: true, style }]
      }
      return {
        type: 'group',
        children: [
          ...stretches.map(stretch => ({
            type: 'rect',
            shape: { x: stretch.x, y: top, width: stretch.width, height },
            style: {
              fill: stretch.fill,
              ...(stretch.part === null || stretch.part === 'carryover'
                ? { decal: { ...HATCH, color: theme.bg } }
                : {}),
            },
            emphasis: { style: { opacity: 0.85 } },
          })),
          ...(lit === cell.node.code
            ? [
                {
                  type: 'rect',
                  silent: true,
                  shape: { x: left + 1, y: top + 1, width: Math.max(0, width - 2), height: height - 2 },
                  style: { fill: 'none', stroke: theme.bg, lineWidth: 2 },
                },
              ]
            : []),
          ...stretches.flatMap((stretch, index) => [
            ...line(labels[index]?.head ?? '', stretch, top + scaled(6, rem), true),
            ...line(labels[index]?.foot ?? '', stretch, top + scaled(25, rem), false),
          ]),
        ],
      }
    }
    return {
      ...bareFrame,
      xAxis: { type: 'value', show: false, min: 0, max: 1 },
      yAxis: { type: 'value', show: false, min: 0, max: depthOf(cells), inverse: true },
      series: [
        {
          type: 'custom',
          data: cells.map(({ from, depth }) => [from, depth]),
          encode: { x: 0, y: 1 },
          renderItem,
        },
      ],
    }
  },
  height: ({ cells }, rem) => depthOf(cells) * scaled(ROW, rem),
  marks: ({ cells }) => cells.map((_cell, index) => ({ series: 0, index })),
  readout: ({ cells }, { index }): ExpenditureNode | null => cells[index]?.node ?? null,
  summary: ({ cells, whole }) =>
    largestParts(
      cells
        .filter(({ depth }) => depth === Math.min(1, depthOf(cells) - 1))
        .map(({ node }) => ({
          name: `${node.code} ${node.name}`,
          fen: node.total?.fen ?? null,
          basisPoints: whole === null || !node.total?.fen ? null : shareInBasisPoints(node.total.fen, whole),
        })),
    ),
})
