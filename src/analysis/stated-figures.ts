import type { Claim } from '../model/claim'
import { priorYearFigures, type PriorYear } from './prior-year'
import { statedAssets, type StatedAssets } from './stated-assets'
import { statedProcurement, type StatedProcurement } from './stated-procurement'
import { statedProjects, type StatedProjects } from './stated-projects'

/** What only the narrative states, as figures: nothing is read anew, every number leads to its claims. */
export interface StatedFigures {
  readonly assets: StatedAssets
  readonly procurement: StatedProcurement
  readonly projects: readonly StatedProjects[]
  readonly priorYear: readonly PriorYear[]
}

/** Assets, procurement, projects and last year's figures from the claims of one disclosure. */
export function statedFigures(claims: readonly Claim[]): StatedFigures {
  return {
    assets: statedAssets(claims),
    procurement: statedProcurement(claims),
    projects: statedProjects(claims),
    priorYear: priorYearFigures(claims),
  }
}
