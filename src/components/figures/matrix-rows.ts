import { cellOf, type CoverageRow } from '../../analysis/coverage-row'
import { DIMENSIONS, PERIODS, type Dimension, type Period } from '../../model/dimension'

/** Which halves the matrix shows; `differences` shows both, of the projects whose halves differ. */
export const MATRIX_PERIODS = ['both', 'whole', 'annual', 'differences'] as const
export type MatrixPeriod = (typeof MATRIX_PERIODS)[number]

/** By amount, largest first; by coverage, emptiest first; as table 12 lists them. */
export const MATRIX_SORTS = ['amount', 'coverage', 'table'] as const
export type MatrixSort = (typeof MATRIX_SORTS)[number]

/** What a project may lack: an indicator of any dimension, of this one, or its sheet. */
export const MATRIX_MISSING = ['any', ...DIMENSIONS, 'sheet'] as const
export type MatrixMissing = (typeof MATRIX_MISSING)[number]

/** A saved picture holds so many projects: what draws pixels allows some 16,000 of them in height. */
export const MOST_PICTURED = 200

/** The halves drawn in a cell. */
export function shownPeriods(period: MatrixPeriod): readonly Period[] {
  return period === 'whole' || period === 'annual' ? [period] : PERIODS
}

/** The half that shares and sums are of: the annual one, unless only the whole period is shown. */
export function countedPeriod(period: MatrixPeriod): Period {
  return period === 'whole' ? 'whole' : 'annual'
}

/** Whether the halves print different things for this dimension: another state, or another number of indicators. A half that was not read is not known to differ. */
export function halvesDiffer(row: CoverageRow, dimension: Dimension): boolean {
  if (!row.sheet) return false
  const whole = cellOf(row, dimension, 'whole')
  const annual = cellOf(row, dimension, 'annual')
  if (whole?.state === 'notRead' || annual?.state === 'notRead') return false
  return whole?.state !== annual?.state || whole?.indicators.length !== annual?.indicators.length
}

const isEmpty = (row: CoverageRow, dimension: Dimension, periods: readonly Period[]): boolean =>
  periods.some(half => {
    const state = cellOf(row, dimension, half)?.state
    return state === 'printedEmpty' || state === 'notPrinted'
  })

/** Whether a project lacks that in one of the halves shown; what was not read is not taken for empty. */
export function lacks(row: CoverageRow, missing: MatrixMissing, period: MatrixPeriod): boolean {
  if (missing === 'sheet') return row.sheet === null
  if (!row.sheet) return false
  const periods = shownPeriods(period)
  return missing === 'any'
    ? DIMENSIONS.some(dimension => isEmpty(row, dimension, periods))
    : isEmpty(row, missing, periods)
}

/** The rows to draw, chosen and in order; rows without a sheet stay, as a sentence, unless differences are asked for. */
export function matrixRows(
  rows: readonly CoverageRow[],
  period: MatrixPeriod,
  sort: MatrixSort,
  missing: MatrixMissing | null = null,
): readonly CoverageRow[] {
  const chosen = rows.filter(
    row =>
      (period !== 'differences' || DIMENSIONS.some(dimension => halvesDiffer(row, dimension))) &&
      (missing === null || lacks(row, missing, period)),
  )
  const counted = countedPeriod(period)
  // What has no amount, or no sheet, goes last; ties keep the order of table 12.
  if (sort === 'amount')
    chosen.sort((a, b) => (b.amount?.fen ?? -Infinity) - (a.amount?.fen ?? -Infinity) || 0)
  if (sort === 'coverage') chosen.sort((a, b) => (a.covered[counted] ?? 10) - (b.covered[counted] ?? 10))
  return chosen
}
