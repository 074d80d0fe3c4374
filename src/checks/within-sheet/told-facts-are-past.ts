import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand } from '../prose'
import { sheetProse } from '../sheet-prose'

/** 截至2026年10月底，路基工程已全部完成. */
const FACT =
  /(?:截至|截止|截止到|截止至)(20\d\d)年(?:(\d{1,2})月)?(?:\d{1,2}日|底|末|份)?[，,]?[^。；;\t]{0,24}?已/gu
const MONTHS = 12

/** I48: what a sheet tells as done by a month was not to come when the sheet was filed. */
export const toldFactsArePast = defineCheck({
  id: 'told-facts-are-past',
  identities: ['I48'],
  formula:
    'sheet, text: month by which something is done already ≤ month of filing, else before the fiscal year’s March',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source', 'fiscalYear'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const fiscal = context.disclosure.fiscalYear?.value ?? 0
    for (const { sheet, details, mentions } of sheetProse(context)) {
      const filed = /^(20\d\d)(\d\d)/u.exec(sheet.filledAt?.value ?? '')
      // A budget is published in spring at the latest.
      const last = filed ? Number(filed[1]) * MONTHS + Number(filed[2]) : fiscal * MONTHS + 3
      for (const mention of mentions(FACT)) {
        const [year = '', month = ''] = mention.groups
        if (Number(year) * MONTHS + Number(month === '' ? MONTHS : month) <= last) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'factToCome',
            details,
            actual: words(mention.raw),
            operands: [mentionOperand(mention, 'result')],
          })
        }
      }
    }
  },
})
