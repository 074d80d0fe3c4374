import type { Figure, TableRow } from '../model/budget-table'
import { DIMENSIONS, PERIODS, type Dimension, type Period } from '../model/dimension'
import type { PerformanceSheet } from '../model/performance'
import { coverageCells, type CoverageCell } from './coverage-cells'

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

/** One project's row: of its table row, its sheet, or both. */
export function coverageRow(
  project: string,
  table: 'T12' | 'T13' | null,
  row: TableRow | null,
  sheet: PerformanceSheet | null,
): CoverageRow {
  const annual = sheet?.funds.find(fund => fund.period === 'annual' && fund.source === 'total')
  const cells = coverageCells(sheet)
  const covered = (period: Period) =>
    sheet?.halves[period]
      ? cells.filter(cell => cell.period === period && cell.state === 'covered').length
      : null
  return {
    project,
    table,
    row,
    sheet,
    amount: row?.figures.total ?? annual?.figure ?? null,
    cells,
    covered: { whole: covered('whole'), annual: covered('annual') },
  }
}

/** The cell of a row; the row always has one for each dimension and period. */
export function cellOf(row: CoverageRow, dimension: Dimension, period: Period): CoverageCell | null {
  return row.cells[DIMENSIONS.indexOf(dimension) * PERIODS.length + PERIODS.indexOf(period)] ?? null
}
