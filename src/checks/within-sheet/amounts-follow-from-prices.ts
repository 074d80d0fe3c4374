import { lastDigit, type Counted } from '../counted'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { PRICED, pricedOf } from '../priced'
import { lineOf, mentionOperand } from '../prose'
import { sheetProse } from '../sheet-prose'

/** What may stand between a quantity and the amount that it costs. */
const BETWEEN = /^[^，。；;\t\d/／*×xX]{0,8}[，,]?[^，。；;\t\d/／*×xX]{0,14}$/u
/** What is left, added or of another price is no product. */
const OTHERWISE = /差额|剩余|增加|减少|单价|标准|[每按]|价格/u
/** So many digits of an amount are no chance. */
const LONG = 4
/** With more prices some product would fit by chance. */
const FEW = 2
/** A product this far from its amount is of another price, or of another thing. */
const FAR = 0.6
const FEN = 100

/** Every number that differs from this one in one digit. */
function withOneOther(digits: string): number[] {
  return [...digits].flatMap((digit, at) =>
    /\d/u.test(digit)
      ? [...'0123456789'].map(other => Number(digits.slice(0, at) + other + digits.slice(at + 1)))
      : [],
  )
}

interface Bought {
  readonly quantity: Counted
  readonly amount: Counted
}

/** Quantities with the amount right behind them. */
function pricedIn(context: CheckContext, all: readonly Counted[]): Bought[] {
  return all.flatMap((amount, at) => {
    const quantity = all[at - 1]
    if (!quantity || amount.unit !== '元' || quantity.place.line !== amount.place.line) return []
    const words = lineOf(context, amount.place).slice(quantity.place.end, amount.place.start)
    return BETWEEN.test(words) && !OTHERWISE.test(words) ? [{ quantity, amount }] : []
  })
}

/** Whether a quantity at a price, rounded as both are printed, costs an amount. */
const costs = (price: number, count: number, total: number, { quantity, amount }: Bought): boolean =>
  Math.abs(count * price - total) <= (price * lastDigit(quantity) + lastDigit(amount)) * 0.51

/** Whether one digit of the quantity or of the amount stands in the way of the price. */
function isOneDigitOff(price: number, priced: Bought): boolean {
  const [count, total] = [priced.quantity.value, priced.amount.value]
  if (total.replace('.', '').replace(/0+$/u, '').length < LONG) return false
  if (Math.abs(Number(count) * price - Number(total)) > FAR * Number(total)) return false
  return (
    withOneOther(total).some(other => costs(price, Number(count), other, priced)) ||
    withOneOther(count).some(other => costs(price, other, Number(total), priced))
  )
}

/** I44: a quantity of a sheet's text and the amount behind it fit the price that the text names, but for a digit. */
export const amountsFollowFromPrices = defineCheck({
  id: 'amounts-follow-from-prices',
  identities: ['I44'],
  formula: 'sheet, text: quantity × the price of one in the text = the amount behind the quantity',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { details, mentions, counted } of sheetProse(context)) {
      const prices = mentions(PRICED).map(pricedOf)
      for (const priced of pricedIn(context, counted())) {
        const { quantity, amount } = priced
        const own = prices.flatMap(({ of, price }) =>
          of === quantity.unit && price !== null ? price / FEN : [],
        )
        const different = [...new Set(own)]
        if (different.some(price => costs(price, Number(quantity.value), Number(amount.value), priced))) {
          yield HOLDS
          continue
        }
        const price = different.find(each => isOneDigitOff(each, priced))
        if (price === undefined || different.length > FEW) continue
        const power = /[万亿]/u.exec(amount.raw)?.[0] ?? ''
        const size = power === '万' ? 1e4 : power === '亿' ? 1e8 : 1
        yield fails({
          severity: 'warning',
          messageId: 'productDiffers',
          details: { ...details, count: quantity.raw },
          expected: words(`${Number(((Number(quantity.value) * price) / size).toFixed(4))}${power}元`),
          actual: words(amount.raw),
          operands: [mentionOperand(amount, 'result'), mentionOperand(quantity, 'part')],
        })
      }
    }
  },
})
