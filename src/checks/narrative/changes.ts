import type { Claim } from '../../model/claim'
import { amountBefore } from '../claims'
import { amountOf, claimTerm } from '../term'

/** The first change a section states of a subject, with the amount it belongs to. */
export interface Change {
  readonly change: Claim
  readonly amount: Claim
}

/** The first change of a subject that repeats one of these cells. */
export function changeOf(
  claims: readonly Claim[],
  tables: readonly string[],
  label: RegExp = /./u,
): Change | null {
  for (const change of claims) {
    if (change.kind !== 'change' || (change.direction !== 'increase' && change.direction !== 'decrease'))
      continue
    const amount = amountBefore(claims, change)
    if (amount?.restates && tables.includes(amount.restates.table) && label.test(amount.label)) {
      return { change, amount }
    }
  }
  return null
}

/** Last year's amount that a change implies, in fen; null where it is no money. */
export function impliedBase({ change, amount }: Change): number | null {
  const now = claimTerm(amount)
  const by = claimTerm(change)
  if (!now || !by) return null
  return amountOf(now) + (change.direction === 'decrease' ? amountOf(by) : -amountOf(by))
}
