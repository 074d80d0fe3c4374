import { decimalText } from '../../model/target-value'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, type Mention, lineOf } from '../prose'
import { sheetProse } from '../sheet-prose'

/** 签订合同支付30%, 剩余3%为质量保证金: a stage of a payment, within its clause. */
const STAGE =
  /(?:支付|付款?|拨付|付至?|预付)[^，。；;、\d\t]{0,10}?(\d{1,3}(?:\.\d+)?)[%％]|(?:剩余|余下|其余|留|扣留|预留)[^，。；;、\d\t]{0,8}?(\d{1,3}(?:\.\d+)?)[%％]/gu
/** The rest of it: with it, the stages are all there are. */
const REST = /^(?:剩余|余下|其余)/u
/** 付至80%: the whole until then. */
const UNTIL = /[付]至|累计|达到/u
const SCALE = 1000
const share = ({ groups: [paid = '', rest = ''] }: Mention): number =>
  Math.round(Number(decimalText(paid || rest)) * SCALE)

/** I44: the stages of a payment, with what is left told as such, make 100 %. */
export const stagesOfPaymentAreWhole = defineCheck({
  id: 'stages-of-payment-are-whole',
  identities: ['I44'],
  formula: 'sheet, text: shares of a payment by stages + the rest = 100%',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { details, mentions } of sheetProse(context)) {
      const all = mentions(STAGE)
      for (const [at, rest] of all.entries()) {
        if (!REST.test(rest.raw)) continue
        const raw = lineOf(context, rest.place)
        const from = raw.lastIndexOf('。', rest.place.start) + 1
        const stages = all
          .slice(0, at + 1)
          .filter(({ place }) => place.line === rest.place.line && place.start >= from)
        if (stages.length < 3 || UNTIL.test(raw.slice(from, rest.place.end))) continue
        const sum = stages.reduce((total, stage) => total + share(stage), 0)
        if (sum === 100 * SCALE) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'stagesDiffer',
            details,
            expected: words('100%'),
            actual: words(`${sum / SCALE}%`),
            operands: stages.map(stage => mentionOperand(stage, 'part')),
          })
        }
      }
    }
  },
})
