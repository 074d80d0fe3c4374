import type { BudgetTable, TableRow } from '../model/budget-table'

/** What became of a row; null when it is gone. */
export type RowNow = (row: TableRow) => { readonly row: TableRow | null; readonly into: TableRow | null }

const GROUPED: ReadonlySet<string> = new Set(['T11', 'T12', 'T13'])

/** The nearest row above that is of a kind, not looking past a department. */
function above(rows: readonly TableRow[], from: number, kind: 'unit' | 'department'): number | null {
  for (let index = from - 1; index >= 0; index--) {
    const row = rows[index]
    if (row?.kind === kind) return index
    if (row?.kind === 'department') return null
  }
  return null
}

function unitNamed(rows: readonly TableRow[], from: number, name: string): number | null {
  const isIt = (row: TableRow) => row.kind === 'unit' && row.name === name
  const before = rows.slice(0, from).map(isIt).lastIndexOf(true)
  const index = before >= 0 ? before : rows.findIndex(isIt)
  return index >= 0 ? index : null
}

/** A row of tables 11 to 13 under the unit or department it belongs to by kinds and order. */
function grouped(rows: readonly TableRow[], index: number): TableRow | undefined {
  const row = rows[index]
  if (!row) return row
  if (row.kind === 'department') return { ...row, parent: null }
  const department = above(rows, index, 'department')
  if (row.kind === 'unit') return { ...row, parent: department, unit: null }
  if (row.kind !== 'project') return row
  if (row.corrected?.from.unit !== undefined) {
    const named = row.unit === null ? null : unitNamed(rows, index, row.unit)
    return { ...row, parent: named ?? department }
  }
  const unit = above(rows, index, 'unit')
  return { ...row, parent: unit ?? department, unit: unit === null ? null : (rows[unit]?.name ?? null) }
}

/** Rows whose kind or unit was corrected are grouped anew, with those that stand under them. */
function regrouped(rows: readonly TableRow[]): readonly TableRow[] {
  const anew = new Set<number>()
  for (const [index, { corrected }] of rows.entries()) {
    if (corrected?.from.unit !== undefined) anew.add(index)
    if (corrected?.from.kind === undefined) continue
    for (let at = index; at < rows.length && (at === index || rows[at]?.kind !== 'department'); at++) {
      anew.add(at)
    }
  }
  return rows.map((row, index) => (anew.has(index) ? (grouped(rows, index) ?? row) : row))
}

/** The table with its rows as they are now, and every row under the right one. */
export function rebuildTable(table: BudgetTable, now: RowNow): BudgetTable {
  const fates = table.rows.map(row => now(row))
  if (fates.every(({ row }, index) => row === table.rows[index])) return table
  const places = new Map<TableRow, number>()
  const kept = table.rows.flatMap((before, index) => {
    const row = fates[index]?.row
    if (!row) return []
    places.set(before, places.size)
    return [{ before, row }]
  })

  function parentOf(row: TableRow): number | null {
    for (let parent = row.parent, left = table.rows.length; parent !== null && left > 0; left--) {
      const above = table.rows[parent]
      if (!above) return null
      const into = fates[parent]?.into
      const place = places.get(above) ?? (into ? places.get(into) : undefined)
      if (place !== undefined) return place
      parent = above.parent
    }
    return null
  }

  const rows = kept.map(({ before, row }) => {
    const unit = before.parent === null ? undefined : table.rows[before.parent]
    const named = before.parent === null ? undefined : fates[before.parent]?.row
    // A project follows the new name of its unit.
    const follows = unit && named && row.corrected?.from.unit === undefined && row.unit === unit.name
    return Object.assign({}, row, { parent: parentOf(before), unit: follows ? named.name : row.unit })
  })
  return { ...table, rows: GROUPED.has(table.id) ? regrouped(rows) : rows }
}
