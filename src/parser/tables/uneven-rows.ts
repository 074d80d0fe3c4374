import type { Column, Figure, TableRow } from '../../model/budget-table'

const CONFIDENCE = 0.85

/** How many cells more (or, below zero, fewer) than the head's columns each row prints. */
export type Excess = readonly number[]

function doubted(row: TableRow): TableRow {
  const printed = Object.entries(row.figures) as [Column, Figure][]
  const figures = printed.map(([column, figure]): [Column, Figure] =>
    figure.fen === null || column === 'total'
      ? [column, figure]
      : [column, { ...figure, confidence: Math.min(figure.confidence, CONFIDENCE), reason: 'columnShifted' }],
  )
  return { ...row, figures: Object.fromEntries(figures) }
}

/**
 * A page on which a column is lost prints all its rows short, and these are read as they stand. A row that has a cell
 * more or less than the rows beside it lost or gained it anywhere: the columns of its parts are doubtful.
 */
export function withUnevenDoubted(rows: readonly TableRow[], excess: Excess): readonly TableRow[] {
  const even = excess.filter(cells => cells === 0).length
  if (even * 2 < rows.length) return rows
  return rows.map((row, at) => {
    const own = excess[at] ?? 0
    const beside = own < 0 && (own === excess[at - 1] || own === excess[at + 1])
    return own === 0 || beside ? row : doubted(row)
  })
}
