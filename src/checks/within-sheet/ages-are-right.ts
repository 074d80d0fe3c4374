import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand } from '../prose'
import { sheetProse } from '../sheet-prose'

/** 2015年购置，已使用11年; 购于2009年，至2025年底已使用16年. */
const AGE =
  /((?:19|20)\d\d)年(?:\d{1,2}月)?(?!至|到|-|—)(?:[^。；;\d\t]{0,20}?)(?:至|截至|截止)?(?:(20\d\d)年(?:底|末|\d{1,2}月)?)?[，,]?(?:已|至今已?|累计)(?:连续)?(?:使用|运行|服役|营运|投用)了?(近|超过|约|逾)?(\d{1,2})(?:多|余)?年/gu
/** About, or some months more or less. */
const LOOSE = 2

/** I44: how long something has been in use follows from the year in which it was built or bought. */
export const agesAreRight = defineCheck({
  id: 'ages-are-right',
  identities: ['I44'],
  formula: 'sheet, text: years in use = year of the text − year of purchase, give or take one',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source', 'fiscalYear'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const fiscal = context.disclosure.fiscalYear?.value ?? 0
    for (const { details, mentions } of sheetProse(context)) {
      for (const mention of mentions(AGE)) {
        const [since = '', until = '', about = '', years = ''] = mention.groups
        const now = until === '' ? fiscal : Number(until)
        const age = now - Number(since)
        const off = Math.abs(age - Number(years))
        if (off <= (about === '' && until !== '' ? 1 : LOOSE)) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'ageDiffers',
            details,
            expected: words(`${age}年`),
            actual: words(mention.raw),
            operands: [mentionOperand(mention, 'result')],
          })
        }
      }
    }
  },
})
