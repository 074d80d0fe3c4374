import { addsUp } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { overallTerm } from '../term'

/** I49: the overall sheet's total is the sum by source and the sum by use. */
export const overallAddsUp = defineCheck({
  id: 'overall-adds-up',
  formula: 'overall sheet: total = Σ by source = Σ by use',
  tolerance: 'sum',
  severity: 'error',
  family: 'overall',
  needs: ['overall'],
  ground: 'convention',
  run: ({ disclosure: { overall } }): Outcome[] =>
    (['source', 'use'] as const).flatMap(by => {
      const funds = (overall?.funds ?? []).filter(fund => fund.by === by)
      const total = funds.find(({ key }) => key === 'total')
      const parts = funds.filter(({ key }) => key !== 'total').map(overallTerm)
      return total
        ? addsUp(overallTerm(total), parts, { details: { by }, messageId: 'overallSumDiffers' })
        : []
    }),
})
