import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, onlyNumber, ownSheets, sureOf } from '../sheet-terms'

const BOUNDED = /(?:满意|合格|完成|覆盖|达标|及时|通过|到位|支付|参与|成活|完好|处置|处理|发放)(?:率|度)$/u

/** I46: a rate has a number, and what cannot exceed all of something is no more than 100 %. */
export const ratesArePercentages = defineCheck({
  id: 'rates-are-percentages',
  identities: ['I46'],
  formula: 'sheet: value of …率 has a number; 合格率, 满意度 … ≤ 100%',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      for (const indicator of sheet.indicators) {
        const { name, value, period, target } = indicator
        if (period !== 'annual' || value === null || !/[^效频]率$|满意度$/u.test(name)) continue
        const number = onlyNumber(indicator)
        const over = number?.kind === 'percentage' && number.comparator !== '≥' && Number(number.number) > 100
        const beyond = number?.kind === 'percentage' && Number(number.number) > 100
        const wordy = name.endsWith('率') && (!target || target.kind === 'text') && !/\d|全|百分/u.test(value)
        if (!wordy && !((over || beyond) && BOUNDED.test(name))) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: wordy ? 'rateWithoutNumber' : 'rateAbove',
            details: { name },
            actual: words(value),
            operands: [
              indicatorOperand(indicator, 'result'),
              ...sheet.indicators
                .filter(other => other.period === 'whole' && other.name === name && other.value === value)
                .map(other => indicatorOperand(other, 'cited')),
            ],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
