import type { Operand } from '../../model/finding'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { indicatorOperand, ownSheets, sureOf } from '../sheet-terms'
import type { PerformanceSheet } from '../../model/performance'

const RHYTHM = '按月|每月|逐月|按季度?|每季度?|按学期|每学期末?|每半年|按年度?|每年|一次性'
const PAID = '支付|发放|拨付|结算|付款|缴纳|给付|兑付'
/** A clause that says in which rhythm something is paid: words before, rhythm, words after. */
const SAID = new RegExp(
  `([^，。；;、,：:（）()\\t]{0,40}?)(${RHYTHM})(?!核算|计算)([^，。；;、,：:（）()\\t]{0,5}?)(?:${PAID})([^，。；;、,：:（）()\\t]{0,14})`,
  'gu',
)
/** What is paid: the last two characters before 费, 款 … tell it from other payments. */
const THING = /(?=(\p{Script=Han}{2}(?:费|资|薪|酬|贴|助|金)))/gu
const PAYMENT_NAME = new RegExp(PAID, 'u')
const VALUE = new RegExp(`^(?:${RHYTHM})`, 'u')
/** A part of the payment, or one of several cases. */
const OF_A_PART = /以[上下]|部分|剩余|余款|首[付次]|预付|质保|尾款|其余|其他|分别|新增|一次性(?:奖|补|抚|伙)/u

type Rhythm = 'month' | 'quarter' | 'term' | 'once'

/** Paid once in a year and once a year are one rhythm for a budget of one year. */
function rhythmOf(said: string): Rhythm {
  if (/月/u.test(said)) return 'month'
  if (/季/u.test(said)) return 'quarter'
  return /学期|半年/u.test(said) ? 'term' : 'once'
}

interface Payment {
  readonly source: string
  readonly rhythm: Rhythm
  readonly things: readonly string[]
  readonly operand: Operand
  readonly confidence: number
}

const thingsIn = (text: string): string[] => [...text.matchAll(THING)].map(match => match[1] ?? '')

function paymentsOf(context: CheckContext, { texts, indicators }: PerformanceSheet): Payment[] {
  const fields = ['overview', 'measures', 'plan'] as const
  const told = fields.flatMap(source =>
    mentionsIn(context, [texts[source]], SAID)
      .filter(({ raw }) => !OF_A_PART.test(raw))
      .map((mention): Payment => {
        const [before = '', rhythm = '', , after = ''] = mention.groups
        return {
          source,
          rhythm: rhythmOf(rhythm),
          things: thingsIn(`${before} ${after}`),
          operand: mentionOperand(mention, 'cited'),
          confidence: 1,
        }
      }),
  )
  const targets = indicators.flatMap((indicator): Payment[] => {
    const said = VALUE.exec(indicator.value ?? '')
    if (!said || !PAYMENT_NAME.test(indicator.name)) return []
    return [
      {
        source: 'indicator',
        rhythm: rhythmOf(said[0]),
        things: thingsIn(indicator.name),
        operand: indicatorOperand(indicator, 'result'),
        confidence: sureOf(indicator),
      },
    ]
  })
  return [...targets, ...told]
}

/** I44: one thing is paid in one rhythm wherever the sheet speaks of it. */
export const paymentsKeepTheirRhythm = defineCheck({
  id: 'payments-keep-their-rhythm',
  identities: ['I44'],
  formula: 'sheet: rhythm of paying a thing (month, quarter, term, once) is the same in texts and indicators',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const payments = paymentsOf(context, sheet)
      for (const thing of new Set(payments.flatMap(({ things }) => things))) {
        const alike = payments.filter(({ things }) => things.includes(thing))
        const sources = [...new Set(alike.map(({ source }) => source))]
        if (sources.length < 2) continue
        const rhythms = new Set(alike.map(({ rhythm }) => rhythm))
        const plain = sources.every(
          source =>
            new Set(alike.filter(other => other.source === source).map(({ rhythm }) => rhythm)).size === 1,
        )
        const [first] = alike
        const other = alike.find(({ rhythm }) => rhythm !== first?.rhythm)
        if (rhythms.size === 1) yield HOLDS
        else if (first && other && plain) {
          yield fails({
            severity: 'warning',
            messageId: 'paymentRhythmDiffers',
            details: { name: thing },
            expected: words(other.operand.raw),
            actual: words(first.operand.raw),
            operands: alike.map(({ operand }) => operand),
            confidence: Math.min(...alike.map(({ confidence }) => confidence)),
          })
        }
      }
    }
  },
})
