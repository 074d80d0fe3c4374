import type { Column } from '../../model/budget-table'
import { addsUp, agrees } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { untested } from '../outcome'
import { rowOf, topRow } from '../rows'
import { amountOf, cell } from '../term'

const BY_BUDGET = [
  ['T5', null, 'generalPublic'],
  ['T8', null, 'governmentFunds'],
  ['T9', 'expenditure', 'stateCapital'],
] as const

/** I25: the projects of tables 12 and 13 are the project expenditure of tables 3, 5, 8, 9 and the carryover of table 1. */
export const projectSpendingAgrees = defineCheck({
  id: 'project-spending-agrees',
  identities: ['I25'],
  formula: 'T3 项目 = T12 + T13; T5, T8, T9 项目 = T12 by budget; T13 = T1 上年结转',
  tolerance: 'sum',
  severity: 'error',
  family: 'acrossTables',
  needs: ['T12'],
  ground: 'convention',
  run: function* ({ disclosure: { tables } }): Generator<Outcome> {
    const { T1, T3, T12, T13 } = tables
    const top = topRow(T12)
    const last = T13.found && !T13.noData ? topRow(T13) : undefined
    if (!top) {
      yield untested('totalNotRead', { table: 'T12' })
      return
    }
    const spent = cell(T3, rowOf(T3, 'total'), 'project')
    const thisYear = cell(T12, top, 'total')
    const carried = cell(T13, last, 'total')
    if (spent && thisYear) {
      if (carried && amountOf(carried) !== 0) yield* addsUp(spent, [thisYear, carried])
      else yield* agrees(spent, thisYear)
    }
    for (const [id, side, column] of BY_BUDGET) {
      const table = tables[id]
      if (!table.found || table.noData) continue
      const part: Column = column
      yield* agrees(cell(table, rowOf(table, 'total', side), 'project'), cell(T12, top, part), {
        details: { table: id },
      })
    }
    const carryover = cell(T1, rowOf(T1, 'carryover', 'revenue'), 'amount')
    if (carried && carryover) yield* agrees(carryover, carried, { severity: 'warning' })
  },
})
