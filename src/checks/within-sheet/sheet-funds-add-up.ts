import { PERIODS } from '../../model/dimension'
import { SHEET_FUND_SOURCES } from '../../model/fund-source'
import { addsUp } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { ownSheets } from '../sheet-terms'
import { amountOf, fundTerm } from '../term'

/** I39: the funds of a sheet add up by source, in both halves, to the fen. */
export const sheetFundsAddUp = defineCheck({
  id: 'sheet-funds-add-up',
  identities: ['I39'],
  formula: 'sheet: 资金总额 = 中央 + 省级 + 市县 + 自筹 + 其他, whole period and year',
  tolerance: 'exact',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const name = sheet.project?.value ?? ''
      for (const period of PERIODS) {
        const funds = sheet.funds.filter(fund => fund.period === period)
        const total = funds.find(({ source }) => source === 'total')
        const parts = funds
          .filter(({ source }) => source !== 'total')
          .map(fund => fundTerm(fund, fund.source))
        // Where a line of the form was not read, what is missing may stand there.
        const told = parts.reduce((sum, part) => sum + amountOf(part), 0)
        const short = parts.length < SHEET_FUND_SOURCES.length - 1
        if (total)
          yield* addsUp(fundTerm(total, name), parts, {
            tolerance: 0,
            unit: 'yuan',
            details: { period },
            severity: short && told < (total.figure.fen ?? 0) ? 'warning' : 'error',
          })
      }
    }
  },
})
