import type { Operand } from '../../model/finding'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { ownSheets } from '../sheet-terms'

const TERM = /^(\d{1,2})年$/u
/** What the system prints for work without an end. */
const ENDLESS = 99
const FROM_TO =
  /(?:建设|实施|项目)(?:周期|工期|期限|期)(?:为|是|[：:])?(20\d\d)年(?:(\d{1,2})月)?(?:底|初)?[-—~～至到]+(20\d\d)年(?:(\d{1,2})月)?/gu
/** Of a part of the project. */
const PART = /一期|二期|三期|分期|本期|第.期/u

/** How many years a period takes up; of years alone, both ends count. */
function yearsOf(groups: readonly string[]): number {
  const [first = 0, from = 0, last = 0, to = 0] = groups.map(Number)
  if (from === 0 || to === 0) return last - first + 1
  return Math.ceil(((last - first) * 12 + to - from + 1) / 12)
}

/** I42: the term of a sheet is that of its kind of project and of the period its text names. */
export const termsCoverTheWork = defineCheck({
  id: 'terms-cover-the-work',
  identities: ['I42'],
  formula: 'sheet: 一次性项目(1年结束) ⇒ term = 1年; 建设期 YYYY年至YYYY年 = term',
  tolerance: 'exact',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const { attribute, term, texts, project } = sheet
      const years = Number(TERM.exec(term?.value.replace(/\s/gu, '') ?? '')?.[1] ?? 0)
      if (!term || years === 0) continue
      const name = project?.value ?? ''
      const printed: Operand = { place: term.place, raw: term.value, label: name, role: 'result' }
      if (attribute && /一次性.*1\s*年/u.test(attribute.value) && years > 1) {
        yield fails({
          severity: 'error',
          messageId: 'termBeyondOneOff',
          details: { name },
          actual: words(term.value),
          operands: [printed, { place: attribute.place, raw: attribute.value, label: name, role: 'cited' }],
          confidence: Math.min(attribute.confidence, term.confidence),
        })
        continue
      }
      const said = mentionsIn(context, [texts.overview, texts.plan], FROM_TO)
      const told = new Set(said.map(({ groups }) => yearsOf(groups)))
      const [only] = told
      if (years === ENDLESS || only === undefined || told.size > 1 || PART.test(name)) {
        if (only === undefined) yield HOLDS
        continue
      }
      if (only === years) yield HOLDS
      else {
        yield fails({
          severity: 'warning',
          messageId: 'termDiffers',
          details: { name },
          expected: words(said[0]?.raw ?? ''),
          actual: words(term.value),
          operands: [printed, ...said.map(mention => mentionOperand(mention, 'cited'))],
          confidence: term.confidence,
        })
      }
    }
  },
})
