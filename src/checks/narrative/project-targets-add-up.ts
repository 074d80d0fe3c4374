import type { Claim } from '../../model/claim'
import { fen } from '../../model/money'
import { addsUp, agrees } from '../balance'
import { claimOperand, totalTerm } from '../claims'
import { defineCheck, type Outcome } from '../define-check'
import { decimalDigits, percentDigits, readDecimal } from '../../model/exact-share'
import { fails, HOLDS, operand, words } from '../outcome'
import { topRow } from '../rows'
import { amountOf, cell, claimTerm } from '../term'
import { textBefore } from '../prose'

const OTHER = /其他运转类/u
const SPECIAL = /特定目标类/u
/** Some count a third class among the projects. */
const STAFF = /人员类|公用经费类/u

/** I35: running-cost and specific-target projects make all projects, in number and amount; the share is of table 3. */
export const projectTargetsAddUp = defineCheck({
  id: 'project-targets-add-up',
  identities: ['I35'],
  formula:
    '十.2: 其他运转类 + 特定目标类 = all, number and amount; published ≤ managed; % = amount / T3 项目支出',
  tolerance: 'sum',
  severity: 'error',
  family: 'narrative',
  needs: ['claims'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const claims = context.disclosure.claims.filter(({ section }) => section === '十')
    const first = (kind: Claim['kind'], label: RegExp) =>
      claims.find(claim => claim.kind === kind && label.test(claim.label))
    const all = /二级项目/u
    const [count, other, special] = [all, OTHER, SPECIAL].map(label => first('count', label))
    const staff = first('count', STAFF)
    if (count && other && special) {
      const sum = other.value + special.value + (staff?.value ?? 0)
      if (count.value === sum) yield HOLDS
      else {
        yield fails({
          severity: 'error',
          messageId: 'projectCountDiffers',
          expected: words(String(sum)),
          actual: words(count.raw),
          operands: [
            claimOperand(count, 'result'),
            claimOperand(other, 'part'),
            claimOperand(special, 'part'),
            ...(staff ? [claimOperand(staff, 'part')] : []),
          ],
        })
      }
    }
    const [amount, ...partAmounts] = [all, OTHER, SPECIAL, STAFF].map(label => first('amount', label))
    const total = amount ? claimTerm(amount) : null
    const parts = partAmounts.flatMap(claim => (claim ? (claimTerm(claim) ?? []) : []))
    if (total && parts.length >= 2) yield* addsUp(total, parts)
    const published = first('count', /公开/u)
    if (count && published) {
      const listed = context.matching.rows.length
      if (published.value <= Math.max(count.value, listed)) yield HOLDS
      else {
        yield fails({
          severity: 'error',
          messageId: 'morePublishedThanManaged',
          expected: words(`≤ ${count.raw}`),
          actual: words(published.raw),
          operands: [claimOperand(published, 'result'), claimOperand(count, 'cited')],
        })
      }
    }
    const publishedAmount = first('amount', /公开/u)
    const carriedOver = context.matching.rows.some(({ table }) => table === 'T13')
    if (amount && publishedAmount && count && count.value === published?.value && !carriedOver) {
      yield* agrees(claimTerm(amount), claimTerm(publishedAmount))
    }
    const share = first('share', /公开|项目/u)
    const whole = totalTerm(context, 'T3', 'project')
    const said = [...claims]
      .reverse()
      .find(claim => share && claim.kind === 'amount' && claim.label === share.label && claimTerm(claim))
    const stated = share ? readDecimal(share.raw) : null
    const term = said ? claimTerm(said) : null
    if (!share || !whole || !said || !stated || !term) return
    const decimals = Math.max(stated.decimals, 2)
    const right = percentDigits(amountOf(term), fen(amountOf(whole)), decimals)
    if (right === null) return
    const scaled = stated.digits * 10n ** BigInt(decimals - stated.decimals)
    const off = right > scaled ? right - scaled : scaled - right
    // 当年 leaves out what was carried over.
    const { T12 } = context.disclosure.tables
    const current = cell(T12, topRow(T12), 'total')
    const ofYear = current ? percentDigits(amountOf(term), fen(amountOf(current)), decimals) : null
    const raw = textBefore(context, share.place)
    const isOfYear = ofYear !== null && ofYear === scaled && /[当本]年[^，。；;]*$/u.test(raw)
    if (off <= 1n || isOfYear) yield HOLDS
    else {
      yield fails({
        severity: 'warning',
        messageId: 'shareDiffers',
        details: { name: share.label, section: share.section },
        expected: words(`${decimalDigits(right, decimals)}%`),
        actual: words(`${share.raw}%`),
        operands: [claimOperand(share, 'result'), claimOperand(said, 'part'), operand(whole, 'cited')],
        confidence: whole.confidence,
      })
    }
  },
})
