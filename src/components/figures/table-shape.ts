import type { BudgetTable, Column, Side, TableRow } from '../../model/budget-table'
import type { LineRange } from '../../model/place'

/** One row as drawn: how deep it stands, and whether its name is set bold. */
export interface ShapedRow {
  readonly row: TableRow
  readonly depth: number
  readonly strong: boolean
}

/** One side of a table, or the whole of a table without sides. */
export interface TableSide {
  readonly side: Side | null
  readonly columns: readonly Column[]
  readonly hasCode: boolean
  readonly hasName2: boolean
  readonly rows: readonly ShapedRow[]
}

const STRONG: ReadonlySet<TableRow['kind']> = new Set([
  'total',
  'grandTotal',
  'thisYear',
  'department',
  'unit',
  'group',
])

/** How many rows stand above this one; a chain that runs in a circle ends at its first repetition. */
function depthOf(rows: readonly TableRow[], row: TableRow): number {
  const seen = new Set<number>()
  let parent = row.parent
  while (parent !== null && !seen.has(parent)) {
    seen.add(parent)
    parent = rows[parent]?.parent ?? null
  }
  return seen.size
}

/** A table as it is drawn: its sides, each with the columns it prints and its rows with their depth. */
export function tableSides(table: BudgetTable): readonly TableSide[] {
  const sides = [...new Set(table.rows.map(row => row.side))]
  return sides.map(side => {
    const rows = table.rows.filter(row => row.side === side)
    const printed = new Set(rows.flatMap(row => Object.keys(row.figures)))
    return {
      side,
      columns: table.columns.filter(column => printed.has(column)),
      hasCode: rows.some(row => row.code !== null),
      hasName2: rows.some(row => row.name2 !== null),
      rows: rows.map(row => ({
        row,
        depth: depthOf(table.rows, row),
        strong: STRONG.has(row.kind) || row.code?.length === 3,
      })),
    }
  })
}

/** The lines from the first range's beginning to the last one's end; null of none. */
export function spanOf(ranges: readonly LineRange[]): LineRange | null {
  const first = ranges[0]
  return first
    ? { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) }
    : null
}
