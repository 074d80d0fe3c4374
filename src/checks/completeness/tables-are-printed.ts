import { TABLE_IDS } from '../../model/budget-table'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS } from '../outcome'

/** Every one of the tables is printed; one that was not found may also have been misread. */
export const tablesArePrinted = defineCheck({
  id: 'tables-are-printed',
  formula: 'T1 … T13 are printed, empty ones with a note',
  tolerance: 'none',
  severity: 'warning',
  family: 'completeness',
  needs: { any: ['T1', 'T2', 'T3'] },
  ground: 'convention',
  run: function* ({ disclosure: { tables, lines } }): Generator<Outcome> {
    for (const id of TABLE_IDS) {
      const table = tables[id]
      const place = table.title?.place ?? { line: table.lines?.from ?? lines.from, start: 0, end: 0 }
      const raw = table.title?.value ?? ''
      const empty = table.rows.every(row => Object.values(row.figures).every(({ fen }) => fen === null))
      if (!table.found) {
        yield fails({
          severity: 'warning',
          messageId: 'tableMissing',
          details: { table: id },
          operands: [{ place, raw: '', label: '', role: 'cited', table: id }],
        })
      } else if (empty && !table.noData) {
        yield fails({
          severity: 'note',
          messageId: 'emptyTableWithoutNote',
          details: { table: id },
          operands: [{ place, raw, label: raw, role: 'cited', table: id }],
        })
      } else yield HOLDS
    }
  },
})
