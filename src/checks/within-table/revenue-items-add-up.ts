import { addsUp } from '../balance'
import { defineCheck } from '../define-check'
import { rowOf, rowsOf, overTables } from '../rows'
import { cell, cells } from '../term'

/** I01: the revenue items of tables 1 and 4 add up to 本年收入合计. */
export const revenueItemsAddUp = defineCheck({
  id: 'revenue-items-add-up',
  identities: ['I01'],
  formula: 'T1, T4: Σ revenue items = 本年收入合计',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinTable',
  needs: { any: ['T1', 'T4'] },
  ground: 'convention',
  run: context =>
    overTables(context, ['T1', 'T4'], table =>
      addsUp(
        cell(table, rowOf(table, 'thisYear', 'revenue'), 'amount'),
        cells(table, rowsOf(table, 'item', 'revenue'), 'amount'),
        { details: { table: table.id } },
      ),
    ),
})
