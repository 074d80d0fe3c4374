import { signedAt } from '../../analysis/signed-figure'
import { flowInsets, type DrawnFlow } from '../../charts/money-flow'
import { markedNames } from './marked-names'
import type { FrameMaker } from './frame'

/** What each column of bars is; the bars carry their names and amounts, and those with a mark are named under them. */
export const moneyFlowFrame: FrameMaker<DrawnFlow> = ({ flow }, words, _unit, found) => {
  const nodes = flow.nodes.map(({ source, name, code, use, figure }) => {
    const of = source ? words.terms.fundSources[source] : use ? words.terms.columns[use] : ''
    return [name ?? (of || code || words.figures.total), signedAt(found, [figure])] as const
  })
  const { columns, wholeSpent } = words.revenue.flow
  const named = flow.columns.includes('source')
  return {
    signed: nodes.map(([, signed]) => signed),
    legend: markedNames(nodes),
    heads: flow.columns.map(column => (column === 'whole' && !named ? wholeSpent : columns[column])),
    headInsets: flowInsets(flow),
  }
}
