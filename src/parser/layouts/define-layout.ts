import type { Column, Side, TableId } from '../../model/budget-table'

/** One side of a table: what stands before the amounts, then the amounts in their printed order. */
export interface BlockLayout {
  readonly side: Side | null
  /** The cells before the amounts, in order. */
  readonly lead: readonly ('code' | 'name' | 'name2')[]
  readonly columns: readonly Column[]
  /** Header words of each column in `matchKey` form; the first that the header cell contains decides. */
  readonly headers: { readonly [C in Column]?: readonly string[] }
}

/** How one table looks in a layout. */
export interface TableLayout {
  readonly id: TableId
  /** Ends of its printed title in `matchKey` form, year, number and bracketed remark left out. */
  readonly titles: readonly string[]
  /** Words in the bracketed remark that tell it from a table of the same title. */
  readonly remark?: RegExp
  readonly blocks: readonly BlockLayout[]
  /** Header words (`matchKey`) that only this table prints; all of them must stand in its header lines. */
  readonly signature: readonly string[]
  /** Words that begin rows of this table alone, where its header words are those of others too. */
  readonly rowSignature?: readonly string[]
}

/** A family of disclosures that print the same tables under the same titles. */
export interface Layout {
  readonly id: string
  readonly tables: readonly TableLayout[]
}

/** Declares a layout; data only, so that another province is another file. */
export function defineLayout(layout: Layout): Layout {
  return layout
}
