import type { Column, Figure, RowKind, Side, TableId, TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type { Place } from '../model/place'

/** A cell known by what it is: the first row of this kind and side, this column. */
export interface FigureSpot {
  readonly table: TableId
  readonly side: Side | null
  readonly kind: RowKind
  readonly column: Column
}

/** Why a spot holds no amount. */
export type SpotGap = 'tableMissing' | 'noData' | 'rowMissing' | 'blank'

/** What stands at the first of several spots that holds an amount; else why the best of them holds none. */
export interface FoundFigure {
  readonly table: TableId
  readonly figure: Figure | null
  readonly place: Place | null
  readonly gap: SpotGap | null
}

function lookAt(disclosure: Disclosure, spot: FigureSpot): FoundFigure {
  const { found, noData, title, rows } = disclosure.tables[spot.table]
  const row: TableRow | undefined = rows.find(row => row.side === spot.side && row.kind === spot.kind)
  const figure = row?.figures[spot.column] ?? null
  const place = figure?.place ?? row?.place ?? title?.place ?? null
  const gap: SpotGap | null =
    figure && figure.fen !== null
      ? null
      : !found
        ? 'tableMissing'
        : noData
          ? 'noData'
          : figure
            ? 'blank'
            : 'rowMissing'
  return { table: spot.table, figure, place, gap }
}

const GAP_ORDER: readonly (SpotGap | null)[] = [null, 'blank', 'noData', 'rowMissing', 'tableMissing']

/** Looks at the spots in order and takes the first amount, else the one that tells most about its absence. */
export function figureOf(
  disclosure: Disclosure,
  spots: readonly [FigureSpot, ...(readonly FigureSpot[])],
): FoundFigure {
  let best = lookAt(disclosure, spots[0])
  for (const spot of spots) {
    const here = lookAt(disclosure, spot)
    if (GAP_ORDER.indexOf(here.gap) < GAP_ORDER.indexOf(best.gap)) best = here
  }
  return best
}
