import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, ownSheets, sureOf, wholeName } from '../sheet-terms'

/** I48: a date set for the year is not already past; when work began may be. */
export const datesLieInTheYear = defineCheck({
  id: 'dates-lie-in-the-year',
  identities: ['I48'],
  formula: 'sheet, year: date of a timeliness target ≥ fiscal year',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'fiscalYear'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const year = context.disclosure.fiscalYear?.value ?? 0
    for (const sheet of ownSheets(context)) {
      for (const indicator of sheet.indicators) {
        const limit = indicator.target?.limits[0]
        if (indicator.period !== 'annual' || indicator.dimension !== 'timeliness' || limit?.kind !== 'date')
          continue
        const last = limit.to?.year ?? limit.from?.year ?? null
        if (last === null || /开始|开工|启动|开展/u.test(indicator.name)) continue
        if (last >= year) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'dateBeforeYear',
            details: { name: wholeName(sheet, indicator) },
            expected: words(`≥ ${year}`),
            actual: words(indicator.value ?? ''),
            operands: [indicatorOperand(indicator, 'result')],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
