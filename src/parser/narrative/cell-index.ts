import type { Column, RowKind, Side, TableId, TableRow } from '../../model/budget-table'
import type { Claim } from '../../model/claim'
import type { Disclosure } from '../../model/disclosure'
import { foldText } from './fold'

/** The cell a claim repeats. */
export type RestatedCell = NonNullable<Claim['restates']>

/** What a sentence calls a row: the code and the classes in front of its name, where printed. */
export interface CalledRow {
  readonly name: string
  readonly code: string | null
  /** 教育支出（类）普通教育（款）: the names above its own, the broadest first. */
  readonly above: readonly string[]
}

/** Finds cells by what they are about; built once a document. */
export interface CellIndex {
  byKind(table: TableId, side: Side | null, kind: RowKind, column: Column): RestatedCell | null
  /** The row called so; of several, that of the broadest level, and null when more than one is left. */
  byName(table: TableId, side: Side | null, called: CalledRow, column: Column): RestatedCell | null
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

/** The rows of one table by side and name, and the names by code. */
interface NamedRows {
  readonly rows: ReadonlyMap<string, readonly TableRow[]>
  readonly names: ReadonlyMap<string, string>
}

function indexNames(rows: readonly TableRow[]): NamedRows {
  const named = new Map<string, TableRow[]>()
  const names = new Map<string, string>()
  for (const row of rows) {
    const name = nameKey(row.name)
    const key = `${row.side}|${name}`
    const same = named.get(key)
    if (same) same.push(row)
    else named.set(key, [row])
    if (row.code !== null) names.set(row.code, name)
  }
  return { rows: named, names }
}

/** The only one of the rows called so: by its code, by the names above it, or as the broadest. */
function onlyRow(
  { rows, names }: NamedRows,
  side: Side | null,
  { name, code, above }: CalledRow,
): TableRow | undefined {
  const same = rows.get(`${side}|${nameKey(name)}`) ?? []
  if (code !== null) return same.find(row => row.code === code)
  const below = same.filter(row =>
    above.every((one, at) => names.get(row.code?.slice(0, 3 + 2 * at) ?? '') === nameKey(one)),
  )
  if (above.length > 0 && below.length === 1) return below[0]
  const least = same.reduce((least, row) => Math.min(least, depth(row)), Infinity)
  const [first, second] = same.filter(row => depth(row) === least)
  return second ? undefined : first
}

/** Finds rows of the thirteen tables by kind and by name; a table is indexed when it is first asked for a name. */
export function indexCells(tables: Disclosure['tables']): CellIndex {
  const named = new Map<TableId, NamedRows>()
  const rowCalled = (table: TableId, side: Side | null, called: CalledRow) => {
    const known = named.get(table) ?? indexNames(tables[table].rows)
    named.set(table, known)
    return onlyRow(known, side, called)
  }
  const worded = new Map<string, TableRow | undefined>()
  return {
    byKind: (table, side, kind, column) =>
      cellOf(
        table,
        tables[table].rows.find(row => row.side === side && row.kind === kind),
        column,
      ),
    byName: (table, side, called, column) => cellOf(table, rowCalled(table, side, called), column),
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
