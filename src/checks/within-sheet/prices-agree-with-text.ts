import { unitKey } from '../counted'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { PRICED, pricedOf } from '../priced'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'
import { saidMoney } from '../term'

const AMOUNT = /(?<![\d.])(\d[\d,]*(?:\.\d+)?)(万元|元)/gu
const UNIT = /^元\/([^/·.、每年月天日]+)$/u

/** I44: the only price by the piece that a sheet's texts give is the one that its only such indicator gives. */
export const pricesAgreeWithText = defineCheck({
  id: 'prices-agree-with-text',
  identities: ['I44'],
  formula: 'sheet: the only 元/unit of the indicators = the only price of one such unit in the texts',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const { overview, measures, plan, goalAnnual } = sheet.texts
      const said = mentionsIn(context, [overview, measures, plan, goalAnnual], PRICED).map(pricedOf)
      // 每套每年1800元 is a price as well, and of another thing than 每套2000元.
      const told = new Set(
        mentionsIn(context, [overview, measures, plan, goalAnnual], AMOUNT).map(({ groups }) =>
          saidMoney(groups[0] ?? '', groups[1] ?? ''),
        ),
      )
      const priced = sheet.indicators.flatMap(indicator => {
        const number = indicator.period === 'annual' ? onlyNumber(indicator) : null
        const unit = UNIT.exec(number?.unit ?? '')?.[1]
        return number && number.fen !== null && number.upTo === null && unit !== undefined
          ? [{ indicator, price: number.fen, of: unitKey(unit) }]
          : []
      })
      for (const { indicator, price, of } of priced) {
        const same = said.filter(each => each.of === of && each.price !== null)
        if (same.length === 0 || priced.filter(each => each.of === of).length > 1) continue
        if (same.some(each => each.price === price) || told.has(price)) yield HOLDS
        else if (new Set(same.map(each => each.price)).size === 1) {
          yield fails({
            severity: 'warning',
            messageId: 'priceDiffers',
            details: { name: wholeName(sheet, indicator) },
            expected: words(same[0]?.mention.raw ?? ''),
            actual: words(indicator.value ?? ''),
            operands: [
              indicatorOperand(indicator, 'result'),
              ...same.map(({ mention }) => mentionOperand(mention, 'cited')),
            ],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
