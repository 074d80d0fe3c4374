import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { overTables } from '../rows'

/** Government-managed funds and state capital are revenue of class 103 or, transferred, 110. */
const REVENUE = /^1(?:03|10)/u
const EXPENDITURE = /^2\d{2}/u

/** Codes of revenue begin with 1, those of expenditure with 2. */
export const codeFamiliesFit = defineCheck({
  id: 'code-families-fit',
  formula: 'T7, T9 revenue: code = 103… or 110…; T2, T3, T5, T8, T9 expenditure: code = 2…',
  tolerance: 'none',
  severity: 'note',
  family: 'withinTable',
  needs: { any: ['T2', 'T3', 'T5', 'T7', 'T8', 'T9'] },
  ground: 'convention',
  run: context =>
    overTables(context, ['T2', 'T3', 'T5', 'T7', 'T8', 'T9'], function* (table): Generator<Outcome> {
      for (const side of [null, 'revenue', 'expenditure'] as const) {
        const rows = table.rows.filter(row => row.side === side && row.code !== null)
        if (rows.length === 0) continue
        const ofRevenue = table.id === 'T7' || side === 'revenue'
        const family = ofRevenue ? REVENUE : EXPENDITURE
        const foreign = rows.filter(row => !family.test(row.code ?? ''))
        const [first] = foreign
        if (!first) yield HOLDS
        else {
          yield fails({
            severity: 'note',
            messageId: ofRevenue ? 'expenditureCodeInRevenue' : 'revenueCodeInExpenditure',
            details: { table: table.id, count: foreign.length },
            actual: words(first.code ?? ''),
            operands: foreign.map(row => ({
              place: row.place,
              raw: row.code ?? '',
              label: row.name,
              role: 'result' as const,
              table: table.id,
            })),
            confidence: Math.min(...foreign.map(({ confidence }) => confidence)),
          })
        }
      }
    }),
})
