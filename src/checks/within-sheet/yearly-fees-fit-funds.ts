import { type Fen } from '../../model/money'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money } from '../outcome'
import { mentionOperand, type Mention } from '../prose'
import { sheetProse } from '../sheet-prose'
import { fundOperand, totalFund } from '../sheet-terms'
import { saidMoney } from '../term'

/** 以上工作每年服务费30万元: the price of the whole a year, not of one (每生每年). */
const YEARLY =
  /(?:(?<!每\p{Script=Han}{1,2})每年|年(?:度)?(?=服务|运维|维护|租|托管|运营))(?:所?需)?(?:支付)?[\p{Script=Han}]{0,6}(?:费用?|租金|经费)(?:共计|合计|共|为|约为|约|需)?\s?(\d[\d,]*(?:\.\d+)?)\s?(万元|万|元)(?![/／]|每)/gu
const AMOUNT = /(\d[\d,]*(?:\.\d+)?)\s?(万元|亿元|元)/gu
const amountOf = ({ groups: [number = '', unit = ''] }: Mention): Fen | null => saidMoney(number, unit)
/** So far apart, as a share of the smaller. */
const APART = 0.1

/** I44: where a year's fee is the one amount that a sheet's texts name beside its funds, the funds of the year are that fee. */
export const yearlyFeesFitFunds = defineCheck({
  id: 'yearly-fees-fit-funds',
  identities: ['I44'],
  formula: 'sheet: a year’s fee, the only other amount of the texts = 年度资金总额',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { sheet, details, mentions } of sheetProse(context)) {
      const [fee, another] = mentions(YEARLY)
      const annual = totalFund(sheet, 'annual')
      if (!fee || another || !annual || annual.figure.fen === null) continue
      const funds = annual.figure.fen
      const said = amountOf(fee)
      if (said === null || said === 0) continue
      const others = mentions(AMOUNT).map(amountOf)
      if (others.some(other => other !== said && other !== funds)) continue
      if (Math.abs(funds - said) <= APART * Math.min(funds, said)) yield HOLDS
      else {
        yield fails({
          severity: 'warning',
          messageId: 'yearlyFeeDiffers',
          details,
          expected: money(said, 'yuan'),
          actual: money(funds, 'yuan'),
          operands: [mentionOperand(fee, 'cited'), fundOperand(annual, details.name, 'result')],
        })
      }
    }
  },
})
