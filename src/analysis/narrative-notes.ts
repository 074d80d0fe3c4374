import type { Claim } from '../model/claim'
import type { Disclosure } from '../model/disclosure'
import { impliedPercent, type ImpliedPercent } from './implied-percent'
import { priorYearFigures, type PriorYear } from './prior-year'
import { restatedBy, type Restated } from './restated'
import { countedProjects, projectsTotal, type CountedProjects } from './stated-against-projects'

/** What stands in the margin of one section. */
export interface SectionNotes {
  readonly agreeing: readonly Restated[]
  readonly differing: readonly Restated[]
  /** The text says an amount where the table prints a blank. */
  readonly blank: readonly Restated[]
  /** Last year's figure that a change implies. */
  readonly implied: readonly PriorYear[]
  /** Percentages beside those that follow from the tables. */
  readonly percents: readonly ImpliedPercent[]
  /** Numbers of projects beside the rows of their tables. */
  readonly counted: readonly CountedProjects[]
  /** Claims that repeat no cell, and that nothing follows for. */
  readonly alone: number
}

/** What the claims of one section restate, whether they agree, and what last year's figures follow from them. */
export function narrativeNotes(disclosure: Disclosure, claims: readonly Claim[]): SectionNotes {
  const restated = claims.flatMap(
    claim => restatedBy(disclosure, claim) ?? projectsTotal(disclosure, claim) ?? [],
  )
  const counted = claims.flatMap(claim => countedProjects(disclosure, claim) ?? [])
  const percents = claims.flatMap(claim => impliedPercent(disclosure, claim) ?? [])
  return {
    agreeing: restated.filter(({ difference }) => difference === 0),
    differing: restated.filter(({ difference }) => difference !== null && difference !== 0),
    blank: restated.filter(({ difference }) => difference === null),
    implied: priorYearFigures(claims).filter(({ implied, change }) => implied !== null && change !== null),
    percents,
    counted,
    alone: claims.length - restated.length - percents.length - counted.length,
  }
}
