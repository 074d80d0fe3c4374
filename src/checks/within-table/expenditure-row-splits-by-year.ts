import { addsUp } from '../balance'
import { defineCheck } from '../define-check'
import { overTables } from '../rows'
import { cell } from '../term'

const PARTS = ['current', 'carryover'] as const

/** I04: each expenditure row of table 1 is this year's budget and last year's carryover. */
export const expenditureRowSplitsByYear = defineCheck({
  id: 'expenditure-row-splits-by-year',
  identities: ['I04'],
  formula: 'T1 row: 合计 = 当年预算安排 + 上年结转安排',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinTable',
  needs: { any: ['T1'] },
  ground: 'convention',
  run: context =>
    overTables(context, ['T1'], table =>
      table.rows.flatMap(row => {
        if (row.side !== 'expenditure' || row.kind === 'yearEndCarryover') return []
        const parts = PARTS.flatMap(column => cell(table, row, column) ?? [])
        return addsUp(cell(table, row, 'total'), parts, { details: { table: table.id } })
      }),
    ),
})
