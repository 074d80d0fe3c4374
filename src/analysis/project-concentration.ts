import type { Figure, TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type { FundSource } from '../model/fund-source'
import type { Fen } from '../model/money'
import type { LineRange } from '../model/place'

/** One project of table 12 with an amount, largest first. */
export interface ConcentrationPart {
  readonly row: TableRow
  readonly figure: Figure
  readonly fen: Fen
  readonly shareBasisPoints: number | null
  /** Share of this project and all larger ones. */
  readonly cumulativeBasisPoints: number | null
  /** The source that pays most of it; null when no source is printed. */
  readonly source: FundSource | null
}

/** How few projects hold how much of table 12. */
export interface ProjectConcentration {
  readonly lines: LineRange | null
  readonly parts: readonly ConcentrationPart[]
  /** Sum of the parts: the whole that the shares are of. */
  readonly sum: Fen
  /** Rows of table 12 whose total is blank: listed, never drawn. */
  readonly blank: readonly TableRow[]
}

/** The projects of table 12 by amount, with cumulative shares. */
export declare function projectConcentration(disclosure: Disclosure): ProjectConcentration
