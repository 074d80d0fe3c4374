import type { Column, RowKind, Side, TableId, TableRow } from '../../model/budget-table'
import type { Claim } from '../../model/claim'
import type { Disclosure } from '../../model/disclosure'
import { foldText } from './fold'

/** The cell a claim repeats. */
export type RestatedCell = NonNullable<Claim['restates']>

/** Finds cells by what they are about; built once a document. */
export interface CellIndex {
  byKind(table: TableId, side: Side | null, kind: RowKind, column: Column): RestatedCell | null
  /** The row of this name; of several, that of the broadest level, and null when more than one is left. */
  byName(table: TableId, side: Side | null, name: string, column: Column): RestatedCell | null
  /** The first row whose name holds these words. */
  byWords(table: TableId, words: RegExp, column: Column): RestatedCell | null
}

const DECORATION = /[“”"'()[\]①-⑳:：,、\d]/gu
const LEVEL = /\((?:类|款|项)\)$/u

/** The form in which row names and labels are compared. */
export function nameKey(name: string): string {
  return foldText(name).replace(LEVEL, '').replace(DECORATION, '')
}

function cellOf(table: TableId, row: TableRow | undefined, column: Column): RestatedCell | null {
  const figure = row?.figures[column]
  return figure ? { table, line: figure.place.line, column } : null
}

/** Classes come before sections and items, this year's money before last year's. */
function depth(row: TableRow): number {
  if (row.kind === 'carryover') return 9
  return row.code?.length ?? (row.kind === 'group' ? 0 : 1)
}

/** The broadest row of each side and name of one table; null where several are. */
function broadestByName(rows: readonly TableRow[]): ReadonlyMap<string, TableRow | null> {
  const names = new Map<string, TableRow[]>()
  for (const row of rows) {
    const key = `${row.side}|${nameKey(row.name)}`
    const same = names.get(key)
    if (same) same.push(row)
    else names.set(key, [row])
  }
  const broadest = new Map<string, TableRow | null>()
  for (const [key, rows] of names) {
    const least = rows.reduce((least, row) => Math.min(least, depth(row)), Infinity)
    const [first, second] = rows.filter(row => depth(row) === least)
    broadest.set(key, second ? null : (first ?? null))
  }
  return broadest
}

/** Finds rows of the thirteen tables by kind and by name; a table is indexed when it is first asked for a name. */
export function indexCells(tables: Disclosure['tables']): CellIndex {
  const named = new Map<TableId, ReadonlyMap<string, TableRow | null>>()
  const rowNamed = (table: TableId, side: Side | null, name: string) => {
    const known = named.get(table) ?? broadestByName(tables[table].rows)
    named.set(table, known)
    return known.get(`${side}|${nameKey(name)}`) ?? undefined
  }
  const worded = new Map<string, TableRow | undefined>()
  return {
    byKind: (table, side, kind, column) =>
      cellOf(
        table,
        tables[table].rows.find(row => row.side === side && row.kind === kind),
        column,
      ),
    byName: (table, side, name, column) => cellOf(table, rowNamed(table, side, name), column),
    byWords(table, words, column) {
      const key = `${table}|${words.source}`
      if (!worded.has(key))
        worded.set(
          key,
          tables[table].rows.find(row => words.test(nameKey(row.name))),
        )
      return cellOf(table, worded.get(key), column)
    },
  }
}
