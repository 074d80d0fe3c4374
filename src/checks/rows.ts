import type { BudgetTable, RowKind, Side, TableId, TableRow } from '../model/budget-table'
import { bareName } from '../model/name-distance'
import type { CheckContext, Outcome } from './define-check'
import { untested } from './outcome'

/** The first row of a kind (on a side). */
export function rowOf(table: BudgetTable, kind: RowKind, side: Side | null = null): TableRow | undefined {
  return table.rows.find(row => row.kind === kind && row.side === side)
}

/** The rows of a kind (on a side). */
export function rowsOf(table: BudgetTable, kind: RowKind, side: Side | null = null): readonly TableRow[] {
  return table.rows.filter(row => row.kind === kind && row.side === side)
}

/** The top row of tables 12 and 13: the department, else the only unit. */
export function topRow(table: BudgetTable): TableRow | undefined {
  const department = rowOf(table, 'department')
  if (department) return department
  const units = rowsOf(table, 'unit')
  return units.length === 1 ? units[0] : undefined
}

/** The rows that are a part of each row, by the index of that row. */
export function partsOf(table: BudgetTable): ReadonlyMap<number, readonly TableRow[]> {
  const below = new Map<number, TableRow[]>()
  for (const row of table.rows) {
    if (row.parent === null) continue
    const parts = below.get(row.parent)
    if (parts) parts.push(row)
    else below.set(row.parent, [row])
  }
  return below
}

/** Rows by their code. */
export function byCode(table: BudgetTable): ReadonlyMap<string, TableRow> {
  return new Map(table.rows.flatMap(row => (row.code === null ? [] : [[row.code, row] as const])))
}

/** The first row (on a side, of kind item) whose name begins with a word. */
export function itemNamed(table: BudgetTable, side: Side | null, name: string): TableRow | undefined {
  return rowsOf(table, 'item', side).find(row => bareName(row.name).startsWith(name))
}

/** Runs over those of the tables that were found and hold data; one that was not found is untested. */
export function* overTables(
  { disclosure }: CheckContext,
  ids: readonly TableId[],
  run: (table: BudgetTable) => Iterable<Outcome>,
): Generator<Outcome> {
  for (const id of ids) {
    const table = disclosure.tables[id]
    if (!table.found) yield untested('tableNotFound', { table: id })
    else if (!table.noData) yield* run(table)
  }
}
