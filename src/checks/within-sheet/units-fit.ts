import { withWholeNames } from '../../model/indicator-flaws'
import type { Indicator } from '../../model/performance'
import { unitFlaw, type UnitFlaw } from '../../model/unit-flaw'
import { isBeyondYear } from '../days-of-year'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, ownSheets, sureOf } from '../sheet-terms'

/** A slip that leaves no doubt what is meant: 户数 in 次, 次数 as so many a month. */
const mild = (flaw: UnitFlaw, { name, value }: Indicator): boolean =>
  (flaw === 'unitUnfit' && name.endsWith('数')) ||
  (flaw === 'unitMissing' && (/次数|频次|频率|[）)]$/u.test(name) || !/[万亿]/u.test(value ?? '')))

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
      const told = new Set<string>()
      for (const indicator of withWholeNames(sheet, sheet.indicators)) {
        if (indicator.value === null || isBeyondYear(indicator)) continue
        const wrong = unitFlaw(indicator)
        const key = `${wrong ?? ''} ${indicator.value}`
        if (!wrong) yield HOLDS
        else if (!told.has(key)) {
          told.add(key)
          yield fails({
            severity: mild(wrong, indicator) ? 'warning' : 'error',
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
