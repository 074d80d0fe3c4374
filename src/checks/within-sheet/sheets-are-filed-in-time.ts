import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { ownSheets } from '../sheet-terms'

const FILED = /(20\d\d)\D{0,3}(1[0-2]|0?[1-9])\D{0,3}(\d{1,2})/u
/** Budgets are approved and disclosed in the first half of the year. */
const LAST_MONTH = 6

/** I48: a sheet is filled in before the budget is disclosed. */
export const sheetsAreFiledInTime = defineCheck({
  id: 'sheets-are-filed-in-time',
  identities: ['I48'],
  formula: 'sheet: 填报日期 ≤ June of the fiscal year',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'fiscalYear'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const budget = context.disclosure.fiscalYear?.value ?? 0
    for (const { filledAt, project } of ownSheets(context)) {
      const date = /^(20\d\d)(\d\d)(\d\d)/u.exec(filledAt?.value ?? '') ?? FILED.exec(filledAt?.value ?? '')
      if (!filledAt || !date) continue
      const [, year = '', month = '', day = ''] = date
      const late = Number(year) > budget || (Number(year) === budget && Number(month) > LAST_MONTH)
      if (!late) yield HOLDS
      else {
        yield fails({
          severity: 'warning',
          messageId: 'filedLate',
          details: { name: project?.value ?? '' },
          expected: words(`≤ ${budget}-0${LAST_MONTH}`),
          actual: words([year, ...[month, day].map(part => part.padStart(2, '0'))].join('-')),
          operands: [
            { place: filledAt.place, raw: filledAt.value, label: project?.value ?? '', role: 'result' },
          ],
          confidence: filledAt.confidence,
        })
      }
    }
  },
})
