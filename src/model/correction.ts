import type { Column, RowKind } from './budget-table'
import type { Dimension } from './dimension'
import type { Fen } from './money'

/** Where in the source a correctable reading stands, so that a later reading of the same file finds it again. */
interface Anchor {
  /** Which kind of thing on the line: table and side, period, fund source or field. */
  readonly slot: string
  readonly line: number
  readonly start: number
  /** Which of several such readings that begin at the same place, from 0. */
  readonly nth: number
}

/** What a correction is about: a row, one column of a row, an indicator, an amount of a sheet, a field. */
export type CorrectionTarget =
  | (Anchor & { readonly of: 'row' | 'indicator' | 'fund' | 'field' })
  | (Anchor & { readonly of: 'cell'; readonly column: Column })

/** What the reader of the page says instead of what was read. */
export type CorrectionChange =
  /** As typed, and what it is in fen; an empty text is a blank. Cells and funds. */
  | { readonly kind: 'amount'; readonly raw: string; readonly fen: Fen | null }
  /** The name of a row or an indicator. */
  | { readonly kind: 'name'; readonly text: string }
  /** The value of an indicator (null: none) or the text of a field. */
  | { readonly kind: 'value'; readonly text: string | null }
  | { readonly kind: 'rowKind'; readonly rowKind: RowKind }
  /** The budget unit of a project's row. */
  | { readonly kind: 'unit'; readonly unit: string | null }
  | { readonly kind: 'dimension'; readonly dimension: Dimension }
  /** What was read is no row or indicator of its own. */
  | { readonly kind: 'drop' }
  /** It is the continuation of another one. */
  | { readonly kind: 'merge'; readonly into: CorrectionTarget }
  /** A doubtful reading is right. */
  | { readonly kind: 'confirm' }

export type CorrectionKind = CorrectionChange['kind']

/** One correction by the reader of the page. The source itself never changes. */
export interface Correction {
  readonly id: number
  readonly target: CorrectionTarget
  readonly change: CorrectionChange
  /** What it is about, in the document's words. */
  readonly subject: string
  /** What was read before: printed text, or the identifier of a kind or dimension; null where there was nothing. */
  readonly was: string | null
}
