import { addsUp } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { overTables, partsOf, rowOf, rowsOf } from '../rows'
import { cell, cells } from '../term'

const COLUMNS = ['total', 'personnel', 'operating'] as const

/** I18: the items of table 6 add up to their group, the groups to the total. */
export const economicClassesAddUp = defineCheck({
  id: 'economic-classes-add-up',
  identities: ['I18'],
  formula: 'T6: Σ items of a group = group; Σ groups = 合计, column by column',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinTable',
  needs: ['T6'],
  ground: 'convention',
  run: context =>
    overTables(context, ['T6'], function* (table): Generator<Outcome> {
      const groups = rowsOf(table, 'group')
      const below = partsOf(table)
      for (const column of COLUMNS) {
        const details = { table: table.id, column }
        const tops = groups.length > 0 ? groups : rowsOf(table, 'item')
        yield* addsUp(cell(table, rowOf(table, 'total'), column), cells(table, tops, column), { details })
        for (const [index, group] of table.rows.entries()) {
          if (group.kind !== 'group') continue
          const items = below.get(index)
          if (items) {
            yield* addsUp(cell(table, group, column), cells(table, items, column), { details })
          }
        }
      }
    }),
})
