import { DIMENSIONS, type Dimension, type Period } from '../model/dimension'
import type { Place } from '../model/place'
import { cellOf, type CoverageRow } from './coverage-row'

/** So many places are marked at once; of more, the first is where to begin. */
const MOST = 1000

/** Places that are marked together: all of them, or where they begin if there are too many for that. */
export function markable(places: readonly Place[]): readonly Place[] {
  return places.length > MOST ? places.slice(0, 1) : places
}

/** Where the sheets of some projects begin: the name of the project, else the heading. */
export function sheetPlaces(rows: readonly CoverageRow[]): readonly Place[] {
  return rows.flatMap(({ sheet }) =>
    sheet ? [sheet.project?.place ?? { line: sheet.lines.from, start: 0, end: 0 }] : [],
  )
}

/** Where what coverage counts stands, of one dimension or of all: the first indicator of every cell that is covered. */
export function coveredPlaces(
  rows: readonly CoverageRow[],
  period: Period,
  dimension: Dimension | null,
): readonly Place[] {
  const dimensions = dimension === null ? DIMENSIONS : [dimension]
  return rows.flatMap(row =>
    dimensions.flatMap(each => {
      const cell = cellOf(row, each, period)
      return cell?.state === 'covered' ? (cell.indicators[0]?.namePlace ?? []) : []
    }),
  )
}

/** Where the amounts stand that a share by amount weighs: of the projects whose half was read. */
export function weighedPlaces(rows: readonly CoverageRow[], period: Period): readonly Place[] {
  return rows.flatMap(({ amount, covered }) =>
    amount && amount.fen !== null && covered[period] !== null ? [amount.place] : [],
  )
}
