import { agrees } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { untested } from '../outcome'
import { cell, fundTerm } from '../term'

/** 50 元: half of the last digit that table 12 prints in 万元. */
const ROUNDING = 5_000

/** I40: the annual total of a sheet, in 元, is its project's row of table 12 or 13, in 万元. */
export const sheetFundsAgree = defineCheck({
  id: 'sheet-funds-agree',
  identities: ['I40'],
  formula: 'sheet 年度资金总额 (元) = T12/T13 合计 (万元), within 50 元',
  tolerance: '50yuan',
  severity: 'error',
  family: 'sheetsAgainstTables',
  needs: ['sheets', 'T12'],
  ground: 'convention',
  run: function* ({ disclosure, matching }): Generator<Outcome> {
    for (const sheet of matching.sheets) {
      const pair = matching.rowOf(sheet)
      const name = sheet.project?.value ?? ''
      const fund = sheet.funds.find(({ period, source }) => period === 'annual' && source === 'total')
      const row = pair ? cell(disclosure.tables[pair.table], pair.row, 'total') : null
      if (!row || !fund || fund.figure.fen === null) {
        yield untested(row ? 'sheetFundsBlank' : 'sheetWithoutRow', { name })
        continue
      }
      const same = agrees(row, fundTerm(fund, name), { unit: 'yuan', messageId: 'sheetFundsDiffer' })
      const off = Math.abs((row.fen ?? 0) - fund.figure.fen)
      if (off <= ROUNDING) yield { kind: 'holds' }
      else yield* same
    }
  },
})
