import { unitFlaw } from '../../model/unit-flaw'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, ownSheets, sureOf } from '../sheet-terms'

/** I46: a number has a unit, and one that fits what is counted. */
export const unitsFit = defineCheck({
  id: 'units-fit',
  identities: ['I46'],
  formula: 'sheet: unit of a value fits its name; no thousands separator before 万; no bare number a day',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      // A name cut short in one half may stand whole in the other.
      const told = new Set<string>()
      for (const indicator of sheet.indicators) {
        if (indicator.value === null) continue
        const wrong = unitFlaw(indicator)
        const key = `${wrong ?? ''} ${indicator.value}`
        if (!wrong) yield HOLDS
        else if (!told.has(key)) {
          told.add(key)
          yield fails({
            severity: wrong === 'unitUnfit' && indicator.name.endsWith('数') ? 'warning' : 'error',
            messageId: wrong,
            details: { name: indicator.name },
            actual: words(indicator.value),
            operands: [indicatorOperand(indicator, 'result')],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
