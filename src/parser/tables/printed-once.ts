import type { TableRow } from '../../model/budget-table'

/** Fewer rows may repeat by chance: a department and its only unit have the same name and figures. */
const FEWEST = 3

const signOf = (row: TableRow): string =>
  [
    row.side,
    row.code,
    row.name,
    ...Object.entries(row.figures).map(([column, { fen }]) => column + fen),
  ].join('|')

/** The rows of a table of which the whole is printed twice, once. Rows that differ anywhere are all kept. */
export function printedOnce(rows: readonly TableRow[]): readonly TableRow[] {
  const half = rows.length / 2
  if (!Number.isInteger(half) || half < FEWEST) return rows
  const first = rows.slice(0, half).map(signOf)
  return rows.slice(half).every((row, at) => signOf(row) === first[at]) ? rows.slice(0, half) : rows
}
