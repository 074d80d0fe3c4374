import { fen, type Fen } from '../../model/money'
import { bareName } from '../../model/name-distance'
import type { PerformanceSheet } from '../../model/performance'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, money, operand } from '../outcome'
import { annualFunds, costsOf, isCap, isTotal, sumOf, type Cost } from '../sheet-costs'
import { indicatorOperand, ownSheets, sureOf, totalFund } from '../sheet-terms'
import { amountOf, cells, type Term } from '../term'

const WHOLE_WORK = /总投资|总成本|总造价|概算|合同|工程|建设|尾款/u
/** 100 元: amounts in 万元 are rounded. */
const ROUNDING = 10_000

const digits = (amount: Fen): string => String(amount).replace(/0+$/u, '')
/** 12万元 for 21万元: the same digits in another order, and as many. */
const isTransposed = (one: Fen, other: Fen): boolean =>
  String(one).length === String(other).length &&
  digits(one).length > 1 &&
  Array.from(digits(one)).sort().join('') === Array.from(digits(other)).sort().join('')

/** Items beside their own total count once: the largest is the sum of the others, or is called a total. */
function together(
  costs: readonly Cost[],
  funds: Fen,
): { readonly amount: Fen; readonly costs: readonly Cost[] } {
  // What the year needs is told beside what is needed in all: 项目资本金 and 2030年需要财政资金.
  const needed = costs.find(({ amount }) => Math.abs(amount - funds) <= ROUNDING)
  const rest = costs.filter(cost => cost !== needed)
  if (needed && rest.length > 0 && sumOf(rest) > funds) return { amount: sumOf(rest), costs: rest }
  const sum = sumOf(costs)
  const [largest] = [...costs].sort((a, b) => b.amount - a.amount)
  const all =
    largest &&
    (isTotal(largest) ||
      (costs.length > 1 && largest.amount === funds) ||
      (costs.length > 2 && largest.amount * 2 >= sum))
  return all ? { amount: largest.amount, costs: [largest] } : { amount: sum, costs }
}

/** The amounts of a project that its table lists in several rows; none where it has one. */
function namesakes({ disclosure, matching }: CheckContext, sheet: PerformanceSheet): readonly Term[] {
  const own = matching.rowOf(sheet)
  if (!own) return []
  const name = bareName(own.row.name)
  const rows = matching.rows.filter(({ table, row }) => table === own.table && bareName(row.name) === name)
  const table = disclosure.tables[own.table]
  return rows.length > 1
    ? cells(
        table,
        rows.map(({ row }) => row),
        'total',
      )
    : []
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
      const funds = annualFunds(context, sheet)
      if (!funds) continue
      const unique = costsOf(sheet)
      if (unique.length === 0) continue
      const { amount, costs } = together(unique, funds.amount)
      const rows = namesakes(context, sheet)
      const parts = {
        details: {
          name: sheet.project?.value ?? '',
          indicator: costs[0]?.indicator.name ?? '',
          count: costs.length,
          rows: rows.length,
          rowsTotal: fen(rows.reduce((sum, row) => sum + amountOf(row), 0)),
        },
        expected: money(funds.amount, 'yuan'),
        actual: money(amount, 'yuan'),
        operands: [
          ...costs.map(({ indicator }) => indicatorOperand(indicator, 'part')),
          funds.operand,
          ...rows
            .filter(({ place }) => place.line !== funds.operand.place.line)
            .map(row => operand(row, 'cited')),
        ],
        confidence: Math.min(funds.confidence, sureOf(...costs.map(({ indicator }) => indicator))),
      }
      const [only] = unique
      const capped = costs.every(isCap)
      const wholeFund = totalFund(sheet, 'whole')?.figure.fen ?? funds.amount
      if (amount > funds.amount + ROUNDING) {
        // One that alone takes all the funds may be the total of the others.
        const all = costs.length > 1 && costs.some(cost => Math.abs(cost.amount - funds.amount) <= ROUNDING)
        const whole = costs.some(({ indicator }) => WHOLE_WORK.test(indicator.name))
        const own = capped && !all && !whole && amount > wholeFund
        yield fails({
          ...parts,
          severity: own && only?.indicator.period === 'annual' ? 'error' : 'warning',
          messageId: 'costAboveFunds',
        })
      } else if (
        unique.length === 1 &&
        only &&
        capped &&
        amount < funds.amount - ROUNDING &&
        (amount * 10 > funds.amount * 9 || isTransposed(amount, funds.amount))
      ) {
        yield fails({ ...parts, severity: 'warning', messageId: 'costBelowFunds' })
      } else yield HOLDS
    }
  },
})
