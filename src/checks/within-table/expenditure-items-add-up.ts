import { addsUp } from '../balance'
import { defineCheck } from '../define-check'
import { rowOf, rowsOf, overTables } from '../rows'
import { cell, cells } from '../term'

/** I03, I15: the functional classes of tables 1 and 4 add up to 本年支出合计 in every column. */
export const expenditureItemsAddUp = defineCheck({
  id: 'expenditure-items-add-up',
  identities: ['I03', 'I15'],
  formula: 'T1, T4: Σ expenditure items = 本年支出合计, column by column',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinTable',
  needs: { any: ['T1', 'T4'] },
  ground: 'convention',
  run: context =>
    overTables(context, ['T1', 'T4'], table =>
      (table.id === 'T1'
        ? (['total', 'current', 'carryover'] as const)
        : (['total', 'generalPublic', 'governmentFunds', 'stateCapital'] as const)
      ).flatMap(column =>
        addsUp(
          cell(table, rowOf(table, 'thisYear', 'expenditure'), column),
          cells(table, rowsOf(table, 'item', 'expenditure'), column),
          { details: { table: table.id, column } },
        ),
      ),
    ),
})
