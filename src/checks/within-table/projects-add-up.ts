import { addsUp } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { overTables, partsOf, rowsOf } from '../rows'
import { cell, cells } from '../term'

const COLUMNS = [
  'total',
  'generalPublic',
  'governmentFunds',
  'stateCapital',
  'specialAccount',
  'unitFunds',
] as const

/** I23, I24: projects add up to their unit, units to the department. */
export const projectsAddUp = defineCheck({
  id: 'projects-add-up',
  identities: ['I23', 'I24'],
  formula: 'T11, T12, T13: Σ projects = unit; Σ units = department',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinTable',
  needs: { any: ['T11', 'T12', 'T13'] },
  ground: 'convention',
  run: context =>
    overTables(context, ['T11', 'T12', 'T13'], function* (table): Generator<Outcome> {
      const below = partsOf(table)
      for (const [index, whole] of table.rows.entries()) {
        const top = table.id === 'T11' && whole.kind === 'total'
        const parts = top ? rowsOf(table, 'unit') : (below.get(index) ?? [])
        if (parts.length === 0) continue
        for (const column of COLUMNS) {
          const total = cell(table, whole, column)
          if (total) {
            yield* addsUp(total, cells(table, parts, column), { details: { table: table.id, column } })
          }
        }
      }
    }),
})
