import { fen } from '../../model/money'
import { decimalText } from '../../model/target-value'
import { lastDigit, type Counted } from '../counted'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, money } from '../outcome'
import { mentionOperand, lineOf } from '../prose'
import { sentenceStart, sheetProse } from '../sheet-prose'
import { saidUnit } from '../term'
import { isDigitSlip } from '../unit-slip'

/** Words right before what was paid, and before what is left. */
const PAID =
  /(?:支付|拨付|预拨|已付|预付|到位|已结算|已下达|已使用)[^，。；;、\d\t]{0,10}(?:\d+(?:\.\d+)?[%％][^，。；;、\d\t]{0,3})?$/u
/** What was paid in all, those before it included. */
const IN_ALL = /(?:累计|共|合计)[^，。；;、\d\t]{0,14}$/u
const REST =
  /(?:剩余|结余|余款|尾款|余额|未支付|未付|未到位|未拨付|尚欠|尚需|尚有|还需|还差|差额|欠付|待支付|欠)[^，。；;、\d\t]{0,12}$/u
/** A share, a part of several, a rate. */
const NO_WHOLE = /每|(?:单价|标准|比例|增加|减少|超出)[^，。；;、\d\t]{0,4}$/u
const OF_PARTS = /包括|其中|[：:]/u
/** What is asked for behind what was paid is the rest, or less: 已支付60万元，现申请26.4万元. */
const ASKED = /申[请报][^，。；;、\d\t]{0,14}$/u
/** What is asked for is compared with a whole that is told as one. */
const IS_WHOLE = /(?:总|共|合同|安排|预算|投资|价|需)[^，。；;、\d\t]{0,10}$|[=＝]$/u
const YUAN = 100

/** A stretch of the year is no number of its own: 已预拨26年1-4月劳务费. */
const STRETCH = /(?:(?:20)?\d\d年)?\d{1,2}(?:月?[-—–~～至到]\d{1,2})?月份?/gu

/** The words of a clause before a number. */
const before = (context: CheckContext, { place }: Counted): string =>
  lineOf(context, place)
    .slice(Math.max(0, place.start - 30), place.start)
    .replace(STRETCH, '')

/** Whether the words of its clause say that an amount was paid. */
const isPaid = (context: CheckContext, mention: Counted | undefined): boolean =>
  mention !== undefined && PAID.test(before(context, mention)) && !REST.test(before(context, mention))

const amountOf = ({ value }: Counted): number => Math.round(Number(value) * YUAN)

/** A whole, what was paid of it, and what is said to be left: 合同价100万元，已支付60万元，剩余40万元. */
interface Remainder {
  readonly whole: Counted
  readonly paid: readonly Counted[]
  readonly rest: Counted
  /** Asked for and not told as what is left: it may be less. */
  readonly isAsked: boolean
  /** The whole is told sentences before: what is left may be of another one, unless a digit of it slipped. */
  readonly isFar: boolean
}

/** Whether an amount may be what is left of a whole; what is asked for may be less of it, or all of it again. */
function isRest({ whole, rest, isAsked, isFar }: Remainder, left: number, slack: number): boolean {
  const off = amountOf(rest) - left
  if (isFar) return !isDigitSlip(decimalText(String(left)), decimalText(String(amountOf(rest))))
  if (!isAsked || Math.abs(off) <= slack) return Math.abs(off) <= slack
  const [all, asked] = [amountOf(whole), amountOf(rest)]
  const slips = [
    [left, asked],
    [all - left + asked, all],
    [all - asked, all - left],
  ] as const
  const isSlip = slips.some(([one, other]) =>
    isDigitSlip(decimalText(String(one)), decimalText(String(other))),
  )
  return off < 0 ? !isSlip : rest.value === whole.value
}

/** A whole that is told sentences before: 合同总价486万元，建设内容包括…。2024年支付145.8万元，剩余…. */
const CONTRACT = /(?:合同|中标|成交|审定|结算|决算)[^，。；;、\d\t]{0,8}$/u

/** The amounts of a sentence before an amount; without a whole of its own, the contract's before them; before what is asked for, without a whole, the only one of the sentence before. */
function amountsBefore(context: CheckContext, amounts: readonly Counted[], rest: Counted): Counted[] {
  const { place } = rest
  const raw = lineOf(context, place)
  const earlierOn = amounts.filter(other => other.place.line === place.line && other.place.end <= place.start)
  const from = sentenceStart(raw, place.start)
  const own = earlierOn.filter(other => other.place.start >= from)
  if (!ASKED.test(before(context, rest)) && own.length > 0 && own.every(each => isPaid(context, each))) {
    const contract = earlierOn.filter(
      other => other.place.start < from && CONTRACT.test(before(context, other)),
    )
    return [...contract.slice(-1), ...own]
  }
  if (!ASKED.test(before(context, rest)) || raw[from - 1] !== '。') return own
  const earlier = sentenceStart(raw, from - 1)
  const last = earlierOn.filter(other => other.place.start >= earlier && other.place.start < from)
  return own.every(each => isPaid(context, each)) && last.length === 1 ? [...last, ...own] : own
}

function remainders(context: CheckContext, all: readonly Counted[]): Remainder[] {
  const amounts = all.filter(({ unit }) => unit === '元')
  return amounts.flatMap(rest => {
    const isAsked = ASKED.test(before(context, rest))
    if (!isAsked && !REST.test(before(context, rest))) return []
    const raw = lineOf(context, rest.place)
    const sentence = amountsBefore(context, amounts, rest)
    let first = sentence.length
    while (isPaid(context, sentence[first - 1])) first--
    const payments = sentence.slice(first)
    const last = payments.at(-1)
    const paid = last && IN_ALL.test(before(context, last)) ? [last] : payments
    const whole = sentence[first - 1]
    if (!whole || !payments[0] || NO_WHOLE.test(before(context, whole))) return []
    if (isAsked && !IS_WHOLE.test(before(context, whole))) return []
    // What is listed behind the whole is of its parts.
    const between = raw.slice(whole.place.end, payments[0].place.start)
    const isFar = !isAsked && sentenceStart(raw, whole.place.start) !== sentenceStart(raw, rest.place.start)
    return !isFar && OF_PARTS.test(between) ? [] : [{ whole, paid, rest, isAsked, isFar }]
  })
}

/** I44: what a sheet's text says is left to pay is the whole less what it says was paid. */
export const remaindersInTextAreRight = defineCheck({
  id: 'remainders-in-text-are-right',
  identities: ['I44'],
  formula:
    'sheet, text: what is left = the whole − Σ of what was paid, and no more is asked for, where one stands behind the other',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { details, counted } of sheetProse(context)) {
      for (const remainder of remainders(context, counted())) {
        const { whole, paid, rest, isAsked } = remainder
        const left = amountOf(whole) - paid.reduce((sum, each) => sum + amountOf(each), 0)
        const slack = [whole, ...paid, rest].reduce((sum, each) => sum + (lastDigit(each) * YUAN) / 2, 0)
        if (isRest(remainder, left, slack)) yield HOLDS
        else {
          const unit = saidUnit(/[万亿]?元$/u.exec(rest.raw)?.[0] ?? '')
          yield fails({
            severity: 'error',
            messageId: isAsked ? 'askedIsNotRest' : 'remainderDiffers',
            details,
            expected: money(fen(left), unit),
            actual: money(fen(amountOf(rest)), unit),
            operands: [
              mentionOperand(rest, 'result'),
              mentionOperand(whole, 'cited'),
              ...paid.map(each => mentionOperand(each, 'part')),
            ],
          })
        }
      }
    }
  },
})
