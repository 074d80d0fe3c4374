import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, lineOf } from '../prose'
import { sheetProse } from '../sheet-prose'

/** 128人，其中女性42人: what stands between a whole and a part of it. */
const OF_IT = /^(?!名?后)[^，。；;、\t\d]{0,4}[，,；;（(]其中[^，。；;、\t\d]{0,16}$/u
const NO_COUNT = /^(?:%|‰|元|个百分点|年)$/u

/** I44: what a sheet's text names as a part of something is no more than all of it. */
export const partsAreWithinWholes = defineCheck({
  id: 'parts-are-within-wholes',
  identities: ['I44'],
  formula: 'sheet, text: n, of which m: m ≤ n',
  tolerance: 'exact',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { details, counted } of sheetProse(context)) {
      const all = counted()
      for (const [at, part] of all.entries()) {
        const whole = all[at - 1]
        if (!whole || whole.unit !== part.unit || whole.place.line !== part.place.line) continue
        const raw = lineOf(context, part.place)
        if (NO_COUNT.test(part.unit) || !OF_IT.test(raw.slice(whole.place.end, part.place.start))) continue
        if (Number(part.value) <= Number(whole.value)) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'partAboveWhole',
            details,
            expected: words(`≤ ${whole.raw}`),
            actual: words(part.raw),
            operands: [mentionOperand(part, 'result'), mentionOperand(whole, 'cited')],
          })
        }
      }
    }
  },
})
