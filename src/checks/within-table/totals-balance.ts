import { addsUp, agrees } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { rowOf, rowsOf, overTables } from '../rows'
import { cell, cells, type Term } from '../term'

const present = (term: Term | null): Term[] => (term ? [term] : [])

/** I02: this year and carryover make the grand totals of tables 1 and 4, and both sides are equal. */
export const totalsBalance = defineCheck({
  id: 'totals-balance',
  identities: ['I02'],
  formula:
    'T1, T4: 本年收入合计 + 上年结转 = 收入总计; 本年支出合计 + 年终结转 = 支出总计; 收入总计 = 支出总计',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinTable',
  needs: { any: ['T1', 'T4'] },
  ground: 'convention',
  run: context =>
    overTables(context, ['T1', 'T4'], function* (table): Generator<Outcome> {
      const details = { table: table.id }
      const revenue = cell(table, rowOf(table, 'grandTotal', 'revenue'), 'amount')
      const [carryover, ...bySource] = cells(table, rowsOf(table, 'carryover', 'revenue'), 'amount')
      const carried = carryover ? [carryover] : []
      const income = cell(table, rowOf(table, 'thisYear', 'revenue'), 'amount')
      yield* addsUp(revenue, [...present(income), ...carried], { details })
      if (carryover && bySource.length > 0) yield* addsUp(carryover, bySource, { details })
      const spent = cell(table, rowOf(table, 'thisYear', 'expenditure'), 'total')
      const left = cell(table, rowOf(table, 'yearEndCarryover', 'expenditure'), 'total')
      const expenditure = cell(table, rowOf(table, 'grandTotal', 'expenditure'), 'total')
      yield* addsUp(expenditure, [...present(spent), ...present(left)], { details })
      yield* agrees(revenue, expenditure, { details, messageId: 'sidesDiffer' })
    }),
})
