import type { Operand } from '../../model/finding'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand } from '../prose'
import { indicatorOperand, onlyNumber, ownSheets } from '../sheet-terms'

const ENDS =
  /(?:完工|竣工|完成|建成|结束|交付)[^，。；、;]{0,8}(?:为|于|在)?(20\d\d)年|(?:至|到|—|-|~)(20\d\d)年\d{1,2}月[^，。；;]{0,10}(?:完工|竣工|完成|建成)/gu

/** I42: what is declared one-off (ends within a year) neither lasts longer nor ends after the budget year. */
export const oneOffEndsInAYear = defineCheck({
  id: 'one-off-ends-in-a-year',
  identities: ['I42'],
  formula: 'sheet: 一次性项目(1年结束) ⇒ duration ≤ 12 months and end ≤ fiscal year',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'fiscalYear'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const year = context.disclosure.fiscalYear?.value ?? 0
    for (const sheet of ownSheets(context)) {
      const { attribute } = sheet
      if (!attribute || !/一次性/u.test(attribute.value)) continue
      const late: Operand[] = []
      for (const indicator of sheet.indicators) {
        const number = onlyNumber(indicator)
        const months = number?.kind === 'period' && number.unit === '月' && Number(number.number) > 12
        const long = months && /周期|工期|期限/u.test(indicator.name)
        const limit = indicator.target?.limits[0]
        const ends = limit?.kind === 'date' && (limit.to?.year ?? 0) > year
        if (long || ends) late.push(indicatorOperand(indicator, 'cited'))
      }
      const plan = sheet.texts.plan?.place.line
      if (plan !== undefined) {
        const found = mentions(context, { from: plan, to: plan }, ENDS).filter(
          ({ groups }) => Number(groups[0] || groups[1]) > year,
        )
        late.push(...found.map(mention => mentionOperand(mention, 'cited')))
      }
      const [first] = late
      if (!first) yield HOLDS
      else {
        yield fails({
          severity: 'error',
          messageId: 'oneOffLasts',
          details: { name: sheet.project?.value ?? '' },
          actual: words(first.raw),
          operands: [
            { place: attribute.place, raw: attribute.value, label: attribute.value, role: 'result' },
            ...late,
          ],
          confidence: attribute.confidence,
        })
      }
    }
  },
})
