import { DIMENSIONS, type Dimension, type Period } from '../../model/dimension'
import { SHEET_FUND_SOURCES, type SheetFundSource } from '../../model/fund-source'
import type { Figure } from '../../model/budget-table'
import type { DimensionLabel, Indicator, SheetFund } from '../../model/performance'

/** What one half prints for one dimension. */
export interface HalfOfDimension {
  readonly period: Period
  readonly indicators: readonly Indicator[]
  readonly labels: readonly DimensionLabel[]
}

/** One dimension with the asked halves beside each other; the halves are not paired by row. */
export interface DimensionOfSheet {
  readonly dimension: Dimension
  readonly halves: readonly HalfOfDimension[]
}

/** The nine dimensions in the framework's order, each with what the halves print there. */
export function dimensionsOfSheet(
  sheet: { readonly indicators: readonly Indicator[]; readonly labels: readonly DimensionLabel[] },
  periods: readonly Period[],
): readonly DimensionOfSheet[] {
  return DIMENSIONS.map(dimension => ({
    dimension,
    halves: periods.map(period => {
      const here = (entry: Indicator | DimensionLabel) =>
        entry.dimension === dimension && entry.period === period
      return { period, indicators: sheet.indicators.filter(here), labels: sheet.labels.filter(here) }
    }),
  }))
}

/** The fund sources a sheet prints, in order, with the figure of each period. */
export function fundsBySource(funds: readonly SheetFund[]): readonly {
  readonly source: SheetFundSource
  readonly whole: Figure | null
  readonly annual: Figure | null
}[] {
  const figure = (source: SheetFundSource, period: Period) =>
    funds.find(fund => fund.source === source && fund.period === period)?.figure ?? null
  return SHEET_FUND_SOURCES.filter(source => funds.some(fund => fund.source === source)).map(source => ({
    source,
    whole: figure(source, 'whole'),
    annual: figure(source, 'annual'),
  }))
}
