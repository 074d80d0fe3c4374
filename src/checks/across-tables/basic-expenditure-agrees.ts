import { agrees } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { rowOf } from '../rows'
import { cell } from '../term'

/** I17: basic expenditure of the general public budget is the same by function and by economic class. */
export const basicExpenditureAgrees = defineCheck({
  id: 'basic-expenditure-agrees',
  identities: ['I17'],
  formula: 'T5 基本支出 = T6 合计',
  tolerance: 'exact',
  severity: 'error',
  family: 'acrossTables',
  needs: ['T5', 'T6'],
  ground: 'convention',
  run: ({ disclosure: { tables } }): Outcome[] =>
    agrees(
      cell(tables.T5, rowOf(tables.T5, 'total'), 'basic'),
      cell(tables.T6, rowOf(tables.T6, 'total'), 'total'),
    ),
})
