import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'

/** I43: a cost is bounded above, not below. */
export const costsAreCaps = defineCheck({
  id: 'costs-are-caps',
  identities: ['I43'],
  formula: 'sheet: comparator of a cost indicator is not ≥',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      for (const indicator of sheet.indicators) {
        const number = onlyNumber(indicator)
        if (indicator.dimension !== 'cost' || indicator.period !== 'annual' || number?.kind !== 'money')
          continue
        // What each is to get at least is a minimum, not a cost to be kept down: 生均经费 ≥20元.
        if (/[人户生亩校村]均|保障标准|最低/u.test(indicator.name)) continue
        if (number.comparator !== '≥' && number.comparator !== '>') yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'costAtLeast',
            details: { name: wholeName(sheet, indicator) },
            actual: words(indicator.value ?? ''),
            operands: [indicatorOperand(indicator, 'result')],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
