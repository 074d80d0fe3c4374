import { addsUp, agrees } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { rowOf } from '../rows'
import { amountOf, cell, type Term } from '../term'

const present = (...terms: readonly (Term | null)[]): Term[] => terms.flatMap(term => term ?? [])

/** I08: the same totals stand in tables 1 to 4. */
export const documentTotalsAgree = defineCheck({
  id: 'document-totals-agree',
  identities: ['I08'],
  formula:
    'T1 本年收入 = T2 合计; T1 上年结转 = T2 上年结转; T1 本年支出 = T3 合计; T1 totals = T4 totals + 专户 + 单位资金',
  tolerance: 'exact',
  severity: 'error',
  family: 'acrossTables',
  needs: ['T1'],
  ground: 'convention',
  run: function* ({ disclosure: { tables } }): Generator<Outcome> {
    const { T1, T2, T3, T4 } = tables
    const carryover = cell(T1, rowOf(T1, 'carryover', 'revenue'), 'amount')
    if (T2.found && !T2.noData) {
      const total = rowOf(T2, 'total')
      yield* agrees(cell(T1, rowOf(T1, 'thisYear', 'revenue'), 'amount'), cell(T2, total, 'total'))
      if (total?.figures.carryover) yield* agrees(carryover, cell(T2, total, 'carryover'))
    }
    if (T3.found && !T3.noData) {
      const spent = cell(T1, rowOf(T1, 'thisYear', 'expenditure'), 'total')
      yield* agrees(spent, cell(T3, rowOf(T3, 'total'), 'total'))
    }
    if (!T4.found || T4.noData) return
    const own = (side: 'revenue' | 'expenditure', column: 'amount' | 'total') =>
      [
        cell(T1, rowOf(T1, 'grandTotal', side), column),
        cell(T4, rowOf(T4, 'grandTotal', side), column),
      ] as const
    const others = T1.rows
      .filter(row => row.side === 'revenue' && /专户|单位资金/u.test(row.name))
      .flatMap(row => present(cell(T1, row, 'amount')))
    const foreign = others.some(term => amountOf(term) !== 0)
    const carried = carryover !== null && amountOf(carryover) !== 0
    if (foreign && carried) return
    for (const [whole, appropriated] of [own('revenue', 'amount'), own('expenditure', 'total')]) {
      if (foreign) yield* addsUp(whole, present(appropriated, ...others))
      else yield* agrees(whole, appropriated)
    }
  },
})
