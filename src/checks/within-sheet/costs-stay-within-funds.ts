import type { Indicator } from '../../model/performance'
import { fen, type Fen } from '../../model/money'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money } from '../outcome'
import { fundOperand, indicatorOperand, onlyNumber, ownSheets, sureOf, totalFund } from '../sheet-terms'

/** A name that says the amount is that of everything together. */
const TOTAL = /总(?:成本|投资|费用|额|金额|造价|支出|经费)|合计|项目成本/u
const PER_YEAR = /^元(?:\/年)?$/u
const WHOLE_WORK = /总投资|总成本|总造价|概算|合同|工程|建设|尾款/u
/** What one piece or person costs is no cost of the year. */
const EACH = /每|人均|户均|平均|单价|单位(?!\S*(?:总|合计))|单方|单次|标准$/u
/** 100 元: amounts in 万元 are rounded. */
const ROUNDING = 10_000

interface Cost {
  readonly indicator: Indicator
  readonly amount: Fen
  readonly comparator: string
}

const costOf = (indicator: Indicator): Cost[] => {
  const number = onlyNumber(indicator)
  if (indicator.dimension !== 'cost' || number?.kind !== 'money' || number.upTo !== null) return []
  if (EACH.test(indicator.name)) return []
  if (number.fen === null || !PER_YEAR.test(number.unit ?? '')) return []
  return [{ indicator, amount: number.fen, comparator: number.comparator }]
}

/** Items beside their own total count once: the largest is the sum of the others, or is called a total. */
function together(costs: readonly Cost[]): { readonly amount: Fen; readonly costs: readonly Cost[] } {
  const sum = fen(costs.reduce((all, { amount }) => all + amount, 0))
  const [largest] = [...costs].sort((a, b) => b.amount - a.amount)
  const isTotal =
    largest && (TOTAL.test(largest.indicator.name) || (costs.length > 2 && largest.amount * 2 >= sum))
  return isTotal ? { amount: largest.amount, costs: [largest] } : { amount: sum, costs }
}

/** I43: what the year's cost indicators allow is no more than the year's funds. */
export const costsStayWithinFunds = defineCheck({
  id: 'costs-stay-within-funds',
  identities: ['I43'],
  formula: 'sheet: Σ cost indicators of the year ≤ 年度资金总额',
  tolerance: 'exact',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const row = context.matching.rowOf(sheet)?.row
      const fund = totalFund(sheet, 'annual')
      const funds = fund?.figure ?? row?.figures.total
      if (!funds || funds.fen === null || funds.fen === 0) continue
      const annual = sheet.indicators.filter(({ period }) => period === 'annual').flatMap(costOf)
      const whole = sheet.indicators.filter(({ period }) => period === 'whole').flatMap(costOf)
      const used = annual.length >= whole.length ? annual : whole
      const unique = used.filter(
        (cost, at) =>
          used.findIndex(
            other => other.amount === cost.amount && other.indicator.name === cost.indicator.name,
          ) === at,
      )
      if (unique.length === 0) continue
      const { amount, costs } = together(unique)
      const label = sheet.project?.value ?? ''
      const fundsOperand = fund
        ? fundOperand(fund, label, 'cited')
        : { place: funds.place, raw: funds.raw, label, role: 'cited' as const }
      const parts = {
        details: { name: label },
        expected: money(funds.fen, 'yuan'),
        actual: money(amount, 'yuan'),
        operands: [...costs.map(({ indicator }) => indicatorOperand(indicator, 'part')), fundsOperand],
        confidence: Math.min(funds.confidence, sureOf(...costs.map(({ indicator }) => indicator))),
      }
      const [only] = unique
      const capped = costs.every(({ comparator }) => comparator === '≤' || comparator === '<')
      const wholeFund = totalFund(sheet, 'whole')?.figure.fen ?? funds.fen
      if (amount > funds.fen + ROUNDING) {
        // One that alone takes all the funds may be the total of the others.
        const all =
          costs.length > 1 && costs.some(cost => Math.abs(cost.amount - (funds.fen ?? 0)) <= ROUNDING)
        const whole = costs.some(({ indicator }) => WHOLE_WORK.test(indicator.name))
        const own = capped && !all && !whole && amount > wholeFund
        yield fails({
          ...parts,
          severity: own && used === annual ? 'error' : 'warning',
          messageId: 'costAboveFunds',
        })
      } else if (
        unique.length === 1 &&
        only &&
        capped &&
        amount < funds.fen - ROUNDING &&
        amount * 10 > funds.fen * 9
      ) {
        yield fails({ ...parts, severity: 'warning', messageId: 'costBelowFunds' })
      } else yield HOLDS
    }
  },
})
