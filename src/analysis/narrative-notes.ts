import type { Figure, TableId } from '../model/budget-table'
import type { Claim } from '../model/claim'
import type { Disclosure } from '../model/disclosure'
import { subtractFen, type Fen } from '../model/money'
import { priorYearFigures, type PriorYear } from './prior-year'
import { claimedFen } from './stated'

/** A claim beside the cell of a table it repeats. */
export interface Restated {
  readonly claim: Claim
  readonly table: TableId
  readonly figure: Figure
  /** Claim − cell, to the fen; null where the cell is blank. */
  readonly difference: Fen | null
}

/** What stands in the margin of one section. */
export interface SectionNotes {
  readonly agreeing: readonly Restated[]
  readonly differing: readonly Restated[]
  /** The text says an amount where the table prints a blank. */
  readonly blank: readonly Restated[]
  /** Last year's figure that a change implies. */
  readonly implied: readonly PriorYear[]
  /** Claims that repeat no cell. */
  readonly alone: number
}

/** The cell that a claim repeats, and by how much it is off; null where it repeats none. */
export function restatedBy(disclosure: Disclosure, claim: Claim): Restated | null {
  const { restates } = claim
  const amount = claimedFen(claim)
  if (!restates || amount === null) return null
  const { table, line, column } = restates
  const figure = disclosure.tables[table].rows
    .map(row => row.figures[column])
    .find(each => each?.place.line === line)
  if (!figure) return null
  return { claim, table, figure, difference: figure.fen === null ? null : subtractFen(amount, figure.fen) }
}

/** What the claims of one section restate, whether they agree, and what last year's figures follow from them. */
export function narrativeNotes(disclosure: Disclosure, claims: readonly Claim[]): SectionNotes {
  const restated = claims.flatMap(claim => restatedBy(disclosure, claim) ?? [])
  return {
    agreeing: restated.filter(({ difference }) => difference === 0),
    differing: restated.filter(({ difference }) => difference !== null && difference !== 0),
    blank: restated.filter(({ difference }) => difference === null),
    implied: priorYearFigures(claims).filter(({ implied, change }) => implied !== null && change !== null),
    alone: claims.length - restated.length,
  }
}
