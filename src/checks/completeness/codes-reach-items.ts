import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS } from '../outcome'
import { overTables } from '../rows'

/** Functional codes are disclosed down to items (7 digits). */
export const codesReachItems = defineCheck({
  id: 'codes-reach-items',
  formula: 'T2, T3, T5, T8: every 5-digit code has 7-digit codes below it',
  tolerance: 'none',
  severity: 'warning',
  family: 'completeness',
  needs: { any: ['T2', 'T3', 'T5', 'T8'] },
  ground: '《中华人民共和国预算法实施条例》（国务院令第729号）第六条',
  run: context =>
    overTables(context, ['T2', 'T3', 'T5', 'T8'], function* (table): Generator<Outcome> {
      const codes = table.rows.flatMap(row => (row.code === null ? [] : [row]))
      if (codes.length === 0) return
      const deep = codes.filter(row => row.code?.length === 7)
      if (deep.length > 0) {
        yield HOLDS
        return
      }
      const [first] = codes
      if (!first) return
      yield fails({
        severity: 'warning',
        messageId: 'codesTooShallow',
        details: { table: table.id },
        operands: [
          { place: first.place, raw: first.code ?? '', label: first.name, role: 'cited', table: table.id },
        ],
        confidence: first.confidence,
      })
    }),
})
