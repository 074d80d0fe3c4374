import { claimOperand } from '../claims'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import type { Operand } from '../../model/finding'

/** I36, I38: as many sheets as the narrative says are published, as many rows as it says are managed. */
export const everyProjectHasItsSheet = defineCheck({
  id: 'every-project-has-its-sheet',
  identities: ['I36', 'I38'],
  formula: 'different sheets = 公开项目绩效目标 n = rows of T12 (+ T13); each row has a sheet',
  tolerance: 'exact',
  severity: 'warning',
  family: 'sheetsAgainstTables',
  needs: ['T12'],
  ground: 'convention',
  run: function* ({ disclosure, matching }): Generator<Outcome> {
    const counts = disclosure.claims.filter(({ section, kind }) => section === '十' && kind === 'count')
    const published = counts.find(({ label }) => /公开.*(?:绩效|项目)/u.test(label))
    const managed = counts.find(({ label }) => /二级项目|纳入.*项目/u.test(label))
    const rows = matching.rows
    const thisYear = rows.filter(({ table }) => table === 'T12').length
    if (managed && rows.length > 0) {
      if (managed.value === thisYear || managed.value === rows.length) yield HOLDS
      else {
        yield fails({
          severity: 'warning',
          messageId: 'projectCountDiffers',
          expected: words(String(thisYear)),
          actual: words(managed.raw),
          operands: [claimOperand(managed, 'result')],
        })
      }
    }
    const sheets = matching.sheets.length
    const missing = rows.filter(({ table, row }) => table === 'T12' && !matching.sheetOf(row))
    const wanted = published?.value ?? thisYear
    if (sheets === 0 && !published) return
    if (missing.length === 0 && sheets >= wanted) yield HOLDS
    else {
      const lacking = missing.map(({ table, row }): Operand => ({
        place: row.place,
        raw: row.name,
        label: row.name,
        role: 'part',
        table,
      }))
      yield fails({
        severity: sheets < wanted ? 'warning' : 'note',
        messageId: 'sheetsMissing',
        details: {
          count: missing.length,
          said: published ? 1 : 0,
          found: sheets,
          names: missing.map(({ row }) => row.name).join('、'),
        },
        expected: words(String(wanted)),
        actual: words(String(sheets)),
        operands: [...(published ? [claimOperand(published, 'result')] : []), ...lacking],
        confidence: Math.min(1, ...missing.map(({ row }) => row.confidence)),
      })
    }
  },
})
