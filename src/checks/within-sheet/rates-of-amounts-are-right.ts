import { fen } from '../../model/money'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money } from '../outcome'
import { mentionOperand } from '../prose'
import { sheetProse } from '../sheet-prose'
import { product } from '../sheet-terms'
import { saidMoney, saidUnit } from '../term'

const AMOUNT = '(\\d[\\d,]*(?:\\.\\d+)?)(亿元|万元|元)(?![/／])'
/** 规模1.05亿元，按照贴息率3%测算，需贴息资金315万元: a base, a rate of it, what it comes to. */
const SAID = new RegExp(
  `${AMOUNT}[，,]?\\s?按(?:照|年)?[^，。；;\\d]{0,12}?(\\d+(?:\\.\\d+)?)[%％](?:的?比例)?[^，。；;\\d]{0,4}(?:(?:测算|计算|核算|计提|补助|补贴|贴息|安排|承担|支付|配套)[，,]?(?:约|共|共计)?(?:需|需要|计|共需|应|申请|安排)[^，。；;\\d]{0,10}?|(?:测算|计算|核算)[，,]?(?:金额)?(?:约?为)?|列入(?:\\d{4}年)?[^，。；;\\d]{0,8}[，,](?:金额)?为)${AMOUNT}`,
  'gu',
)
/** Amounts in a text are rounded; a hundredth is not worth a finding. */
const ROUNDED = 100

/** I44: a rate of an amount written out in a sheet's text comes to the amount it names. */
export const ratesOfAmountsAreRight = defineCheck({
  id: 'rates-of-amounts-are-right',
  identities: ['I44'],
  formula: 'sheet, text: base × rate = amount as written',
  tolerance: 'sum',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { details, mentions } of sheetProse(context)) {
      for (const mention of mentions(SAID)) {
        const [base = '', baseUnit = '', rate = '', result = '', unit = ''] = mention.groups
        const whole = saidMoney(base, baseUnit)
        const total = saidMoney(result, unit)
        const hundredfold = whole === null ? null : product(whole, rate)
        if (total === null || hundredfold === null || total === 0) continue
        const made = fen(Math.round(hundredfold / 100))
        if (Math.abs(made - total) * ROUNDED <= total) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'rateOfAmountDiffers',
            details: { ...details, rate: `${rate}%` },
            expected: money(made, saidUnit(unit)),
            actual: money(total, saidUnit(unit)),
            operands: [mentionOperand(mention, 'result')],
          })
        }
      }
    }
  },
})
