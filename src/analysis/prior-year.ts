import type { Claim, ClaimSection } from '../model/claim'
import { fen, subtractFen, type Fen } from '../model/money'
import { claimedFen } from './stated'

/** Last year's figure of one thing: as the narrative prints it, and as its own change implies it. */
export interface PriorYear {
  readonly section: ClaimSection
  readonly label: string
  /** This year's amount. */
  readonly current: Claim | null
  /** 比上年增加 n 万元; null where only the earlier figure is printed, or 与上年相同. */
  readonly change: Claim | null
  /** The claim that prints last year's figure. */
  readonly printed: Claim | null
  readonly stated: Fen | null
  /** current ∓ change, exact; the current amount where it is said to equal last year's. */
  readonly implied: Fen | null
}

const REACH = 8

function impliedBy(current: Claim, change: Claim): Fen | null {
  const amount = claimedFen(current)
  const size = claimedFen(change)
  if (amount === null || size === null) return null
  const signed = change.direction === 'increase' ? Math.abs(size) : -Math.abs(size)
  return subtractFen(amount, fen(signed))
}

/** The last amount before a claim that is about the same thing. */
function currentOf(claims: readonly Claim[], at: number): Claim | null {
  const claim = claims[at]
  if (!claim) return null
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const other = claims[before]
    if (!other || other.section !== claim.section) break
    if (other.kind === 'amount' && other.label === claim.label && claimedFen(other) !== null) return other
  }
  return null
}

/** Last year's figures, in the order in which the narrative speaks of them. */
export function priorYearFigures(claims: readonly Claim[]): PriorYear[] {
  const found: PriorYear[] = []
  claims.forEach((claim, at) => {
    const { section, label, kind, direction } = claim
    if (claimedFen(claim) === null) return
    if (kind === 'amount' && direction === 'same') {
      const implied = claimedFen(claim)
      found.push({ section, label, current: claim, change: null, printed: null, stated: null, implied })
    } else if (kind === 'priorYear') {
      const current = currentOf(claims, at)
      const known = found.findIndex(item => item.section === section && item.current === current)
      const before = current ? found[known] : undefined
      const base = before ?? { section, label, current, change: null, implied: null }
      const item = { ...base, printed: claim, stated: claimedFen(claim) }
      if (before) found[known] = item
      else found.push(item)
    } else if (kind === 'change' && (direction === 'increase' || direction === 'decrease')) {
      const current = currentOf(claims, at)
      if (!current) return
      const known = found.findIndex(item => item.current === current)
      const before = found[known]
      const implied = impliedBy(current, claim)
      if (before && before.change === null) found[known] = { ...before, change: claim, implied }
      else if (!before)
        found.push({ section, label, current, change: claim, printed: null, stated: null, implied })
    }
  })
  return found
}
