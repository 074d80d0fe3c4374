import { decimalText } from '../../model/target-value'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'
import type { Indicator } from '../../model/performance'

const OF_IT = /^其中[：:]?/u

/** I44: indicators called 其中 are together no more than the one before them, of which they are parts. */
export const subindicatorsFitTheTotal = defineCheck({
  id: 'subindicators-fit-the-total',
  identities: ['I44'],
  formula: 'sheet, year: Σ of the indicators “其中…” ≤ the indicator before them, same unit',
  tolerance: 'exact',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const annual = sheet.indicators.filter(({ period }) => period === 'annual')
      for (const [at, total] of annual.entries()) {
        const all = onlyNumber(total)
        if (OF_IT.test(total.name) || !all || all.kind !== 'number') continue
        const parts: Indicator[] = []
        for (const next of annual.slice(at + 1)) {
          if (!OF_IT.test(next.name) || onlyNumber(next)?.unit !== all.unit) break
          parts.push(next)
        }
        if (parts.length === 0) continue
        const sum = parts.reduce((made, part) => made + Number(onlyNumber(part)?.number ?? 0), 0)
        if (sum <= Number(all.number)) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'subindicatorsAbove',
            details: { name: wholeName(sheet, total) },
            expected: words(`≤ ${total.value ?? ''}`),
            actual: words(`${decimalText(sum.toFixed(4))}${all.unit ?? ''}`),
            operands: [
              indicatorOperand(total, 'cited'),
              ...parts.map(part => indicatorOperand(part, 'part')),
            ],
            confidence: sureOf(total, ...parts),
          })
        }
      }
    }
  },
})
