import { bareName } from '../../model/name-distance'
import { fen } from '../../model/money'
import { addsUp } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { itemNamed, rowOf, rowsOf } from '../rows'
import { amountOf, cell, type Term } from '../term'

/** I16: what table 4 spends of the general public budget beyond table 5 is last year's carryover. */
export const carryoverByFunctionAgrees = defineCheck({
  id: 'carryover-by-function-agrees',
  identities: ['I16'],
  formula: 'Σ (T4 一般公共预算 by class − T5 by class) = T4 上年结转 一般公共预算',
  tolerance: 'sum',
  severity: 'error',
  family: 'acrossTables',
  needs: ['T4', 'T5'],
  ground: 'convention',
  run: function* ({ disclosure: { tables } }): Generator<Outcome> {
    const { T4, T5 } = tables
    const classes = new Map(
      T5.rows.filter(row => row.code?.length === 3).map(row => [bareName(row.name), row] as const),
    )
    const spent: Term[] = []
    const thisYear: Term[] = []
    for (const row of rowsOf(T4, 'item', 'expenditure')) {
      const term = cell(T4, row, 'generalPublic')
      const code = classes.get(bareName(row.name))
      const own = code ? cell(T5, code, 'total') : null
      if (term && amountOf(term) !== 0) spent.push(term)
      if (own && amountOf(own) !== 0) thisYear.push(own)
    }
    const carried = rowsOf(T4, 'carryover', 'revenue').find(row => /一般公共/u.test(row.name))
    const income = cell(T4, itemNamed(T4, 'revenue', '一般公共'), 'amount')
    const total = cell(T4, carried, 'amount')
    const left = cell(T4, rowOf(T4, 'yearEndCarryover', 'expenditure'), 'total')
    if (!total || !income || (left && amountOf(left) !== 0) || spent.length === 0) return
    const zero = { ...total, fen: fen(amountOf(total)) }
    yield* addsUp(zero, spent, { deducted: thisYear })
  },
})
