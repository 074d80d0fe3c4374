import { bareName } from '../../model/name-distance'
import { agrees } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { rowsOf } from '../rows'
import { amountOf, cell } from '../term'

/** I09: a functional class is the same in table 1, table 3 and, where all money is appropriated, table 4. */
export const functionsAgree = defineCheck({
  id: 'functions-agree',
  identities: ['I09'],
  formula: 'T1 item = T3 3-digit row = T4 小计, by name',
  tolerance: 'exact',
  severity: 'error',
  family: 'acrossTables',
  needs: ['T1'],
  ground: 'convention',
  run: function* ({ disclosure: { tables } }): Generator<Outcome> {
    const { T1, T3, T4 } = tables
    const classes = new Map(
      T3.rows.filter(row => row.code?.length === 3).map(row => [bareName(row.name), row] as const),
    )
    const appropriated = new Map(
      rowsOf(T4, 'item', 'expenditure').map(row => [bareName(row.name), row] as const),
    )
    const foreign = T1.rows
      .filter(row => row.side === 'revenue' && /专户|单位资金/u.test(row.name))
      .some(row => (row.figures.amount?.fen ?? 0) !== 0)
    for (const row of rowsOf(T1, 'item', 'expenditure')) {
      const item = cell(T1, row, 'total')
      if (!item || amountOf(item) === 0) continue
      const code = classes.get(bareName(row.name))
      if (code) yield* agrees(item, cell(T3, code, 'total'))
      const fiscal = appropriated.get(bareName(row.name))
      if (fiscal && !foreign) yield* agrees(item, cell(T4, fiscal, 'total'))
    }
    for (const [name, row] of classes) {
      if (rowsOf(T1, 'item', 'expenditure').some(item => bareName(item.name) === name)) continue
      yield* agrees(null, cell(T3, row, 'total'))
    }
  },
})
