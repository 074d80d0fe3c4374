import type { Operand } from '../../model/finding'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { amountOf, cell } from '../term'

/** A project of table 13 that is paid for has a target too, where those of table 12 have one. */
export const carryoverProjectsHaveSheets = defineCheck({
  id: 'carryover-projects-have-sheets',
  formula: 'each row of T13 with an amount has a sheet',
  tolerance: 'none',
  severity: 'note',
  family: 'sheetsAgainstTables',
  needs: ['T13'],
  ground: 'convention',
  run: function* ({ disclosure, matching }): Generator<Outcome> {
    const { T13 } = disclosure.tables
    if (matching.sheets.length === 0) return
    const paid = matching.rows.filter(({ table, row }) => {
      const total = table === 'T13' ? cell(T13, row, 'total') : null
      return total !== null && amountOf(total) > 0
    })
    const missing = paid.filter(({ row }) => !matching.sheetOf(row))
    const [first] = missing
    if (paid.length > 0 && !first) yield HOLDS
    else if (first) {
      yield fails({
        severity: 'note',
        messageId: 'carryoverSheetsMissing',
        details: { count: missing.length, names: missing.map(({ row }) => row.name).join('、') },
        actual: words(first.row.name),
        operands: missing.map(({ row }): Operand => ({
          place: row.place,
          raw: row.name,
          label: row.name,
          role: 'part',
          table: 'T13',
        })),
        confidence: Math.min(...missing.map(({ row }) => row.confidence)),
      })
    }
  },
})
