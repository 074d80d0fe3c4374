import { addsUp } from '../balance'
import { defineCheck } from '../define-check'
import { overTables } from '../rows'
import { cell } from '../term'

const PARTS = ['personnel', 'operating'] as const

/** I18: each row of table 6 is personnel and operating expenditure. */
export const economicRowSplits = defineCheck({
  id: 'economic-row-splits',
  identities: ['I18'],
  formula: 'T6 row: 合计 = 人员经费 + 公用经费',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinTable',
  needs: { any: ['T6'] },
  ground: '《中华人民共和国预算法实施条例》（国务院令第729号）第五条',
  run: context =>
    overTables(context, ['T6'], table =>
      table.rows.flatMap(row => {
        const parts = PARTS.flatMap(column => cell(table, row, column) ?? [])
        return addsUp(cell(table, row, 'total'), parts, { details: { table: table.id } })
      }),
    ),
})
