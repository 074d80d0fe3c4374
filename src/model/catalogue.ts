import type { LineRange, Place, Sourced } from './place'

/** 政府采购目录 or 政府购买服务指导性目录. */
export type CatalogueKind = 'procurement' | 'servicePurchase'

/** One item of a catalogue: `A0101 | 公共安全服务`. */
export interface CatalogueRow {
  /** As printed, without blanks: A, A01, A010101; 7 to 8 digits behind the letter in procurement catalogues. */
  readonly code: string | null
  /** The names by level (一级目录 …), null where none is printed; a procurement catalogue has one level. */
  readonly names: readonly (string | null)[]
  readonly note: string | null
  /** The heading above the item that is no item itself: the department or kind it applies to. */
  readonly group: string | null
  readonly place: Place
}

/** An attached catalogue, kept as the simple table that it is. */
export interface Catalogue {
  readonly kind: CatalogueKind
  readonly title: Sourced<string> | null
  readonly lines: LineRange
  /** The printed column heads. */
  readonly columns: readonly string[]
  readonly rows: readonly CatalogueRow[]
}
