import type { Figure, TableId } from '../model/budget-table'
import type { Claim } from '../model/claim'
import type { Disclosure } from '../model/disclosure'
import { subtractFen, type Fen } from '../model/money'
import { claimedFen } from './stated'

/** A claim beside the cell of a table it repeats. */
export interface Restated {
  readonly claim: Claim
  readonly table: TableId
  readonly figure: Figure
  /** Claim − cell, to the fen; null where the cell is blank. */
  readonly difference: Fen | null
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
