import { flowInsets, type DrawnFlow } from '../../charts/money-flow'
import type { FrameMaker } from './frame'

/** What each column of bars is; the bars carry their names and amounts. */
export const moneyFlowFrame: FrameMaker<DrawnFlow> = ({ flow }, words) => {
  const { columns, wholeSpent } = words.revenue.flow
  const named = flow.columns.includes('source')
  return {
    heads: flow.columns.map(column => (column === 'whole' && !named ? wholeSpent : columns[column])),
    headInsets: flowInsets(flow),
  }
}
