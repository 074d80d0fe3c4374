import { SHEET_TEXTS } from '../../model/performance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { ownSheets } from '../sheet-terms'

const TO = '(?:至|到|[-—~～]+)'
/** 2026年9月至2026年3月. */
const DATED = new RegExp(
  `(20\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})日|底|初|[上中下]旬)?${TO}(20\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})日)?`,
  'gu',
)
/** 3月至12月，共9个月; 2026年3月-2027年2月（12个月）. */
const COUNTED = new RegExp(
  `(?:(20\\d\\d)年)?(?<!\\d)(\\d{1,2})月${TO}(?:(20\\d\\d)年)?(\\d{1,2})月[，,（(]?(?:共计?|合计|计|为期|历时|期限|工期)?(\\d{1,2})个月`,
  'gu',
)
const MONTHS = 12
const DAYS = 31

const day = (year: string, month: string, of: string): number =>
  (Number(year) * MONTHS + Number(month)) * DAYS + Number(of === '' ? 0 : of)

/** I48: a period named in a sheet's text ends after it begins, and has the months that it is said to have. */
export const periodsAreRight = defineCheck({
  id: 'periods-are-right',
  identities: ['I48'],
  formula: 'sheet, text: end of a period ≥ its beginning; number of months = months from first to last',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { texts, project } of ownSheets(context)) {
      const name = project?.value ?? ''
      const stretches = SHEET_TEXTS.map(key => texts[key])
      for (const mention of mentionsIn(context, stretches, DATED)) {
        const [year = '', month = '', from = '', lastYear = '', lastMonth = '', to = ''] = mention.groups
        const isForward =
          day(lastYear, lastMonth, from === '' || to === '' ? '' : to) >=
          day(year, month, to === '' ? '' : from)
        if (isForward) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'periodBackwards',
            details: { name },
            actual: words(mention.raw),
            operands: [mentionOperand(mention, 'result')],
          })
        }
      }
      for (const mention of mentionsIn(context, stretches, COUNTED)) {
        const [year = '', month = '', lastYear = '', lastMonth = '', count = ''] = mention.groups
        const years = lastYear === '' ? 0 : Number(lastYear) - Number(year === '' ? lastYear : year)
        const between = years * MONTHS + Number(lastMonth) - Number(month)
        const months = between < 0 ? between + MONTHS : between
        // Both ends count, or only one of them.
        if (Number(count) === months + 1 || Number(count) === months) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'monthsDiffer',
            details: { name },
            expected: words(`${months + 1}个月`),
            actual: words(mention.raw),
            operands: [mentionOperand(mention, 'result')],
          })
        }
      }
    }
  },
})
