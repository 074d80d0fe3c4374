import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money } from '../outcome'
import { annualFunds, costsOf, isCap, isTotal, sumOf } from '../sheet-costs'
import { indicatorOperand, onlyNumber, ownSheets, sureOf } from '../sheet-terms'

/** A cost below a hundredth of the funds is the price of one piece, of which there may be many. */
const PIECE = 100
/** In tenths of the funds: costs below it leave too much untold. */
const TOLD = 7

/** I43: where the year's costs are capped one by one, the caps say what most of the funds are for. */
export const costsExplainFunds = defineCheck({
  id: 'costs-explain-funds',
  identities: ['I43'],
  formula: 'sheet: Σ of several cost caps ≥ 70 % of 年度资金总额',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const costs = costsOf(sheet)
      const funds = annualFunds(context, sheet)
      const isPriced = sheet.indicators.some(
        indicator => indicator.dimension === 'cost' && /\/(?!年)/u.test(onlyNumber(indicator)?.unit ?? ''),
      )
      // What is told by the piece may be most of it.
      if (isPriced) continue
      if (!funds || costs.length < 2 || costs.some(cost => !isCap(cost) || isTotal(cost))) continue
      const sum = sumOf(costs)
      // The largest may be the total of the others.
      if (costs.some(({ amount }) => amount * 2 === sum || amount * PIECE < funds.amount)) continue
      if (sum * 10 >= funds.amount * TOLD) yield HOLDS
      else {
        yield fails({
          severity: 'warning',
          messageId: 'costsLeaveFundsOpen',
          details: { name: sheet.project?.value ?? '', count: costs.length },
          expected: money(funds.amount, 'yuan'),
          actual: money(sum, 'yuan'),
          operands: [...costs.map(({ indicator }) => indicatorOperand(indicator, 'part')), funds.operand],
          confidence: Math.min(funds.confidence, sureOf(...costs.map(({ indicator }) => indicator))),
        })
      }
    }
  },
})
