import { addsUp } from '../balance'
import { defineCheck } from '../define-check'
import { overTables } from '../rows'
import { cell } from '../term'

const PARTS = ['generalPublic', 'governmentFunds', 'stateCapital', 'specialAccount', 'unitFunds'] as const

/** I05: each row of table 2 is the sum of its sources; carryover stands apart. */
export const revenueRowSplitsBySource = defineCheck({
  id: 'revenue-row-splits-by-source',
  identities: ['I05'],
  formula: 'T2 row: 合计 = 一般公共预算 + 政府性基金 + 国有资本经营 + 财政专户 + 单位资金',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinTable',
  needs: { any: ['T2'] },
  ground: 'convention',
  run: context =>
    overTables(context, ['T2'], table =>
      table.rows.flatMap(row => {
        const parts = PARTS.flatMap(column => cell(table, row, column) ?? [])
        return addsUp(cell(table, row, 'total'), parts, { details: { table: table.id } })
      }),
    ),
})
