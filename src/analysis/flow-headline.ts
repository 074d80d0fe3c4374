import type { FundSource } from '../model/fund-source'
import { fen, shareInBasisPoints } from '../model/money'
import type { MoneyFlow } from './flow-nodes'
import { exactSum } from './share'

/** What can truly be said of a flow; `projectOnly` and `basicFrom` speak of the links that tables print. */
export type FlowHeadline =
  | { readonly template: 'nothing' }
  /** 只看得到一般公共预算的去向: no table follows the other sources, or none names them. */
  | { readonly template: 'partly'; readonly sources: readonly FundSource[] }
  /** 全部来自一般公共预算，九成六用于项目; of the larger use, null where a link names none. */
  | {
      readonly template: 'oneSource'
      readonly source: FundSource
      readonly most: { readonly use: 'basic' | 'project'; readonly tenths: number } | null
    }
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
export function flowHeadline({ nodes, links, undrawn }: MoneyFlow): FlowHeadline {
  const sum = exactSum(links.map(({ figure }) => figure.fen))
  const sources = [...new Set(links.flatMap(({ source }) => (source ? [source] : [])))]
  const [first] = sources
  if (sum === null || sum === 0) return { template: 'nothing' }
  const uses = new Set(links.map(({ use }) => use))
  // Of a source that no table follows nobody knows what it pays for.
  const untold =
    undrawn.some(({ why }) => why === 'noClass') ||
    (undrawn.length > 0 && nodes.every(({ column, figure }) => column !== 'source' || figure === null))
  if (first && sources.length === 1 && !untold) {
    if (uses.has(null)) return { template: 'oneSource', source: first, most: null }
    const of = (use: 'basic' | 'project') =>
      exactSum(links.flatMap(link => (link.use === use ? [link.figure.fen] : []))) ?? 0
    const use = of('basic') > of('project') ? 'basic' : 'project'
    const share = shareInBasisPoints(fen(of(use)), sum) ?? 0
    // What is not all must not read as all.
    const tenths = of(use) === sum ? 100 : Math.min(99, Math.floor((share + 50) / 100))
    return { template: 'oneSource', source: first, most: { use, tenths } }
  }
  const projectOnly = sources.filter(source =>
    links.every(link => link.source !== source || link.use === 'project'),
  )
  const basic = [...new Set(links.flatMap(({ source, use }) => (use === 'basic' && source ? [source] : [])))]
  const basicFrom = untold || uses.has(null) || basic.length !== 1 ? null : (basic[0] ?? null)
  const some = projectOnly.length > 0 && projectOnly.length < sources.length && projectOnly.length <= NAMED
  if (basicFrom || some)
    return {
      template: 'uses',
      projectOnly: some ? projectOnly : [],
      basicFrom,
    }
  if (untold && sources.length > 0) return { template: 'partly', sources }
  const largest = links.reduce((most, link) =>
    (link.figure.fen ?? 0) > (most.figure.fen ?? 0) ? link : most,
  )
  return {
    template: 'largest',
    key: largest.key,
    basisPoints: shareInBasisPoints(largest.figure.fen ?? sum, sum) ?? 0,
  }
}
