import type { TableRow } from '../../model/budget-table'
import { bareName } from '../../model/name-distance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, operand } from '../outcome'
import { overTables, rowsOf } from '../rows'
import { cells } from '../term'

/** I27: no project stands twice with the same amount; the same name with other amounts is only noted. */
export const projectsAreListedOnce = defineCheck({
  id: 'projects-are-listed-once',
  identities: ['I27'],
  formula: 'T12, T13: no two rows with equal name, unit and amount',
  tolerance: 'none',
  severity: 'warning',
  family: 'acrossTables',
  needs: { any: ['T12', 'T13'] },
  ground: 'convention',
  run: context =>
    overTables(context, ['T12', 'T13'], function* (table): Generator<Outcome> {
      const byName = new Map<string, TableRow[]>()
      for (const row of rowsOf(table, 'project')) {
        const key = `${bareName(row.name)}|${row.unit ?? ''}`
        const same = byName.get(key)
        if (same) same.push(row)
        else byName.set(key, [row])
      }
      for (const rows of byName.values()) {
        const [first] = rows
        if (!first || rows.length === 1) {
          yield HOLDS
          continue
        }
        const terms = cells(table, rows, 'total')
        const amounts = terms.flatMap(({ fen }) => fen ?? [])
        const twice = new Set(amounts).size < amounts.length
        yield fails({
          severity: twice ? 'warning' : 'note',
          messageId: twice ? 'projectListedTwice' : 'projectSplit',
          details: { table: table.id, name: first.name, count: rows.length },
          operands: terms.map(term => operand(term, 'cited')),
          confidence: Math.min(...rows.map(row => row.confidence)),
        })
      }
    }),
})
