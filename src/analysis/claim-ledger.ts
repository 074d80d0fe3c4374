import type { Claim } from '../model/claim'
import type { Disclosure } from '../model/disclosure'
import { impliedPercent, type ImpliedPercent } from './implied-percent'
import { restatedBy, type Restated } from './restated'
import { countedProjects, projectsTotal, type CountedProjects } from './stated-against-projects'

/** How a number of the narrative stands to the tables. */
export const CLAIM_STATES = ['agrees', 'implied', 'differs', 'blank', 'alone'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** A number of the narrative beside the cell it repeats. */
export interface ClaimEntry {
  readonly claim: Claim
  readonly restated: Restated | null
  /** A percentage that follows from the tables; null where it restates a cell, or nothing certain. */
  readonly implied: ImpliedPercent | null
  /** A number of projects beside the rows of their tables. */
  readonly counted: CountedProjects | null
  /** The name of the row that the cell stands in. */
  readonly row: string | null
  readonly state: ClaimState
}

function stateOf(
  restated: Restated | null,
  followed: { readonly differs: boolean } | null,
  counted: CountedProjects | null,
): ClaimState {
  if (counted) return counted.differs ? 'differs' : 'agrees'
  if (!restated) return followed ? (followed.differs ? 'differs' : 'implied') : 'alone'
  if (restated.difference === null) return 'blank'
  return restated.difference === 0 ? 'agrees' : 'differs'
}

/** Every number of the narrative in its order, each with what it restates. */
export function claimLedger(disclosure: Disclosure, claims: readonly Claim[]): readonly ClaimEntry[] {
  return claims.map(claim => {
    const restated = restatedBy(disclosure, claim) ?? projectsTotal(disclosure, claim)
    const row = restated
      ? disclosure.tables[restated.table].rows.find(
          ({ place, figures }) =>
            place.line === restated.figure.place.line &&
            Object.values(figures).some(figure => figure === restated.figure),
        )
      : undefined
    const implied = restated ? null : impliedPercent(disclosure, claim)
    const counted = restated ? null : countedProjects(disclosure, claim)
    const state = stateOf(restated, implied, counted)
    return { claim, restated, implied, counted, row: row?.name ?? null, state }
  })
}

/** How many entries stand in each state. */
export function claimStateCounts(entries: readonly ClaimEntry[]): Readonly<Record<ClaimState, number>> {
  const counts = { agrees: 0, implied: 0, differs: 0, blank: 0, alone: 0 }
  for (const { state } of entries) counts[state]++
  return counts
}
