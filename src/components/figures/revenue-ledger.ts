import type { RevenueByClass, RevenueNode, SourceFigures } from '../../analysis/revenue-by-class'
import { exactSum } from '../../analysis/share'
import type { Messages } from '../../locales'
import { printShare } from '../../locales/print-share'
import type { Figure } from '../../model/budget-table'
import { FUND_SOURCES, type FundSource } from '../../model/fund-source'
import { shareInBasisPoints, type Fen } from '../../model/money'
import type { Place } from '../../model/place'
import { barsOf, type LedgerColumn, type LedgerRow } from './ledger'

/** The columns of revenue by class: this year's total and every source that has an amount somewhere. */
export function revenueColumns(words: Messages, sources: readonly FundSource[]): readonly LedgerColumn[] {
  return [
    { id: 'total', head: words.revenue.classes.thisYear },
    ...sources.map(source => ({ id: source, head: words.terms.fundSources[source], swatch: source })),
  ]
}

const figuresOf = ({ total, sources }: SourceFigures): Readonly<Record<string, Figure | null>> => ({
  total,
  ...Object.fromEntries(FUND_SOURCES.map(source => [source, sources[source] ?? null])),
})

/** Where this year's total and carryover are printed. */
export const amountPlaces = ({ total, sources }: SourceFigures): readonly Place[] =>
  [total, sources.carryover].flatMap(figure => (figure && figure.fen !== null ? [figure.place] : []))

const barOf = ({ sources }: SourceFigures) => barsOf(FUND_SOURCES.map(source => [source, sources[source]]))

/** A share of this year and carryover together, of the same of the whole. */
function shareOf(node: SourceFigures, whole: SourceFigures): LedgerRow['share'] {
  if (node.sum === null || whole.sum === null) return null
  const basisPoints = shareInBasisPoints(node.sum, whole.sum)
  return basisPoints === null
    ? null
    : { basisPoints, places: [...amountPlaces(node), ...amountPlaces(whole)] }
}

function rowOf(node: RevenueNode, whole: SourceFigures, depth: number): LedgerRow {
  return {
    key: `${node.code} ${node.row.place.line}`,
    code: node.code,
    name: node.name,
    depth,
    strong: depth === 0 && node.children.length > 0,
    parts: node.children.length,
    place: node.row.place,
    figures: figuresOf(node),
    share: shareOf(node, whole),
    bars: barOf(node),
  }
}

/** The rows shown: two levels below the class that was chosen, below all classes where none was. */
export function revenueRows(revenue: RevenueByClass, path: readonly RevenueNode[]): readonly LedgerRow[] {
  const node = path.at(-1)
  const whole = node ?? revenue.total
  const first = node ? (node.children.length > 0 ? node.children : [node]) : revenue.classes
  return first.flatMap(each => [rowOf(each, whole, 0), ...each.children.map(child => rowOf(child, whole, 1))])
}

/** The whole that the rows are parts of. */
export function revenueTotal(
  words: Messages,
  revenue: RevenueByClass,
  path: readonly RevenueNode[],
): LedgerRow {
  const node = path.at(-1)
  const whole: SourceFigures = node ?? revenue.total
  return {
    key: 'total',
    code: node?.code ?? null,
    name: node?.name ?? words.figures.total,
    depth: 0,
    strong: true,
    parts: 0,
    place: node?.row.place ?? null,
    figures: figuresOf(whole),
    share: null,
    bars: barOf(whole),
  }
}

/** What a class says in its title: 城乡社区支出的 66.41% 来自政府性基金预算. */
export function revenueClassTitle(words: Messages, name: string, node: SourceFigures): string {
  const { classes } = words.revenue
  const parts = FUND_SOURCES.flatMap(source => {
    const fen = node.sources[source]?.fen ?? 0
    return fen > 0 ? [{ source, fen: fen as Fen }] : []
  })
  const [largest] = [...parts].sort((a, b) => b.fen - a.fen)
  const all = exactSum(parts.map(({ fen }) => fen))
  if (!largest || all === null) return classes.nothing(name)
  const source = words.terms.fundSources[largest.source]
  if (parts.length === 1) return classes.all(name, source)
  const share = shareInBasisPoints(largest.fen, all)
  return share === null ? classes.nothing(name) : classes.title(name, source, printShare(share))
}
