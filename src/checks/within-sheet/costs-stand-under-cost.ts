import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'

const COST = /(?:成本|经费|费用|[^付收]费)(?:标准|金额|总额)?$/u

/** I46: what something costs is no indicator of quality or time. */
export const costsStandUnderCost = defineCheck({
  id: 'costs-stand-under-cost',
  identities: ['I46'],
  formula: 'sheet: no caps of cost in yuan among the indicators of quality and timeliness',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      for (const indicator of sheet.indicators) {
        const { name, value, period, dimension } = indicator
        const number = period === 'annual' ? onlyNumber(indicator) : null
        if (number?.kind !== 'money' || !COST.test(name)) continue
        if (dimension !== 'quality' && dimension !== 'timeliness') yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'costElsewhere',
            details: { name: wholeName(sheet, indicator) },
            actual: words(value ?? ''),
            operands: [indicatorOperand(indicator, 'result')],
            confidence: Math.min(indicator.confidence, sureOf(indicator)),
          })
        }
      }
    }
  },
})
