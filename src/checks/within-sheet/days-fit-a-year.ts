import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, onlyNumber, ownSheets, sureOf } from '../sheet-terms'

/** A building period, a guarantee or days of many people together may be longer than a year. */
const LONGER = /工期|周期|期限|时限|有效期|质保|保修|保质|合同|履约|累计|人天|人次|总天数/u

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
        const number = onlyNumber(indicator)
        const days = number?.unit === '天' || number?.unit === '日'
        if (indicator.period !== 'annual' || !number || !days || indicator.dimension === 'cost') continue
        if (LONGER.test(indicator.name)) continue
        if (Number(number.number) <= 366) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'daysBeyondYear',
            details: { name: indicator.name },
            expected: words('≤ 366'),
            actual: words(indicator.value ?? ''),
            operands: [indicatorOperand(indicator, 'result')],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
