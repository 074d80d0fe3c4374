import type { Claim } from '../../model/claim'
import { addsUp } from '../balance'
import { amountBefore } from '../claims'
import { defineCheck, type Outcome } from '../define-check'
import { claimTerm } from '../term'
import { bareName } from '../../model/name-distance'

const keyOf = ({ section, label }: Claim): string => `${section}|${bareName(label)}`

/** I30: where last year's amount is stated, it and the change make this year's. */
export const lastYearAndChangeAgree = defineCheck({
  id: 'last-year-and-change-agree',
  identities: ['I30'],
  formula: 'current = last year + increase, or last year − decrease',
  tolerance: 'sum',
  severity: 'error',
  family: 'narrative',
  needs: ['claims'],
  ground: 'convention',
  run: function* ({ disclosure: { claims } }): Generator<Outcome> {
    const lastYears = new Map<string, Claim>()
    for (const claim of claims) {
      if (claim.kind === 'priorYear' && !lastYears.has(keyOf(claim))) lastYears.set(keyOf(claim), claim)
    }
    for (const change of claims) {
      if (change.kind !== 'change' || (change.direction !== 'increase' && change.direction !== 'decrease'))
        continue
      const now = amountBefore(claims, change)
      const before = lastYears.get(keyOf(change))
      const current = now ? claimTerm(now) : null
      const last = before ? claimTerm(before) : null
      const by = claimTerm(change)
      if (!current || !last || !by) continue
      yield* change.direction === 'increase'
        ? addsUp(current, [last, by], { messageId: 'lastYearDiffers' })
        : addsUp(current, [last], { deducted: [by], messageId: 'lastYearDiffers' })
    }
  },
})
