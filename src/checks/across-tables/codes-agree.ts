import type { BudgetTable, Column } from '../../model/budget-table'
import { addsUp, agrees } from '../balance'
import { defineCheck, type Check, type Outcome } from '../define-check'
import { byCode, rowOf } from '../rows'
import { amountOf, cell } from '../term'

/** Every code of `table`, and its 合计, against a column of table 2; codes that table 2 alone prints must be nothing. */
function* againstRevenue(table: BudgetTable, revenue: BudgetTable, column: Column): Generator<Outcome> {
  const codes = byCode(revenue)
  yield* agrees(cell(revenue, rowOf(revenue, 'total'), column), cell(table, rowOf(table, 'total'), 'total'))
  for (const [code, row] of byCode(table)) {
    const source = codes.get(code)
    if (source) yield* agrees(cell(revenue, source, column), cell(table, row, 'total'), { details: { code } })
  }
}

interface Parts {
  readonly id: string
  readonly identities: readonly string[]
  readonly table: 'T5' | 'T8'
  readonly column: Column
  readonly formula: string
}

const ofBudget = ({ id, identities, table, column, formula }: Parts): Check =>
  defineCheck({
    id,
    identities,
    formula,
    tolerance: 'exact',
    severity: 'error',
    family: 'acrossTables',
    needs: ['T2', table],
    ground: 'convention',
    run: ({ disclosure: { tables } }) => againstRevenue(tables[table], tables.T2, column),
  })

/** I11: table 5 repeats the general public column of table 2, code by code. */
export const publicBudgetCodesAgree = ofBudget({
  id: 'public-budget-codes-agree',
  identities: ['I11'],
  table: 'T5',
  column: 'generalPublic',
  formula: 'T5 code = T2 code, 一般公共预算 column',
})

/** I12: table 8 repeats the funds column of table 2, code by code. */
export const fundCodesAgree = ofBudget({
  id: 'fund-codes-agree',
  identities: ['I12'],
  table: 'T8',
  column: 'governmentFunds',
  formula: 'T8 code = T2 code, 政府性基金 column',
})

/** I10: what a code spends in table 3 is what table 2 gives it this year and carries over. */
export const spendingCodesAgree = defineCheck({
  id: 'spending-codes-agree',
  identities: ['I10'],
  formula: 'T3 code = T2 code 合计 + 上年结转',
  tolerance: 'sum',
  severity: 'error',
  family: 'acrossTables',
  needs: ['T2', 'T3'],
  ground: 'convention',
  run: function* ({ disclosure: { tables } }): Generator<Outcome> {
    const { T2, T3 } = tables
    const codes = byCode(T2)
    for (const [code, row] of byCode(T3)) {
      const source = codes.get(code)
      const spent = cell(T3, row, 'total')
      if (!source || !spent) continue
      const parts = [cell(T2, source, 'total'), cell(T2, source, 'carryover')].flatMap(term => term ?? [])
      const single = parts.filter(term => amountOf(term) !== 0).length < 2
      yield* addsUp(spent, parts, { details: { code }, ...(single ? { tolerance: 0 } : {}) })
    }
  },
})
