import { fen } from '../../model/money'
import type { Claim } from '../../model/claim'
import { amountBefore, claimOperand } from '../claims'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money } from '../outcome'
import { amountOf, claimTerm } from '../term'

const PARTS = [/出国/u, /公务接待/u, /公务用车购置[及和与]?.{0,4}运行/u] as const

interface Moved {
  readonly claim: Claim
  readonly by: number
}

/** How a subject moved against last year: its stated change, or none where it is said to be the same. */
function moved(claims: readonly Claim[], amount: Claim): Moved | null {
  if (amount.direction === 'same') return { claim: amount, by: 0 }
  const change = claims.find(claim => claim.kind === 'change' && amountBefore(claims, claim) === amount)
  const size = change ? claimTerm(change) : null
  if (!change || !size) return null
  return { claim: change, by: change.direction === 'decrease' ? -amountOf(size) : amountOf(size) }
}

/** I31: the changes of overseas visits, hospitality and vehicles make the change of the three public expenses. */
export const threePublicChangesAddUp = defineCheck({
  id: 'three-public-changes-add-up',
  identities: ['I31'],
  formula: '七: change of “三公”经费 = change of 因公出国 + 公务接待 + 公务用车',
  tolerance: 'sum',
  severity: 'error',
  family: 'narrative',
  needs: ['claims'],
  ground: 'convention',
  run: function* ({ disclosure: { claims } }): Generator<Outcome> {
    const amounts = claims.filter(({ section, kind }) => section === '七' && kind === 'amount')
    const total = amounts.find(({ label }) => /三公/u.test(label))
    const whole = total ? moved(claims, total) : null
    const parts = PARTS.flatMap(label => {
      const amount = amounts.find(claim => label.test(claim.label))
      return (amount && moved(claims, amount)) ?? []
    })
    if (!whole || parts.length !== PARTS.length) return
    const sum = parts.reduce((all, { by }) => all + by, 0)
    if (Math.abs(sum - whole.by) <= 20_000) yield HOLDS
    else {
      yield fails({
        severity: 'error',
        messageId: 'changesDoNotAddUp',
        details: { name: whole.claim.label },
        expected: money(fen(sum)),
        actual: money(fen(whole.by)),
        operands: [
          claimOperand(whole.claim, 'result'),
          ...parts.map(({ claim, by }) => claimOperand(claim, by < 0 ? 'deducted' : 'part')),
        ],
      })
    }
  },
})
