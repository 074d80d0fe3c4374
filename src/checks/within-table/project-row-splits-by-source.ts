import { addsUp } from '../balance'
import { defineCheck } from '../define-check'
import { overTables } from '../rows'
import { cell } from '../term'

const PARTS = ['generalPublic', 'governmentFunds', 'stateCapital', 'specialAccount', 'unitFunds'] as const

/** I24: each row of table 12 is the sum of its sources. */
export const projectRowSplitsBySource = defineCheck({
  id: 'project-row-splits-by-source',
  identities: ['I24'],
  formula: 'T12 row: 合计 = Σ sources',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinTable',
  needs: { any: ['T12'] },
  ground: 'convention',
  run: context =>
    overTables(context, ['T12'], table =>
      table.rows.flatMap(row => {
        const parts = PARTS.flatMap(column => cell(table, row, column) ?? [])
        return addsUp(cell(table, row, 'total'), parts, { details: { table: table.id } })
      }),
    ),
})
