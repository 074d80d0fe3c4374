import type { Figure, TableRow } from '../model/budget-table'
import type { Dimension, Period } from '../model/dimension'
import type { Disclosure } from '../model/disclosure'
import type { Fen } from '../model/money'
import type { DimensionLabel, Indicator, PerformanceSheet } from '../model/performance'
import type { LineRange } from '../model/place'

/** A cell is covered by a named indicator, printed with nothing behind its label, not printed, or was not read. */
export type CoverageState = 'covered' | 'printedEmpty' | 'notPrinted' | 'notRead'

/** What a sheet prints for one dimension in one half. */
export interface CoverageCell {
  readonly dimension: Dimension
  readonly period: Period
  readonly state: CoverageState
  readonly indicators: readonly Indicator[]
  /** The printed labels: where to look when nothing stands behind them. */
  readonly labels: readonly DimensionLabel[]
  readonly doubtful: boolean
}

/** One project: a row of table 12, or a sheet that matches no row there. */
export interface CoverageRow {
  readonly project: string
  readonly table: 'T12' | 'T13' | null
  readonly row: TableRow | null
  readonly sheet: PerformanceSheet | null
  /** The table's total; the sheet's annual total where no table row was found. */
  readonly amount: Figure | null
  /** Nine dimensions in order, each whole period then annual: 18 cells; all `notRead` without a sheet. */
  readonly cells: readonly CoverageCell[]
  /** Covered dimensions (of nine) by period; null where that half was not read. */
  readonly covered: { readonly [P in Period]: number | null }
}

/** A share of cells: `covered` of `cells`, and the same weighted by the projects' amounts. */
export interface CoverageRate {
  readonly covered: number
  readonly cells: number
  readonly basisPoints: number | null
  readonly amountCovered: Fen
  readonly amount: Fen
  readonly amountBasisPoints: number | null
}

/** Coverage of one dimension in both halves; `cells` counts the sheets whose half was read. */
export interface DimensionCoverage {
  readonly dimension: Dimension
  readonly rates: { readonly [P in Period]: CoverageRate }
}

/** How many of the nine dimensions the projects' performance sheets fill, second prints left out. */
export interface IndicatorCoverage {
  readonly rows: readonly CoverageRow[]
  readonly byDimension: readonly DimensionCoverage[]
  /** Dimensions with a named indicator ÷ (9 × sheets read). */
  readonly total: { readonly [P in Period]: CoverageRate }
  /** Sheets read, second prints left out, and how many of them had that half. */
  readonly sheets: number
  readonly sheetsRead: { readonly [P in Period]: number }
  /** Rows of table 12, and those of them with and without a sheet. */
  readonly projects: number
  readonly projectsWithSheet: number
  readonly projectsWithoutSheet: number
  /** Sheets that match no row of tables 12 and 13. */
  readonly sheetsWithoutRow: number
  readonly secondPrints: number
  /** From the first sheet's line to the last one's. */
  readonly lines: LineRange | null
}

/** Coverage of the nine dimensions by project. */
export declare function indicatorCoverage(disclosure: Disclosure): IndicatorCoverage
