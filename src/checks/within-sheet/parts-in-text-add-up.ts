import { fen, type MoneyUnit } from '../../model/money'
import { decimalText, type DecimalText } from '../../model/target-value'
import { defineCheck, type Outcome } from '../define-check'
import { listedParts, listedShares, type Quantity } from '../listed-parts'
import { fails, HOLDS, money, words } from '../outcome'
import { lineOf } from '../prose'
import { sheetProse } from '../sheet-prose'
import { isDigitSlip } from '../unit-slip'

/** Parts that leave more than this part of the total open need not be all there are: 100万元，其中培训费10万元. */
const OPEN_AT_MOST = 5n
/** Millionths of a yuan in a fen. */
const FEN = 10_000n
/** Measured and rounded; people and pieces are counted. */
const MEASURED = /^(?:元|平方米|米|吨|亩|公顷|立方米|公斤)$/u
const ONE = 1_000_000n
const WRITTEN_OUT = 6
const THOUSANDS = /\B(?=(?:\d{3})+$)/gu
/** 100 %, in millionths of a per cent. */
const WHOLE = 100_000_000n

const operand = ({ place, raw }: Quantity, role: 'result' | 'part') => ({ place, raw, label: '', role })

/** A value as its digits, for what one of them may be mistaken. */
const decimal = (value: bigint): DecimalText => decimalText(String(value))

/** A quantity as the total prints it: money in its unit, other things in full with the unit of one. */
function written(value: bigint, like: Quantity) {
  if (like.kind === '元' && value % FEN === 0n) {
    const unit: MoneyUnit = like.raw.endsWith('亿元')
      ? 'yiYuan'
      : like.raw.endsWith('万元')
        ? 'wanYuan'
        : 'yuan'
    return money(fen(Number(value / FEN)), unit)
  }
  const digits = String(value).padStart(WRITTEN_OUT + 1, '0')
  const fraction = digits.slice(-WRITTEN_OUT).replace(/0+$/u, '')
  const whole = digits.slice(0, -WRITTEN_OUT).replace(THOUSANDS, ',')
  return words(`${whole}${fraction && `.${fraction}`} ${like.kind}`)
}

/** I44: the parts that a sheet's text lists right behind a total add up to it: 50万元（设备20万元，安装30万元）. */
export const partsInTextAddUp = defineCheck({
  id: 'parts-in-text-add-up',
  identities: ['I44'],
  formula: 'sheet, text: total = Σ of the parts listed behind it',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { details, lines } of sheetProse(context)) {
      for (const line of lines()) {
        const raw = lineOf(context, { line })
        for (const shares of listedShares(raw, line)) {
          const sum = shares.reduce((all, { value }) => all + value, 0n)
          // Less than all may leave a payer out.
          if (sum === WHOLE) yield HOLDS
          else if (sum > WHOLE) {
            yield fails({
              severity: 'error',
              messageId: 'sharesAboveWhole',
              details,
              expected: words('100%'),
              actual: words(`${Number(sum) / Number(WHOLE / 100n)}%`),
              operands: shares.map(share => operand(share, 'part')),
            })
          }
        }
        for (const { total, parts } of listedParts(raw, line)) {
          const sum = parts.reduce((all, { value }) => all + value, 0n)
          const isCounted = !MEASURED.test(total.kind) && [total, ...parts].every(({ step }) => step === ONE)
          const tolerance = isCounted ? 0n : parts.reduce((all, { step }) => all + step, total.step) / 2n
          const open = total.value - sum
          if (open <= tolerance && -open <= tolerance) yield HOLDS
          else if (open * OPEN_AT_MOST <= total.value || isDigitSlip(decimal(total.value), decimal(sum))) {
            yield fails({
              severity: open > 0n ? 'warning' : 'error',
              messageId: 'textPartsDiffer',
              details,
              expected: written(sum, total),
              actual: total.kind === '元' ? written(total.value, total) : words(total.raw),
              operands: [operand(total, 'result'), ...parts.map(part => operand(part, 'part'))],
            })
          }
        }
      }
    }
  },
})
