import type { FlowHeadline } from '../../analysis/flow-headline'
import type { FlowNode, MoneyFlow, UndrawnSource } from '../../analysis/flow-nodes'
import type { FlowLink } from '../../analysis/money-flow'
import type { Messages } from '../../locales'
import { printShare } from '../../locales/print-share'
import { printAmount, type MoneyUnit } from '../../model/money'

const ARROW = ' → '
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A link in words: 一般公共预算 → 基本支出 → 208 社会保障和就业支出. */
export function linkPath(words: Messages, { source, use, code, name }: FlowLink): string {
  const { terms } = words
  return [
    source ? terms.fundSources[source] : null,
    use ? terms.columns[use] : null,
    [code, name].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(ARROW)
}

/** The bar in words. */
export function nodeName(words: Messages, node: FlowNode, whole: string): string {
  if (node.column === 'whole') return whole
  if (node.column === 'source') return node.source ? words.terms.fundSources[node.source] : ''
  if (node.column === 'use') return node.use ? words.terms.columns[node.use] : words.revenue.flow.unstated
  return [node.code, node.name].filter(Boolean).join(' ')
}

/** The title of a flow. */
export function flowTitle(words: Messages, headline: FlowHeadline, { links }: MoneyFlow): string {
  const { flow } = words.revenue
  const { fundSources } = words.terms
  if (headline.template === 'nothing') return flow.nothing
  if (headline.template === 'oneSource') {
    const source = fundSources[headline.source]
    const { most } = headline
    if (most === null) return flow.oneSource(source)
    return most.tenths === 100
      ? flow.oneSourceAll[most.use](source)
      : flow.oneSourceMost[most.use](source, words.figures.tenths(most.tenths))
  }
  if (headline.template === 'partly') return flow.partly(headline.sources.map(source => fundSources[source]))
  if (headline.template === 'largest') {
    const link = links.find(({ key }) => key === headline.key)
    return link ? flow.largest(linkPath(words, link), printShare(headline.basisPoints)) : flow.nothing
  }
  const said = [
    ...(headline.projectOnly.length > 0
      ? [flow.projectOnly(headline.projectOnly.map(source => fundSources[source]))]
      : []),
    ...(headline.basicFrom ? [flow.basicFrom(fundSources[headline.basicFrom])] : []),
  ]
  return said.length > 0 ? capital(said.join(flow.semicolon)) : flow.nothing
}

/** Which sources are not drawn, a sentence a reason. */
export function undrawnWords(words: Messages, undrawn: readonly UndrawnSource[]): readonly string[] {
  return (['blank', 'zero', 'missing', 'noClass'] as const).flatMap(why => {
    const names = undrawn
      .filter(each => each.why === why)
      .map(({ source }) => words.terms.fundSources[source])
    return names.length > 0 ? [words.revenue.flow.undrawn[why](names)] : []
  })
}

/** Where a bar's printed figure and its links differ: the tail, or the gap, in words. */
export function differenceWords(
  words: Messages,
  node: FlowNode,
  whole: string,
  unit: MoneyUnit,
): string | null {
  const printed = node.figure?.fen ?? null
  if (node.difference === null || printed === null || node.sum === null) return null
  const said = words.revenue.flow.node(
    nodeName(words, node, whole),
    printAmount(printed, unit),
    printAmount(node.sum, unit),
    printAmount(node.difference, unit),
  )
  return node.tail ? said + words.figures.comma + words.revenue.flow.tail : said
}
