import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { ownSheets } from '../sheet-terms'

/** `关于提前下达2019年…的通知`: money given for a year. */
const NOTICE = /关于(?:提前|预)?(?:下达|拨付|安排)(20\d\d)年(?:度)?[^《》，。；;]{0,40}(?:通知|批复|函)/gu
/** Money may be used for two years after the one for which it was given. */
const USED_FOR = 3

/** I48: money of the year is not based on a notice that gave money for a year long over. */
export const noticesAreRecent = defineCheck({
  id: 'notices-are-recent',
  identities: ['I48'],
  formula: 'sheet: YYYY in 关于下达YYYY年…的通知 (the latest cited) > fiscal year − 3',
  tolerance: 'none',
  severity: 'note',
  family: 'withinSheet',
  needs: ['sheets', 'source', 'fiscalYear'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const year = context.disclosure.fiscalYear?.value ?? 0
    for (const { texts } of ownSheets(context)) {
      const notices = mentionsIn(context, [texts.basis], NOTICE)
      const latest = Math.max(0, ...notices.map(({ groups }) => Number(groups[0])))
      if (latest === 0) continue
      if (latest > year - USED_FOR) yield HOLDS
      else {
        yield fails({
          severity: 'note',
          messageId: 'noticeOfEarlierYear',
          expected: words(`> ${year - USED_FOR}`),
          actual: words(String(latest)),
          operands: notices.map(mention => mentionOperand(mention, 'result')),
        })
      }
    }
  },
})
