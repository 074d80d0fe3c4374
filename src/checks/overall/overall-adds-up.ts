import { addsUp } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { HOLDS } from '../outcome'
import { rowOf } from '../rows'
import { amountOf, cell, overallTerm } from '../term'

/** I49: the overall sheet's total is the sum by source and the sum by use. */
export const overallAddsUp = defineCheck({
  id: 'overall-adds-up',
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
      const carryover = cell(tables.T1, rowOf(tables.T1, 'carryover', 'revenue'), 'amount')
      const rest = (total.figure.fen ?? 0) - parts.reduce((sum, part) => sum + amountOf(part), 0)
      // The form has no line for last year's carryover, which its total may hold.
      if (rest !== 0 && carryover && rest === amountOf(carryover)) return [HOLDS]
      return addsUp(overallTerm(total), parts, { details: { by }, messageId: 'overallSumDiffers' })
    }),
})
