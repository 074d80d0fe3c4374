import { bareName } from '../../model/name-distance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'

/** I41: a sheet bears the name of its project's row; a difference may be a misreading and is only noted. */
export const sheetNamesAgree = defineCheck({
  id: 'sheet-names-agree',
  identities: ['I41'],
  formula: 'sheet 项目名称 = T12/T13 name, without blanks and punctuation',
  tolerance: 'none',
  severity: 'note',
  family: 'sheetsAgainstTables',
  needs: ['sheets', 'T12'],
  ground: 'convention',
  run: function* ({ matching }): Generator<Outcome> {
    for (const sheet of matching.sheets) {
      const pair = matching.rowOf(sheet)
      if (!pair || !sheet.project) continue
      if (bareName(pair.row.name) === bareName(sheet.project.value)) yield HOLDS
      else {
        const { value, place, confidence } = sheet.project
        yield fails({
          severity: 'note',
          messageId: 'sheetNameDiffers',
          details: { name: value },
          expected: words(pair.row.name),
          actual: words(value),
          operands: [
            { place, raw: value, label: value, role: 'result' },
            {
              place: pair.row.place,
              raw: pair.row.name,
              label: pair.row.name,
              role: 'cited',
              table: pair.table,
            },
          ],
          confidence: Math.min(confidence, pair.row.confidence),
        })
      }
    }
  },
})
