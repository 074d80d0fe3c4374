import type { LineRole } from '../../model/disclosure'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand, type Mention } from '../prose'
import { ownSheets } from '../sheet-terms'

const IN_WORDS = /(?<!\d)(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日/gu
const IN_FIGURES = /(?<![\d.\-/])(20\d\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d.\-/])/gu
const FILED = /^(20\d\d)(\d\d)(\d\d)/u
const NOT_WRITTEN: ReadonlySet<LineRole> = new Set(['attachment', 'watermark', 'pageNumber'])
const MONTHS = 12

/** How many days a month has; of February without a year one cannot know. */
function daysOf(year: number, month: number): number {
  if (month === 2) return year === 0 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= MONTHS && day >= 1 && day <= daysOf(year, month)

/** I48: every date stands in the calendar; a wrong filing date is no more than a slip. */
export const datesExist = defineCheck({
  id: 'dates-exist',
  identities: ['I48'],
  formula: 'YYYY年M月D日: 1 ≤ M ≤ 12, 1 ≤ D ≤ days of the month',
  tolerance: 'none',
  severity: 'error',
  family: 'completeness',
  needs: ['source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const { lines, lineRoles } = context.disclosure
    const found = [
      ...mentions(context, lines, IN_WORDS).map(mention => ({ mention, groups: mention.groups })),
      ...mentions(context, lines, IN_FIGURES).map(mention => {
        const [year = '', , month = '', day = ''] = mention.groups
        return { mention, groups: [year, month, day] }
      }),
    ]
    const unreal = new Map<string, Mention[]>()
    for (const { mention, groups } of found) {
      const role = lineRoles[mention.place.line - lines.from]
      if (role !== undefined && NOT_WRITTEN.has(role)) continue
      const [year = 0, month = 0, day = 0] = groups.map(Number)
      if (exists(year, month, day)) yield HOLDS
      else unreal.set(mention.raw, [...(unreal.get(mention.raw) ?? []), mention])
    }
    for (const [date, prints] of unreal) {
      yield fails({
        severity: 'error',
        messageId: 'dateNotReal',
        actual: words(date),
        operands: prints.map(print => mentionOperand(print, 'result')),
      })
    }
    for (const { filledAt } of ownSheets(context)) {
      const date = FILED.exec(filledAt?.value ?? '')
      if (!filledAt || !date) continue
      const [, year = 0, month = 0, day = 0] = date.map(Number)
      if (exists(year, month, day)) yield HOLDS
      else {
        const { place, value, confidence } = filledAt
        yield fails({
          severity: 'note',
          messageId: 'dateNotReal',
          actual: words(value),
          operands: [{ place, raw: value, label: value, role: 'result' }],
          confidence,
        })
      }
    }
  },
})
