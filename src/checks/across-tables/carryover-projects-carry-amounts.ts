import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS } from '../outcome'
import { rowsOf } from '../rows'

/** I26: a project listed in table 13 has an amount. */
export const carryoverProjectsCarryAmounts = defineCheck({
  id: 'carryover-projects-carry-amounts',
  identities: ['I26'],
  formula: 'T13: every project prints an amount',
  tolerance: 'none',
  severity: 'note',
  family: 'acrossTables',
  needs: ['T13'],
  ground: 'convention',
  run: function* ({ disclosure: { tables } }): Generator<Outcome> {
    for (const row of rowsOf(tables.T13, 'project')) {
      const printed = Object.values(row.figures).some(figure => figure.fen !== null)
      if (printed) yield HOLDS
      else {
        yield fails({
          severity: 'note',
          messageId: 'projectWithoutAmount',
          details: { name: row.name },
          operands: [{ place: row.place, raw: row.name, label: row.name, role: 'result', table: 'T13' }],
          confidence: row.confidence,
        })
      }
    }
  },
})
