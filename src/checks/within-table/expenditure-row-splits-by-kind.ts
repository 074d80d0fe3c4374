import { addsUp } from '../balance'
import { defineCheck } from '../define-check'
import { overTables } from '../rows'
import { cell } from '../term'

const PARTS = ['basic', 'project'] as const

/** I07: each expenditure row is basic and project expenditure. */
export const expenditureRowSplitsByKind = defineCheck({
  id: 'expenditure-row-splits-by-kind',
  identities: ['I07'],
  formula: 'T3, T5, T8, T9 row: 合计 = 基本支出 + 项目支出',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinTable',
  needs: { any: ['T3', 'T5', 'T8', 'T9'] },
  ground: '《中华人民共和国预算法实施条例》（国务院令第729号）第五条',
  run: context =>
    overTables(context, ['T3', 'T5', 'T8', 'T9'], table =>
      table.rows.flatMap(row => {
        if (row.side === 'revenue') return []
        const parts = PARTS.flatMap(column => cell(table, row, column) ?? [])
        return addsUp(cell(table, row, 'total'), parts, { details: { table: table.id } })
      }),
    ),
})
