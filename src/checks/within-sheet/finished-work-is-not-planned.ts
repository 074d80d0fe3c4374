import { bareName } from '../../model/name-distance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { ownSheets } from '../sheet-terms'

/** 于2026年3月13日至2026年4月12日开展: work with a beginning and an end. */
const DONE =
  /(?:已?于|自|从|在)?(20\d\d)年\d{1,2}月(?:\d{1,2}日)?\s?(?:至|到|[-—~～]+)\s?(?:(20\d\d)年)?\d{1,2}月(?:\d{1,2}日)?(?:期间)?[，,]?(?:组织|集中)?(?:开展|实施|完成|进行|举办)(?!\D{0,6}(?:采购|招标|前期|调研))/gu
/** What is planned is the money of it. */
const PAYING = /支付|付清|结算|尾款|款项|拨付|验收|评审/u
const SHARED = 14

/** Whether so long a stretch of one text stands in another. */
function shareStretch(one: string, other: string): boolean {
  for (let at = 0; at + SHARED <= one.length; at++)
    if (other.includes(one.slice(at, at + SHARED))) return true
  return false
}

/** I48: work that the overview says is over is not planned for the year of the budget in the same words. */
export const finishedWorkIsNotPlanned = defineCheck({
  id: 'finished-work-is-not-planned',
  identities: ['I48'],
  formula: 'sheet: work done before the fiscal year by the overview is not to be done in it by the plan',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source', 'fiscalYear'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const year = context.disclosure.fiscalYear?.value ?? 0
    for (const sheet of ownSheets(context)) {
      const { overview, plan } = sheet.texts
      const planned = new RegExp(`^\\s*${year}年`, 'u').exec(plan?.value ?? '')
      if (!overview || !plan || !planned) continue
      const told = mentionsIn(context, [overview], DONE)
      const done = told.find(({ groups: [from = '', to = ''] }) => Number(to === '' ? from : to) < year)
      if (told.length === 0) continue
      const paid = PAYING.test(plan.value) || !shareStretch(bareName(plan.value), bareName(overview.value))
      if (!done || paid) yield HOLDS
      else {
        yield fails({
          severity: 'error',
          messageId: 'doneAndPlanned',
          details: { name: sheet.project?.value ?? '', year: String(year) },
          actual: words(done.raw),
          operands: [
            mentionOperand(done, 'result'),
            { place: plan.place, raw: plan.value.slice(0, 24), label: '', role: 'cited' },
          ],
          confidence: Math.min(overview.confidence, plan.confidence),
        })
      }
    }
  },
})
