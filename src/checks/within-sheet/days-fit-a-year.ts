import { compareDecimals } from '../../model/target-value'
import { daysOfYear, MOST_DAYS } from '../days-of-year'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'

/** I46: no target of the year takes more days than the year has. */
export const daysFitAYear = defineCheck({
  id: 'days-fit-a-year',
  identities: ['I46'],
  formula: 'sheet, year: days ≤ 366',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      for (const indicator of sheet.indicators) {
        const days = daysOfYear(indicator)
        if (days === null) continue
        if (Number(days) <= MOST_DAYS) yield HOLDS
        else {
          const whole = sheet.pairs
            .filter(({ annual }) => annual !== null && sheet.indicators[annual] === indicator)
            .flatMap(pair => (pair.whole === null ? [] : (sheet.indicators[pair.whole] ?? [])))
            .filter(other => {
              const all = onlyNumber(other)
              return (
                all?.unit === onlyNumber(indicator)?.unit && compareDecimals(all?.number ?? '0', days) < 0
              )
            })
          yield fails({
            severity: 'error',
            messageId: 'daysBeyondYear',
            details: { name: wholeName(sheet, indicator), whole: whole[0]?.value ?? '' },
            expected: words('≤ 366'),
            actual: words(indicator.value ?? ''),
            operands: [
              indicatorOperand(indicator, 'result'),
              ...whole.map(other => indicatorOperand(other, 'cited')),
            ],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
