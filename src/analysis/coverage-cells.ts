import { DIMENSIONS, PERIODS, type Dimension, type Period } from '../model/dimension'
import type { DimensionLabel, Indicator, PerformanceSheet } from '../model/performance'

/** A cell is covered by a named indicator, printed with nothing behind its label, not printed, or was not read. */
export type CoverageState = 'covered' | 'printedEmpty' | 'notPrinted' | 'notRead'

/** What a sheet prints for one dimension in one half. */
export interface CoverageCell {
  readonly dimension: Dimension
  readonly period: Period
  readonly state: CoverageState
  /** The named indicators. */
  readonly indicators: readonly Indicator[]
  /** The printed labels: where to look when nothing stands behind them. */
  readonly labels: readonly DimensionLabel[]
  readonly doubtful: boolean
}

/** What a sheet prints for each of the nine dimensions in both halves; nothing was read without a sheet. */
export function coverageCells(sheet: PerformanceSheet | null): readonly CoverageCell[] {
  return DIMENSIONS.flatMap(dimension =>
    PERIODS.map(period => {
      const read = sheet?.halves[period] === true
      const indicators = (sheet?.indicators ?? []).filter(
        indicator =>
          indicator.dimension === dimension && indicator.period === period && indicator.name.trim() !== '',
      )
      const labels = (sheet?.labels ?? []).filter(
        label => label.dimension === dimension && label.period === period,
      )
      const state: CoverageState = !read
        ? 'notRead'
        : indicators.length > 0
          ? 'covered'
          : labels.length > 0
            ? 'printedEmpty'
            : 'notPrinted'
      return {
        dimension,
        period,
        state,
        indicators,
        labels,
        doubtful: indicators.some(indicator => indicator.doubtful),
      }
    }),
  )
}
