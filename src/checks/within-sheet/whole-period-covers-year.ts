import { money, fails, HOLDS } from '../outcome'
import { defineCheck, type Outcome } from '../define-check'
import { fundOperand, isOneYear, ownSheets, totalFund } from '../sheet-terms'
import { fen } from '../../model/money'

/** I42: whole-period funds are no less than the year's; of a one-off project they are the same. */
export const wholePeriodCoversYear = defineCheck({
  id: 'whole-period-covers-year',
  identities: ['I42'],
  formula: 'sheet: 实施期资金总额 ≥ 年度资金总额; = where 一次性项目',
  tolerance: 'exact',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const whole = totalFund(sheet, 'whole')
      const annual = totalFund(sheet, 'annual')
      if (!whole || !annual) continue
      const name = sheet.project?.value ?? ''
      const more = (whole.figure.fen ?? 0) - (annual.figure.fen ?? 0)
      const once = isOneYear(sheet)
      if (more === 0 || (more > 0 && !once)) {
        yield HOLDS
        continue
      }
      yield fails({
        severity: more < 0 ? 'error' : 'warning',
        messageId: more < 0 ? 'wholeBelowAnnual' : 'oneOffDiffers',
        details: { name },
        expected: money(fen(annual.figure.fen ?? 0), 'yuan'),
        actual: money(fen(whole.figure.fen ?? 0), 'yuan'),
        operands: [fundOperand(whole, name, 'result'), fundOperand(annual, name, 'part')],
        confidence: Math.min(whole.figure.confidence, annual.figure.confidence),
      })
    }
  },
})
