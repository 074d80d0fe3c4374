import type { Column, Figure, TableId, TableRow } from '../model/budget-table'
import type { Claim } from '../model/claim'
import type { Disclosure, Issue, LineRole } from '../model/disclosure'
import type { Indicator, OverallSheet, PerformanceSheet } from '../model/performance'
import type { Place } from '../model/place'

/** Something read from a line. */
export type PlaceEntry =
  | { readonly kind: 'row'; readonly table: TableId; readonly row: TableRow; readonly place: Place }
  | {
      readonly kind: 'figure'
      readonly table: TableId
      readonly row: TableRow
      readonly column: Column
      readonly figure: Figure
      readonly place: Place
    }
  | {
      readonly kind: 'sheetFund'
      readonly sheet: PerformanceSheet
      readonly figure: Figure
      readonly place: Place
    }
  | {
      readonly kind: 'indicator'
      readonly sheet: PerformanceSheet | OverallSheet
      readonly indicator: Indicator
      readonly place: Place
    }
  | { readonly kind: 'claim'; readonly claim: Claim; readonly place: Place }
  | { readonly kind: 'issue'; readonly issue: Issue; readonly place: Place }

/** What a line was read as, and all that was taken from it, left to right. */
export interface LineReading {
  readonly line: number
  readonly role: LineRole
  readonly table: TableId | null
  readonly sheet: PerformanceSheet | OverallSheet | null
  readonly entries: readonly PlaceEntry[]
}

/** From a source line to what was read there. */
export interface PlaceIndex {
  at(line: number): LineReading
  /** The narrowest entries that touch this column (UTF-16 units) of the line. */
  atColumn(line: number, column: number): readonly PlaceEntry[]
  /** Claims that restate this cell of a table. */
  restatedBy(table: TableId, line: number, column: Column): readonly Claim[]
}

/** Builds the index of one disclosure, once. */
export declare function placeIndex(disclosure: Disclosure): PlaceIndex
