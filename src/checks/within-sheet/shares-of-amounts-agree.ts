import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, type Mention } from '../prose'
import { sheetProse } from '../sheet-prose'
import { saidMoney } from '../term'

/** 省级奖补40%，636万元: a share, and what it comes to. */
const SHARE =
  /(\d{1,2}(?:\.\d+)?)[%％][，,（(]?(?:安排|拨付|支付|预付|预拨|下达|承担)?(?:即|计|为|约)?(\d[\d,]*(?:\.\d+)?)(万元|元)/gu
const AMOUNT = /(\d[\d,]*(?:\.\d+)?)(亿元|万元|元)(?![/／])/gu
const WHOLE = 100
const ROUNDED = 0.003

const amount = (number: string, unit: string): number => saidMoney(number, unit) ?? 0
const part = ({ groups: [, number = '', unit = ''] }: Mention): number => amount(number, unit)
const rate = ({ groups: [percent = ''] }: Mention): number => Number(percent) / WHOLE

/** I44: shares of one amount come to what a sheet's text says they come to. */
export const sharesOfAmountsAgree = defineCheck({
  id: 'shares-of-amounts-agree',
  identities: ['I44'],
  formula: 'sheet, text: several shares of one amount = the amounts behind them',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { details, mentions } of sheetProse(context)) {
      const shares = mentions(SHARE)
      if (shares.length < 2) continue
      const amounts = mentions(AMOUNT).map(({ groups: [number = '', unit = ''] }) => amount(number, unit))
      const fits = (share: Mention, base: number) =>
        Math.abs(base * rate(share) - part(share)) <= ROUNDED * part(share)
      const base = amounts.find(all => shares.some(share => fits(share, all)))
      if (base === undefined) continue
      for (const share of shares) {
        if (amounts.some(all => fits(share, all))) yield HOLDS
        else {
          const made = Number((base * rate(share)).toFixed(0))
          const unit = share.groups[2] === '元' ? 100 : 1_000_000
          yield fails({
            severity: 'error',
            messageId: 'shareOfAmountDiffers',
            details,
            expected: words(`${Number((made / unit).toFixed(6))}${share.groups[2] ?? ''}`),
            actual: words(share.raw),
            operands: [mentionOperand(share, 'result')],
          })
        }
      }
    }
  },
})
