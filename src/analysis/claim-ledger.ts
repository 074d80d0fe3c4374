import type { Claim } from '../model/claim'
import type { Disclosure } from '../model/disclosure'
import { restatedBy, type Restated } from './narrative-notes'

/** How a number of the narrative stands to the tables. */
export const CLAIM_STATES = ['agrees', 'differs', 'blank', 'alone'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** A number of the narrative beside the cell it repeats. */
export interface ClaimEntry {
  readonly claim: Claim
  readonly restated: Restated | null
  /** The name of the row that the cell stands in. */
  readonly row: string | null
  readonly state: ClaimState
}

function stateOf(restated: Restated | null): ClaimState {
  if (!restated) return 'alone'
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
    return { claim, restated, row: row?.name ?? null, state: stateOf(restated) }
  })
}

/** How many entries stand in each state. */
export function claimStateCounts(entries: readonly ClaimEntry[]): Readonly<Record<ClaimState, number>> {
  const counts = { agrees: 0, differs: 0, blank: 0, alone: 0 }
  for (const { state } of entries) counts[state]++
  return counts
}
