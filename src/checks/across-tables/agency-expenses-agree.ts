import { addsUp } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { rowOf } from '../rows'
import { cell, cells, isPrinted } from '../term'

/** Government economic classes 505 and 506: money of institutions, which has no part in 机关运行经费. */
const OF_INSTITUTIONS = /^(?:工资福利支出|商品和服务支出|资本性支出|其他对事业单位补助)/u

/** I23: agency operating expenses are the operating expenditure that table 6 books for authorities. */
export const agencyExpensesAgree = defineCheck({
  id: 'agency-expenses-agree',
  identities: ['I23'],
  formula: 'T11 合计 = Σ T6 公用经费 of items whose government class is not one of institutions (505, 506)',
  tolerance: 'sum',
  severity: 'warning',
  family: 'acrossTables',
  needs: ['T6', 'T11'],
  ground: 'convention',
  run: function* ({ disclosure: { tables } }): Generator<Outcome> {
    const { T6, T11 } = tables
    const total = cell(T11, rowOf(T11, 'total') ?? T11.rows[0], 'total')
    if (!total || !isPrinted(total)) return
    const items = T6.rows.filter(row => row.kind === 'item')
    if (items.some(row => row.name2 === null || row.name2 === '')) return
    const own = items.filter(row => row.name2 !== null && !OF_INSTITUTIONS.test(row.name2))
    yield* addsUp(total, cells(T6, own, 'operating'), {
      severity: 'warning',
      messageId: 'agencyExpensesDiffer',
    })
  },
})
