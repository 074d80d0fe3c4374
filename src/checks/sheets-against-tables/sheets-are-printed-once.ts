import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS } from '../outcome'
import type { Operand } from '../../model/finding'

/** I38: no sheet is printed twice. */
export const sheetsArePrintedOnce = defineCheck({
  id: 'sheets-are-printed-once',
  identities: ['I38'],
  formula: 'each sheet is printed once',
  tolerance: 'none',
  severity: 'note',
  family: 'sheetsAgainstTables',
  needs: ['sheets'],
  ground: 'convention',
  run: function* ({ disclosure: { sheets } }): Generator<Outcome> {
    const byLine = new Map(sheets.map(sheet => [sheet.lines.from, sheet]))
    for (const sheet of sheets) {
      const first = sheet.duplicateOf === null ? undefined : byLine.get(sheet.duplicateOf)
      if (!first || first === sheet) {
        yield HOLDS
        continue
      }
      yield fails({
        severity: 'note',
        messageId: 'sheetPrintedTwice',
        details: { name: sheet.project?.value ?? '' },
        operands: [sheet, first].flatMap(({ project }): Operand[] =>
          project ? [{ place: project.place, raw: project.value, label: project.value, role: 'cited' }] : [],
        ),
      })
    }
  },
})
