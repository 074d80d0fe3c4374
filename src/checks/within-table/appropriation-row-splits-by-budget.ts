import { addsUp } from '../balance'
import { defineCheck } from '../define-check'
import { overTables } from '../rows'
import { cell } from '../term'

const PARTS = ['generalPublic', 'governmentFunds', 'stateCapital'] as const

/** I15, I21, I24: each row of fiscal appropriation is the sum of the three budgets. */
export const appropriationRowSplitsByBudget = defineCheck({
  id: 'appropriation-row-splits-by-budget',
  identities: ['I15', 'I21', 'I24'],
  formula: 'T4, T10, T11, T13 row: 合计 = 一般公共预算 + 政府性基金 + 国有资本经营',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinTable',
  needs: { any: ['T4', 'T10', 'T11', 'T13'] },
  ground: 'convention',
  run: context =>
    overTables(context, ['T4', 'T10', 'T11', 'T13'], table =>
      table.rows.flatMap(row => {
        if (row.side === 'revenue' || row.kind === 'yearEndCarryover') return []
        const parts = PARTS.flatMap(column => cell(table, row, column) ?? [])
        return addsUp(cell(table, row, 'total'), parts, { details: { table: table.id } })
      }),
    ),
})
