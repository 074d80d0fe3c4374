import type { ExpenditureNode } from '../../analysis/expenditure-split'
import type { FundsByCode } from '../../analysis/funds-by-code'
import type { IcicleCell } from '../../analysis/icicle-cells'
import type { Messages } from '../../locales'

/** A cell under this share of the width shows no code even on a wide page. */
const NARROW = 0.04
const NAMED = 3

/** The codes too narrow to be read in the picture: a few by name, the rest counted. */
export function narrowCodes(cells: readonly IcicleCell[]): {
  readonly names: readonly string[]
  readonly more: number
} {
  const narrow = cells.filter(({ from, to }) => to - from < NARROW).map(({ node }) => node.code)
  return { names: narrow.slice(0, NAMED), more: Math.max(0, narrow.length - NAMED) }
}

/** The codes of cells of which something was found: a few by name, the rest counted. */
export function markedCodes(
  cells: readonly IcicleCell[],
  isMarked: (node: ExpenditureNode) => boolean,
): { readonly names: readonly string[]; readonly more: number } {
  const marked = cells.filter(({ node }) => isMarked(node)).map(({ node }) => node.code)
  return { names: marked.slice(0, NAMED), more: Math.max(0, marked.length - NAMED) }
}

/** One cell in words: 21203 城乡社区公共设施 7,908.12（26.61%），全部为项目支出、一般公共预算；下有 1 个科目. */
export function nodeReadout(
  words: Messages,
  node: ExpenditureNode,
  funds: FundsByCode,
  amount: string,
  share: string | null,
): string {
  const { expenditure, terms } = words
  const uses = (['basic', 'project'] as const).filter(use => (node[use]?.fen ?? 0) > 0)
  const paid = funds.of(node.code).filter(({ figure }) => (figure.fen ?? 0) > 0)
  const [use] = uses
  const [fund] = paid
  return expenditure.parts2([
    expenditure.ofWhole(`${node.code} ${node.name}`, amount, share),
    ...(use && uses.length === 1 ? [expenditure.allPart(terms.columns[use])] : []),
    ...(fund && paid.length === 1 ? [expenditure.allPart(terms.fundSources[fund.source])] : []),
    ...(node.children.length > 0 ? [expenditure.under(node.children.length)] : []),
  ])
}
