import { barsOf, type LedgerBar } from './ledger'
import type { ExpenditureNode, SplitFigures } from '../../analysis/expenditure-split'
import { shareInBasisPoints } from '../../model/money'

/** One row of the split's table. */
export interface SplitRow {
  readonly node: ExpenditureNode
  /** How deep below the first level that is shown. */
  readonly depth: number
  /** Share of the whole that is shown; null without amounts. */
  readonly shareBasisPoints: number | null
}

/** These nodes and, down to `levels` levels, what is under them, in statutory order, each with its share of `whole`. */
export function splitRows(
  nodes: readonly ExpenditureNode[],
  whole: SplitFigures,
  levels: number,
  depth = 0,
): readonly SplitRow[] {
  if (depth >= levels) return []
  return nodes.flatMap(node => {
    const part = node.total?.fen ?? null
    const all = whole.total?.fen ?? null
    const shareBasisPoints = part === null || all === null ? null : shareInBasisPoints(part, all)
    return [{ node, depth, shareBasisPoints }, ...splitRows(node.children, whole, levels, depth + 1)]
  })
}

/** The bar of a row: its basic, then its project expenditure. */
export const splitBars = ({ basic, project }: SplitFigures): readonly LedgerBar[] =>
  barsOf([
    ['basic', basic],
    ['project', project],
  ])

/** The length of that bar. */
export const splitLength = (figures: SplitFigures): number =>
  splitBars(figures).reduce((sum, { fen }) => sum + fen, 0)
