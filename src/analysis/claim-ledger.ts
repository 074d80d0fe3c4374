import type { Claim } from '../model/claim'
import type { Disclosure } from '../model/disclosure'
import { impliedPercent, type ImpliedPercent } from './implied-percent'
import { restatedBy, type Restated } from './restated'

/** How a number of the narrative stands to the tables. */
export const CLAIM_STATES = ['agrees', 'implied', 'differs', 'blank', 'alone'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** A number of the narrative beside the cell it repeats. */
export interface ClaimEntry {
  readonly claim: Claim
  readonly restated: Restated | null
  /** A percentage that follows from the tables; null where it restates a cell, or nothing certain. */
  readonly implied: ImpliedPercent | null
  /** The name of the row that the cell stands in. */
  readonly row: string | null
  readonly state: ClaimState
}

function stateOf(restated: Restated | null, implied: ImpliedPercent | null): ClaimState {
  if (!restated) return implied ? (implied.differs ? 'differs' : 'implied') : 'alone'
  if (restated.difference === null) return 'blank'
  return restated.difference === 0 ? 'agrees' : 'differs'
}

/** Every number of the narrative in its order, each with what it restates. */
export function claimLedger(disclosure: Disclosure, claims: readonly Claim[]): readonly ClaimEntry[] {
  return claims.map(claim => {
    const restated = restatedBy(disclosure, claim)
    const row = restated
      ? disclosure.tables[restated.table].rows.find(
          ({ place, figures }) =>
            place.line === restated.figure.place.line &&
            Object.values(figures).some(figure => figure === restated.figure),
        )
      : undefined
    const implied = restated ? null : impliedPercent(disclosure, claim)
    return { claim, restated, implied, row: row?.name ?? null, state: stateOf(restated, implied) }
  })
}

/** How many entries stand in each state. */
export function claimStateCounts(entries: readonly ClaimEntry[]): Readonly<Record<ClaimState, number>> {
  const counts = { agrees: 0, implied: 0, differs: 0, blank: 0, alone: 0 }
  for (const { state } of entries) counts[state]++
  return counts
}
