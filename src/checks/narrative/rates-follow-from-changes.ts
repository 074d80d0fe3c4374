import { amountBefore, claimOperand, following } from '../claims'
import { defineCheck, type Outcome } from '../define-check'
import { decimalDigits, percentDigits, readDecimal } from '../../model/exact-share'
import { fails, HOLDS, untested, words } from '../outcome'
import { amountOf, claimTerm, claimUnit } from '../term'

const STEP: Readonly<Record<string, number>> = { yuan: 100, wanYuan: 1_000_000, yiYuan: 10_000_000_000 }

/** I30: a stated rate is its change in percent of last year's amount, which is this year's less the change. */
export const ratesFollowFromChanges = defineCheck({
  id: 'rates-follow-from-changes',
  identities: ['I30'],
  formula: 'rate = change / (current − change), after a fall change / (current + change)',
  tolerance: 'lastDigit',
  severity: 'error',
  family: 'narrative',
  needs: ['claims'],
  ground: 'convention',
  run: function* ({ disclosure: { claims } }): Generator<Outcome> {
    for (const change of claims) {
      if (change.kind !== 'change' || (change.direction !== 'increase' && change.direction !== 'decrease'))
        continue
      const amount = amountBefore(claims, change)
      const rate = following(claims, change, 'rate')
      const unit = claimUnit(change)
      const stated = rate ? readDecimal(rate.raw) : null
      const now = amount ? claimTerm(amount) : null
      const by = claimTerm(change)
      const decimals = readDecimal(change.raw)?.decimals
      if (!rate || !stated) continue
      if (!amount || !now || !by || unit === null || decimals === undefined) {
        yield untested('currentAmountUnknown', { name: change.label })
        continue
      }
      const down = change.direction === 'decrease'
      const rateAt = (shift: number) => {
        const size = amountOf(by) + shift
        return percentDigits(size, amountOf(now) + (down ? size : -size), stated.decimals)
      }
      const right = rateAt(0)
      const slack = decimals < 2 ? (STEP[unit] ?? 0) / 10 ** decimals / 2 : 0
      const low = rateAt(-slack)
      const high = rateAt(slack)
      if (right === null || low === null || high === null) {
        yield untested('noLastYear', { name: change.label })
        continue
      }
      const off = stated.digits < low ? low - stated.digits : stated.digits > high ? stated.digits - high : 0n
      if (off === 0n) yield HOLDS
      else {
        yield fails({
          severity: off === 1n ? 'note' : 'error',
          messageId: 'rateDiffers',
          details: { name: change.label, section: change.section },
          expected: words(`${decimalDigits(right, stated.decimals)}%`),
          actual: words(`${rate.raw}%`),
          operands: [
            claimOperand(rate, 'result'),
            claimOperand(change, 'part'),
            claimOperand(amount, 'cited'),
          ],
        })
      }
    }
  },
})
