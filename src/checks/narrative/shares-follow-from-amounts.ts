import type { Claim } from '../../model/claim'
import { amountBefore, claimOperand, restatedTerm, totalTerm } from '../claims'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { decimalDigits, percentDigits, readDecimal } from '../../model/exact-share'
import { fails, HOLDS, operand, untested, words } from '../outcome'
import { rowOf } from '../rows'
import { amountOf, cell, claimTerm, type Term } from '../term'

/** The other total that some take the share of: this year's without the carryover. */
function otherWhole(context: CheckContext, part: Claim): Term | null {
  const { T1, T4 } = context.disclosure.tables
  switch (part.restates?.table) {
    case 'T1':
    case 'T2':
      return cell(T1, rowOf(T1, 'thisYear', 'revenue'), 'amount')
    case 'T4':
      return cell(T4, rowOf(T4, 'thisYear', 'expenditure'), 'total')
    default:
      return null
  }
}

/** What a share is of: the total of the table in which its amount stands. */
function whole(context: CheckContext, part: Claim): Term | null {
  const { T1, T4 } = context.disclosure.tables
  switch (part.restates?.table) {
    case 'T1':
    case 'T2':
      return cell(T1, rowOf(T1, 'grandTotal', 'revenue'), 'amount')
    case 'T3':
      return totalTerm(context, 'T3', 'total')
    case 'T4':
      return cell(T4, rowOf(T4, 'grandTotal', 'expenditure'), 'total')
    case 'T5':
      return totalTerm(context, 'T5', 'total')
    case 'T12':
      return totalTerm(context, 'T3', 'project')
    default:
      return null
  }
}

/** I29: a stated share is its amount in percent of the total; the last digit may be off by one. */
export const sharesFollowFromAmounts = defineCheck({
  id: 'shares-follow-from-amounts',
  identities: ['I29'],
  formula: 'share = amount / total, rounded half up to the printed decimals',
  tolerance: 'lastDigit',
  severity: 'error',
  family: 'narrative',
  needs: ['claims'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const { claims } = context.disclosure
    for (const claim of claims) {
      if (claim.kind !== 'share') continue
      const stated = readDecimal(claim.raw)
      const part = amountBefore(claims, claim)
      if (!stated || !part || part.section === '十') continue
      const said = claimTerm(part)
      const total = whole(context, part)
      if (!said || !total) {
        yield untested('denominatorUnknown', { name: claim.label })
        continue
      }
      const right = percentDigits(amountOf(said), amountOf(total), stated.decimals)
      if (right === null) continue
      const off = right > stated.digits ? right - stated.digits : stated.digits - right
      const other = otherWhole(context, part)
      const also = other && percentDigits(amountOf(said), amountOf(other), stated.decimals)
      if (off === 0n || also === stated.digits) yield HOLDS
      else {
        const printed = restatedTerm(context, part)
        yield fails({
          severity: off === 1n ? 'note' : 'error',
          messageId: 'shareDiffers',
          details: { name: claim.label, section: claim.section },
          expected: words(`${decimalDigits(right, stated.decimals)}%`),
          actual: words(`${claim.raw}%`),
          operands: [
            claimOperand(claim, 'result'),
            claimOperand(part, 'part'),
            operand(total, 'cited'),
            ...(printed ? [operand(printed, 'cited')] : []),
          ],
          confidence: total.confidence,
        })
      }
    }
  },
})
