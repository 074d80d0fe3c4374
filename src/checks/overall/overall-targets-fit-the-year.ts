import { fen } from '../../model/money'
import type { Indicator } from '../../model/performance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money, operand, words } from '../outcome'
import { rowOf } from '../rows'
import { indicatorOperand, onlyNumber, sureOf } from '../sheet-terms'
import { amountOf, cell } from '../term'

/** The year in which the target is reached; null where it names none. */
function yearOf({ target }: Indicator): number | null {
  const limit = target?.limits.at(-1)
  return limit?.kind === 'date' ? (limit.to?.year ?? limit.from?.year ?? null) : null
}

/** I49: the year's targets of the overall sheet end in the year and cost no more than the whole budget. */
export const overallTargetsFitTheYear = defineCheck({
  id: 'overall-targets-fit-the-year',
  identities: ['I49'],
  formula: 'overall sheet: date of a target ≤ fiscal year; a cost ≤ T1 支出总计',
  tolerance: 'none',
  severity: 'warning',
  family: 'overall',
  needs: ['overall', 'fiscalYear'],
  ground: 'convention',
  run: function* ({ disclosure }): Generator<Outcome> {
    const year = disclosure.fiscalYear?.value ?? 0
    const { T1 } = disclosure.tables
    const spending = cell(T1, rowOf(T1, 'grandTotal', 'expenditure'), 'total')
    for (const indicator of disclosure.overall?.indicators ?? []) {
      const until = yearOf(indicator)
      const number = onlyNumber(indicator)
      const cost = indicator.dimension === 'cost' && number?.kind === 'money' ? number.fen : null
      const parts = {
        severity: 'warning' as const,
        details: { name: indicator.name },
        actual: words(indicator.value ?? ''),
      }
      if (until !== null && until > year) {
        yield fails({
          ...parts,
          messageId: 'targetBeyondYear',
          expected: words(`≤ ${year}`),
          operands: [indicatorOperand(indicator, 'result')],
          confidence: sureOf(indicator),
        })
      } else if (cost !== null && spending && amountOf(spending) > 0 && cost > amountOf(spending)) {
        yield fails({
          ...parts,
          messageId: 'costAboveBudget',
          expected: money(fen(amountOf(spending))),
          operands: [indicatorOperand(indicator, 'result'), operand(spending, 'cited')],
          confidence: Math.min(spending.confidence, sureOf(indicator)),
        })
      } else if (until !== null || (cost !== null && spending)) yield HOLDS
    }
  },
})
