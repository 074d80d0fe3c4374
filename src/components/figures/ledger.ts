import type { Figure } from '../../model/budget-table'
import type { FundSource } from '../../model/fund-source'
import type { Fen } from '../../model/money'
import type { Place } from '../../model/place'

/** What a bar or a column is coloured by. */
export type LedgerPart = FundSource | 'basic' | 'project' | 'personnel' | 'operating'

/** One stretch of the bar in a row. */
export interface LedgerBar {
  readonly part: LedgerPart
  readonly fen: Fen
}

/** One column of figures; `aside` columns give way first where the page is narrow. */
export interface LedgerColumn {
  readonly id: string
  readonly head: string
  readonly swatch?: LedgerPart
  readonly aside?: boolean
}

/** One row: what it is called, its figures by column, its bar, where it stands. */
export interface LedgerRow {
  readonly key: string
  readonly code: string | null
  readonly name: string
  readonly depth: number
  readonly strong: boolean
  /** How many parts stand under it: a name with parts leads to them. */
  readonly parts: number
  readonly place: Place | null
  /** Undefined where the column does not apply to the row; null where it was not read. */
  readonly figures: Readonly<Record<string, Figure | null | undefined>>
  readonly share: { readonly basisPoints: number; readonly places: readonly Place[] } | null
  readonly bars: readonly LedgerBar[]
  /** A second name beside the first: the government class of table 6. */
  readonly also?: string | null
  /** An amount that no table prints: added up from the rows under it. */
  readonly sum?: { readonly fen: Fen; readonly places: readonly Place[] }
}

/** The bar of a row from the figures that have an amount above zero. */
export function barsOf(
  figures: readonly (readonly [LedgerPart, Figure | null | undefined])[],
): readonly LedgerBar[] {
  return figures.flatMap(([part, figure]) =>
    figure && figure.fen !== null && figure.fen > 0 ? [{ part, fen: figure.fen }] : [],
  )
}

/** The length of a row's bar. */
export const barLength = ({ bars }: LedgerRow): number => bars.reduce((sum, { fen }) => sum + fen, 0)
