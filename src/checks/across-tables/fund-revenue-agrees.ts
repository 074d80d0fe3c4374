import { fen } from '../../model/money'
import { agrees } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money, operand, untested } from '../outcome'
import { itemNamed, rowOf } from '../rows'
import { amountOf, cell, isPrinted } from '../term'

/** I13: revenue of the funds is the same in tables 1, 7 and 8; 本表无数据 only where there is none. */
export const fundRevenueAgrees = defineCheck({
  id: 'fund-revenue-agrees',
  identities: ['I13'],
  formula: 'T7 合计 = T1 政府性基金预算 = T8 合计',
  tolerance: 'exact',
  severity: 'error',
  family: 'acrossTables',
  needs: ['T1'],
  ground: 'convention',
  run: function* ({ disclosure: { tables } }): Generator<Outcome> {
    const { T1, T7, T8 } = tables
    const revenue = cell(T1, itemNamed(T1, 'revenue', '政府性基金'), 'amount')
    if (!revenue) return
    const spending = cell(T8, rowOf(T8, 'total'), 'total')
    if (!T8.found) yield untested('tableNotFound', { table: 'T8' })
    else if (!T8.noData) yield* agrees(revenue, spending)
    if (!T7.found) yield untested('tableNotFound', { table: 'T7' })
    else if (!T7.noData) yield* agrees(revenue, cell(T7, rowOf(T7, 'total'), 'amount'))
    else if (!isPrinted(revenue)) yield HOLDS
    else {
      const title = T7.title
      yield fails({
        severity: 'error',
        messageId: 'noDataButAmount',
        details: { table: 'T7' },
        expected: money(fen(amountOf(revenue))),
        operands: [
          ...(title
            ? [
                {
                  place: title.place,
                  raw: title.value,
                  label: title.value,
                  role: 'result' as const,
                  table: 'T7' as const,
                },
              ]
            : []),
          operand(revenue, 'cited'),
          ...(spending && isPrinted(spending) ? [operand(spending, 'cited')] : []),
        ],
        confidence: revenue.confidence,
      })
    }
  },
})
