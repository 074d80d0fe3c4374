import type { BudgetTable } from '../../model/budget-table'
import { addsUp } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { HOLDS } from '../outcome'
import { itemNamed, rowOf } from '../rows'
import { amountOf, cell, overallTerm } from '../term'

/** What table 1 receives from sources for which the form has no line: without and with carryover. */
function amountsWithoutLine(table: BudgetTable, keys: ReadonlySet<string>): number[] {
  const amount = (name: string) => {
    const term = cell(table, itemNamed(table, 'revenue', name), 'amount')
    return term ? amountOf(term) : 0
  }
  const carryover = cell(table, rowOf(table, 'carryover', 'revenue'), 'amount')
  const special = keys.has('specialAccount') ? 0 : amount('财政专户')
  const own = keys.has('unitFunds') ? 0 : amount('单位资金')
  return [special + own, special + own + (carryover ? amountOf(carryover) : 0)]
}

/** I49: the overall sheet's total is the sum by source and the sum by use. */
export const overallAddsUp = defineCheck({
  id: 'overall-adds-up',
  identities: ['I49'],
  formula: 'overall sheet: total = Σ by source = Σ by use',
  tolerance: 'sum',
  severity: 'error',
  family: 'overall',
  needs: ['overall'],
  ground: 'convention',
  run: ({ disclosure: { overall, tables } }): Outcome[] =>
    (['source', 'use'] as const).flatMap(by => {
      const funds = (overall?.funds ?? []).filter(fund => fund.by === by)
      const total = funds.find(({ key }) => key === 'total')
      const parts = funds.filter(({ key }) => key !== 'total').map(overallTerm)
      if (!total) return []
      const rest = (total.figure.fen ?? 0) - parts.reduce((sum, part) => sum + amountOf(part), 0)
      const unlisted =
        by === 'source' ? amountsWithoutLine(tables.T1, new Set(funds.map(({ key }) => key))) : []
      // The form has no line for last year's carryover, and some print none for the special account.
      if (rest !== 0 && unlisted.includes(rest)) return [HOLDS]
      return addsUp(overallTerm(total), parts, { details: { by }, messageId: 'overallSumDiffers' })
    }),
})
