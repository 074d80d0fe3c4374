import { DIMENSIONS, PERIODS, type Dimension, type Period } from '../model/dimension'
import { oncePer } from '../model/once-per'
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

const NOTHING: readonly never[] = []

/** What stands in each dimension and period, in order of print; gathered in one pass. */
function byCell<Item extends { readonly dimension: Dimension; readonly period: Period }>(
  items: readonly Item[],
): (dimension: Dimension, period: Period) => readonly Item[] {
  const halves = { whole: new Map<Dimension, Item[]>(), annual: new Map<Dimension, Item[]>() }
  for (const item of items) {
    const cells = halves[item.period]
    const cell = cells.get(item.dimension)
    if (cell) cell.push(item)
    else cells.set(item.dimension, [item])
  }
  return (dimension, period) => halves[period].get(dimension) ?? NOTHING
}

function cellsOf(sheet: PerformanceSheet | null): readonly CoverageCell[] {
  const named = byCell(sheet?.indicators.filter(({ name }) => name.trim() !== '') ?? NOTHING)
  const printed = byCell(sheet?.labels ?? NOTHING)
  return DIMENSIONS.flatMap(dimension =>
    PERIODS.map(period => {
      const read = sheet?.halves[period] === true
      const indicators = named(dimension, period)
      const labels = printed(dimension, period)
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

const UNREAD = cellsOf(null)
const cellsOfSheet = oncePer<PerformanceSheet, readonly CoverageCell[]>(cellsOf)

/** What a sheet prints for each of the nine dimensions in both halves; nothing was read without a sheet. */
export function coverageCells(sheet: PerformanceSheet | null): readonly CoverageCell[] {
  return sheet ? cellsOfSheet(sheet) : UNREAD
}
