import { agrees } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { itemNamed, rowOf } from '../rows'
import { cell, isPrinted } from '../term'
import { untested } from '../outcome'

/** I14: state capital operations: revenue, expenditure and table 1 agree. */
export const stateCapitalAgrees = defineCheck({
  id: 'state-capital-agrees',
  identities: ['I14'],
  formula: 'T9 revenue = T9 expenditure = T1 国有资本经营预算',
  tolerance: 'exact',
  severity: 'error',
  family: 'acrossTables',
  needs: ['T1', 'T9'],
  ground: 'convention',
  run: function* ({ disclosure: { tables } }): Generator<Outcome> {
    const { T1, T9 } = tables
    const budget = cell(T1, itemNamed(T1, 'revenue', '国有资本经营'), 'amount')
    const revenue = cell(T9, rowOf(T9, 'total', 'revenue'), 'amount')
    const spending = cell(T9, rowOf(T9, 'total', 'expenditure'), 'total')
    if (!budget) yield untested('totalNotRead', { table: 'T1' })
    if (!budget || ![budget, revenue, spending].some(term => term && isPrinted(term))) return
    yield* agrees(budget, revenue)
    yield* agrees(budget, spending)
  },
})
