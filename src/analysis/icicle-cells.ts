import type { Figure } from '../model/budget-table'
import type { FundSource } from '../model/fund-source'
import type { ExpenditureNode } from './expenditure-split'
import type { FundsByCode } from './funds-by-code'

/** What colours a stretch of a cell; null is what no table assigns. */
export type IciclePart = FundSource | 'basic' | 'project' | null

/** What the cells are coloured by. */
export type IcicleColour = 'split' | 'source'

/** One coloured stretch of a cell, as fractions of the picture's width. */
export interface IcicleStretch {
  readonly part: IciclePart
  readonly figure: Figure | null
  readonly from: number
  readonly to: number
}

/** One class, section or item: its row in the picture, its width, the parts it is coloured by. */
export interface IcicleCell {
  readonly node: ExpenditureNode
  readonly depth: number
  readonly from: number
  readonly to: number
  readonly stretches: readonly IcicleStretch[]
}

const amount = (figure: Figure | null | undefined) => Math.max(0, figure?.fen ?? 0)

function partsOf(
  node: ExpenditureNode,
  colour: IcicleColour,
  funds: FundsByCode,
): readonly { readonly part: IciclePart; readonly figure: Figure }[] {
  if (colour === 'source') return funds.of(node.code).map(({ source, figure }) => ({ part: source, figure }))
  return (['basic', 'project'] as const).flatMap(part => {
    const figure = node[part]
    return figure ? [{ part, figure }] : []
  })
}

/** The parts side by side; what they leave of the cell is assigned to none, what they exceed it by is shrunk. */
function stretchesOf(
  node: ExpenditureNode,
  from: number,
  to: number,
  colour: IcicleColour,
  funds: FundsByCode,
): readonly IcicleStretch[] {
  const parts = partsOf(node, colour, funds).filter(({ figure }) => amount(figure) > 0)
  const whole = Math.max(
    amount(node.total),
    parts.reduce((sum, { figure }) => sum + amount(figure), 0),
  )
  let at = from
  const stretches = parts.map(({ part, figure }): IcicleStretch => {
    const start = at
    at += ((to - from) * amount(figure)) / whole
    return { part, figure, from: start, to: at }
  })
  // Rounding tails are no part of their own.
  return to - at > (to - from) * 0.001
    ? [...stretches, { part: null, figure: null, from: at, to }]
    : stretches
}

function layOut(
  nodes: readonly ExpenditureNode[],
  depth: number,
  from: number,
  to: number,
  whole: number,
  colour: IcicleColour,
  funds: FundsByCode,
): readonly IcicleCell[] {
  const sum = nodes.reduce((total, node) => total + amount(node.total), 0)
  const scale = (to - from) / Math.max(whole, sum)
  let at = from
  return nodes.flatMap(node => {
    if (amount(node.total) === 0) return []
    const start = at
    at += amount(node.total) * scale
    const cell = { node, depth, from: start, to: at, stretches: stretchesOf(node, start, at, colour, funds) }
    return [cell, ...layOut(node.children, depth + 1, start, at, amount(node.total), colour, funds)]
  })
}

/**
 * The icicle of these classes, in statutory order from left to right, each over its parts. Widths are amounts; parts
 * that do not fill their whole leave it empty.
 */
export function icicleCells(
  nodes: readonly ExpenditureNode[],
  colour: IcicleColour,
  funds: FundsByCode,
): readonly IcicleCell[] {
  const whole = nodes.reduce((total, node) => total + amount(node.total), 0)
  return whole === 0 ? [] : layOut(nodes, 0, 0, 1, whole, colour, funds)
}
