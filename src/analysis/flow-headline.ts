import type { FundSource } from '../model/fund-source'
import { shareInBasisPoints } from '../model/money'
import type { MoneyFlow } from './flow-nodes'
import { exactSum } from './share'

/** What can truly be said of a flow; `projectOnly` and `basicFrom` speak of the links that tables print. */
export type FlowHeadline =
  | { readonly template: 'nothing' }
  /** 全部来自一般公共预算，九成六用于项目. */
  | { readonly template: 'oneSource'; readonly source: FundSource; readonly projectTenths: number | null }
  /** 政府性基金与国有资本全部进入项目支出；基本支出只来自一般公共预算. */
  | {
      readonly template: 'uses'
      readonly projectOnly: readonly FundSource[]
      readonly basicFrom: FundSource | null
    }
  /** 最大的一条… of all that is drawn. */
  | { readonly template: 'largest'; readonly key: string; readonly basisPoints: number }

const NAMED = 2

/** The title of a flow, taken from its links alone. */
export function flowHeadline({ links }: MoneyFlow): FlowHeadline {
  const sum = exactSum(links.map(({ figure }) => figure.fen))
  const sources = [...new Set(links.flatMap(({ source }) => (source ? [source] : [])))]
  const [first] = sources
  if (sum === null || sum === 0) return { template: 'nothing' }
  const uses = new Set(links.map(({ use }) => use))
  if (first && sources.length === 1) {
    const project = exactSum(links.flatMap(({ use, figure }) => (use === 'project' ? [figure.fen] : [])))
    const share = uses.has(null) || project === null ? null : shareInBasisPoints(project, sum)
    // What is not all must not read as all, nor what is something as nothing.
    const tenths =
      share === null || !project ? null : project === sum ? 100 : Math.min(99, Math.floor((share + 50) / 100))
    return { template: 'oneSource', source: first, projectTenths: tenths }
  }
  const projectOnly = sources.filter(source =>
    links.every(link => link.source !== source || link.use === 'project'),
  )
  const basic = [...new Set(links.flatMap(({ source, use }) => (use === 'basic' && source ? [source] : [])))]
  const basicFrom = uses.has(null) || basic.length !== 1 ? null : (basic[0] ?? null)
  const some = projectOnly.length > 0 && projectOnly.length < sources.length
  if (basicFrom || some)
    return {
      template: 'uses',
      projectOnly: some && projectOnly.length <= NAMED ? projectOnly : [],
      basicFrom,
    }
  const largest = links.reduce((most, link) =>
    (link.figure.fen ?? 0) > (most.figure.fen ?? 0) ? link : most,
  )
  return {
    template: 'largest',
    key: largest.key,
    basisPoints: shareInBasisPoints(largest.figure.fen ?? sum, sum) ?? 0,
  }
}
