import { bareName } from '../../model/name-distance'
import { fen } from '../../model/money'
import type { PerformanceSheet } from '../../model/performance'
import { countedIn } from '../counted'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money } from '../outcome'
import { relatedness } from '../related'
import {
  fundOperand,
  indicatorOperand,
  onlyNumber,
  ownSheets,
  product,
  sureOf,
  totalFund,
  wholeName,
} from '../sheet-terms'

const FEN = 100
const RELATED = 0.3

const nameOf = (sheet: PerformanceSheet): string => bareName(sheet.project?.value ?? '')

const unitKey = (unit: string): string => {
  const plain = unit.normalize('NFKC').replace(/\s/gu, '')
  if (/^(?:m3|立方米?|方)$/iu.test(plain)) return '立方米'
  if (/^(?:m2|㎡|平方米?|平米)$/iu.test(plain)) return '平方米'
  return plain
}

/** I44: the unit price times the only quantity in that unit is no more than the funds of all sheets of that name. */
export const priceTimesQuantityFits = defineCheck({
  id: 'price-times-quantity-fits',
  identities: ['I44'],
  formula: 'sheet: 元/unit × quantity in that unit ≤ 年度资金总额',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const sheets = ownSheets(context)
    const byName = new Map<string, PerformanceSheet[]>()
    for (const sheet of sheets) {
      const list = byName.get(nameOf(sheet))
      if (list) list.push(sheet)
      else byName.set(nameOf(sheet), [sheet])
    }
    for (const sheet of sheets) {
      const fund = totalFund(sheet, 'annual')
      if (!fund) continue
      const prices = sheet.indicators.filter(item => item.period === 'annual' && item.dimension === 'cost')
      if (prices.length === 0) continue
      const namesakes = byName.get(nameOf(sheet)) ?? [sheet]
      const funds = fen(
        namesakes.reduce((sum, other) => sum + (totalFund(other, 'annual')?.figure.fen ?? 0), 0),
      )
      const complete = namesakes.every(other => totalFund(other, 'annual'))
      const annual = sheet.indicators.filter(({ period }) => period === 'annual')
      for (const price of prices) {
        const cost = onlyNumber(price)
        const unit = /^元\/([^/]+)$/u.exec(cost?.unit ?? '')?.[1]
        if (!cost || cost.fen === null || !unit || !complete) continue
        const quantities = annual.filter(item => {
          const number = onlyNumber(item)
          return (
            item.dimension === 'quantity' &&
            typeof number?.unit === 'string' &&
            unitKey(number.unit) === unitKey(unit)
          )
        })
        const [quantity, ...others] = quantities
        const count = quantity ? onlyNumber(quantity) : null
        if (!quantity || !count || others.length > 0 || /年|月/u.test(unit)) continue
        // Several prices of such pieces are of several kinds; their number is of all.
        const ofKind = prices.filter(other => onlyNumber(other)?.unit === cost.unit)
        if (ofKind.length > 1 && relatedness(price.name, quantity.name) < RELATED) continue
        const total = product(cost.fen, count.number)
        if (total === null) continue
        // What the text itself reckons with is paid by others, or over years.
        const { overview } = sheet.texts
        const isTold = countedIn(context, [overview]).some(
          ({ unit: of, value }) => of === '元' && Math.round(Number(value) * FEN) === total,
        )
        if (total * 10 <= funds * 11 || isTold) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'productAboveFunds',
            details: {
              name: wholeName(sheet, price),
              price: price.value ?? '',
              quantity: quantity.value ?? '',
              count: namesakes.length,
            },
            expected: money(funds, 'yuan'),
            actual: money(total, 'yuan'),
            operands: [
              indicatorOperand(price, 'part'),
              indicatorOperand(quantity, 'part'),
              ...namesakes.flatMap(other => {
                const part = totalFund(other, 'annual')
                return part ? fundOperand(part, other.project?.value ?? '', 'cited') : []
              }),
            ],
            confidence: sureOf(price, quantity),
          })
        }
      }
    }
  },
})
