import type { TableRow } from '../../model/budget-table'
import { addsUp } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { overTables, rowOf } from '../rows'
import { cell, cells } from '../term'

const COLUMNS = ['total', 'generalPublic', 'governmentFunds', 'stateCapital'] as const
const VEHICLES = /公务用车购置[及和与]?.{0,4}运行/u

const isPart = (row: TableRow): boolean =>
  row.parent !== null || (!VEHICLES.test(row.name) && /用车(?:购置|运行)/u.test(row.name))

/** I21: overseas visits, hospitality and vehicles make the total; purchase and operation make vehicles. */
export const threePublicExpensesAddUp = defineCheck({
  id: 'three-public-expenses-add-up',
  identities: ['I21'],
  formula: 'T10: 合计 = 因公出国 + 公务接待 + 公务用车; 公务用车 = ①购置 + ②运行维护',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinTable',
  needs: ['T10'],
  ground: 'convention',
  run: context =>
    overTables(context, ['T10'], function* (table): Generator<Outcome> {
      const items = table.rows.filter(row => row.kind === 'item')
      const vehicles = items.find(row => VEHICLES.test(row.name))
      for (const column of COLUMNS) {
        const details = { table: table.id, column }
        const tops = items.filter(row => !isPart(row))
        yield* addsUp(cell(table, rowOf(table, 'total'), column), cells(table, tops, column), { details })
        const parts = items.filter(isPart)
        if (vehicles && parts.length > 0) {
          yield* addsUp(cell(table, vehicles, column), cells(table, parts, column), { details })
        }
      }
    }),
})
