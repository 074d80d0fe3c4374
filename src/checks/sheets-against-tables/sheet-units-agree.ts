import { bareName } from '../../model/name-distance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { rowsOf } from '../rows'

/** The unit that carries out a project is the one under which table 12 lists it, where it lists both. */
export const sheetUnitsAgree = defineCheck({
  id: 'sheet-units-agree',
  formula: 'sheet 实施单位 = unit of its row in T12, where T12 lists that unit',
  tolerance: 'exact',
  severity: 'warning',
  family: 'sheetsAgainstTables',
  needs: ['T12'],
  ground: 'convention',
  run: function* ({ disclosure, matching }): Generator<Outcome> {
    const { T12 } = disclosure.tables
    const listed = new Set(rowsOf(T12, 'unit').map(({ name }) => bareName(name)))
    if (listed.size < 2) return
    for (const sheet of matching.sheets) {
      const found = matching.rowOf(sheet)
      const { unit } = sheet
      if (found?.table !== 'T12' || !found.row.unit || !unit) continue
      const own = bareName(unit.value)
      const there = bareName(found.row.unit)
      if (!listed.has(own) || !listed.has(there)) continue
      if (own === there) yield HOLDS
      else {
        yield fails({
          severity: 'warning',
          messageId: 'sheetUnitDiffers',
          details: { name: sheet.project?.value ?? '' },
          expected: words(found.row.unit),
          actual: words(unit.value),
          operands: [
            { place: unit.place, raw: unit.value, label: sheet.project?.value ?? '', role: 'result' },
            {
              place: found.row.place,
              raw: found.row.name,
              label: found.row.unit,
              role: 'cited',
              table: 'T12',
            },
          ],
          confidence: Math.min(unit.confidence, found.row.confidence),
        })
      }
    }
  },
})
