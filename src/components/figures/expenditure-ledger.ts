import type { ExpenditureNode, SplitFigures } from '../../analysis/expenditure-split'
import type { FundsByCode } from '../../analysis/funds-by-code'
import { isRoundingTail } from '../../analysis/printed-step'
import { exactSum } from '../../analysis/share'
import type { Messages } from '../../locales'
import { printShare } from '../../locales/print-share'
import type { Figure } from '../../model/budget-table'
import { FUND_SOURCES, type FundSource } from '../../model/fund-source'
import { shareInBasisPoints } from '../../model/money'
import { barsOf, type LedgerColumn, type LedgerRow } from './ledger'

export type ExpenditureColour = 'split' | 'source'
export type ExpenditureOrder = 'code' | 'amount'

/** The sources that pay for some of these classes, in statutory order. */
export function sourcesOf(nodes: readonly ExpenditureNode[], funds: FundsByCode): readonly FundSource[] {
  const paid = new Set<FundSource>()
  const look = (node: ExpenditureNode): void => {
    for (const { source, figure } of funds.of(node.code)) if ((figure.fen ?? 0) !== 0) paid.add(source)
    node.children.forEach(look)
  }
  nodes.forEach(look)
  return FUND_SOURCES.filter(source => paid.has(source))
}

/** Total, basic and project, and every source that pays for some row. */
export function expenditureColumns(words: Messages, sources: readonly FundSource[]): readonly LedgerColumn[] {
  return [
    { id: 'total', head: words.terms.columns.total },
    { id: 'basic', head: words.expenditure.parts.basic, swatch: 'basic' },
    { id: 'project', head: words.expenditure.parts.project, swatch: 'project' },
    ...sources.map(source => ({
      id: source,
      head: words.terms.fundSources[source],
      swatch: source,
      aside: true,
    })),
  ]
}

function figuresOf(node: SplitFigures, code: string | null, funds: FundsByCode): LedgerRow['figures'] {
  const printed: Record<string, Figure> = {}
  for (const { source, figure } of code === null ? funds.total : funds.of(code)) printed[source] = figure
  return { total: node.total, basic: node.basic, project: node.project, ...printed }
}

function rowOf(
  node: ExpenditureNode,
  whole: SplitFigures,
  depth: number,
  colour: ExpenditureColour,
  funds: FundsByCode,
): LedgerRow {
  const { total } = node
  const basisPoints =
    total && total.fen !== null && whole.total && whole.total.fen !== null
      ? shareInBasisPoints(total.fen, whole.total.fen)
      : null
  return {
    key: `${node.code} ${node.row.place.line}`,
    code: node.code,
    name: node.name,
    depth,
    strong: depth === 0 && node.children.length > 0,
    parts: node.children.length,
    place: node.row.place,
    figures: figuresOf(node, node.code, funds),
    share:
      basisPoints === null
        ? null
        : { basisPoints, places: [total, whole.total].flatMap(figure => (figure ? [figure.place] : [])) },
    bars:
      colour === 'split'
        ? barsOf([
            ['basic', node.basic],
            ['project', node.project],
          ])
        : barsOf(funds.of(node.code).map(({ source, figure }) => [source, figure])),
  }
}

const byAmount = (a: ExpenditureNode, b: ExpenditureNode) => (b.total?.fen ?? 0) - (a.total?.fen ?? 0)

/** The nodes and what is under them to the second level shown, in statutory order or largest first at each level. */
export function expenditureRows(
  nodes: readonly ExpenditureNode[],
  whole: SplitFigures,
  options: { readonly colour: ExpenditureColour; readonly order: ExpenditureOrder; readonly levels: number },
  funds: FundsByCode,
  depth = 0,
): readonly LedgerRow[] {
  if (depth >= options.levels) return []
  // A stable sort: classes of one amount stay in statutory order.
  const ordered = options.order === 'amount' ? [...nodes].sort(byAmount) : nodes
  return ordered.flatMap(node => [
    rowOf(node, whole, depth, options.colour, funds),
    ...expenditureRows(node.children, whole, options, funds, depth + 1),
  ])
}

/** The whole under its parts. */
export function expenditureTotal(
  words: Messages,
  node: ExpenditureNode | null,
  total: SplitFigures,
  funds: FundsByCode,
): LedgerRow {
  const whole = node ?? total
  return {
    key: 'total',
    code: node?.code ?? null,
    name: node?.name ?? words.figures.total,
    depth: 0,
    strong: true,
    parts: 0,
    place: node?.row.place ?? null,
    figures: figuresOf(whole, node?.code ?? null, funds),
    share: null,
    bars: [],
  }
}

/** Title of a class, or of all of them, by source: 城乡社区支出的 66.41% 来自政府性基金预算; null where tables leave it open. */
export function fundTitle(
  words: Messages,
  { name, total, codes }: { name: string; total: Figure | null; codes: readonly string[] },
  funds: FundsByCode,
): string | null {
  const figures = codes.flatMap(code => funds.of(code)).filter(({ figure }) => (figure.fen ?? 0) > 0)
  const paid = FUND_SOURCES.flatMap(source => {
    const fen = exactSum(figures.flatMap(each => (each.source === source ? [each.figure.fen] : [])))
    return fen ? [{ source, fen }] : []
  })
  const [largest] = [...paid].sort((a, b) => b.fen - a.fen)
  const sum = exactSum(paid.map(({ fen }) => fen))
  if (!largest || sum === null) return null
  // Where the sources are not all of it, nothing is said of all.
  const whole = total?.fen ?? null
  const read = figures.map(({ figure }) => figure)
  if (whole !== null && whole !== sum && !isRoundingTail(whole - sum, read)) return null
  const source = words.terms.fundSources[largest.source]
  if (paid.length === 1) return words.expenditure.fundAll(name, source)
  const share = shareInBasisPoints(largest.fen, sum)
  return share === null ? null : words.expenditure.fundTitle(name, printShare(share), source)
}
