import { compareDecimals } from '../../model/target-value'
import { isBeyondYear } from '../days-of-year'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'

/** I44: what the year is to reach is no more than what the whole period is. */
export const yearIsWithinWhole = defineCheck({
  id: 'year-is-within-whole',
  identities: ['I44'],
  formula: 'sheet: quantity or cost of the year ≤ that of the whole period, same indicator and unit',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      for (const pair of sheet.pairs) {
        const whole = pair.whole === null ? undefined : sheet.indicators[pair.whole]
        const annual = pair.annual === null ? undefined : sheet.indicators[pair.annual]
        const all = whole ? onlyNumber(whole) : null
        const year = annual ? onlyNumber(annual) : null
        if (!whole || !annual || !all || !year || all.unit !== year.unit || all.kind !== year.kind) continue
        if (all.kind === 'percentage' || pair.differs.includes('valueCut') || isBeyondYear(annual)) continue
        if (compareDecimals(year.number, all.number) <= 0) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'annualAboveWhole',
            details: { name: wholeName(sheet, annual) },
            expected: words(whole.value ?? ''),
            actual: words(annual.value ?? ''),
            operands: [indicatorOperand(annual, 'result'), indicatorOperand(whole, 'cited')],
            confidence: Math.min(pair.confidence, sureOf(whole, annual)),
          })
        }
      }
    }
  },
})
