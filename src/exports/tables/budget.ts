import type { ExportMessages } from '../../locales/export-messages'
import type { BudgetTable, Column, TableRow } from '../../model/budget-table'
import { DOUBTFUL } from '../../model/place'
import { reasonWords } from '../../wording/reason-words'
import { figureCell, figureNote, type ExportCell, type ExportColumn, type ExportTable } from '../export-table'

const STRONG: ReadonlySet<TableRow['kind']> = new Set([
  'total',
  'grandTotal',
  'thisYear',
  'department',
  'unit',
  'group',
])

function rowNotes(words: ExportMessages, row: TableRow, columns: readonly Column[]): string {
  const { files, terms } = words
  const from = row.corrected?.from
  return [
    ...(from?.name === undefined ? [] : [files.correctedNote(words.tables.name, from.name)]),
    ...(from?.kind === undefined ? [] : [files.correctedNote(files.kind, terms.rowKinds[from.kind])]),
    ...(from?.unit === undefined
      ? []
      : [files.correctedNote(files.budgetUnit, from.unit ?? words.corrections.noUnit)]),
    ...(row.confidence < DOUBTFUL ? [files.doubtNote(files.row, reasonWords(words, row.reason))] : []),
    ...columns.flatMap(column => figureNote(words, terms.columns[column], row.figures[column])),
  ].join(words.files.semicolon)
}

const text = (label: string, width: number): ExportColumn => ({ label, kind: 'text', width })
const optional = <T>(shown: boolean, ...parts: T[]): T[] => (shown ? parts : [])

/** One of the thirteen tables with every row, its line in the source, and what must be said of its figures. */
export function budgetTable(words: ExportMessages, table: BudgetTable): ExportTable {
  const { files, terms, tables } = words
  const { rows } = table
  const printed = (side: TableRow['side']) => {
    const keys = new Set(rows.filter(row => row.side === side).flatMap(row => Object.keys(row.figures)))
    return (column: Column) => keys.has(column)
  }
  const bySide = new Map([...new Set(rows.map(({ side }) => side))].map(side => [side, printed(side)]))
  const columns = table.columns.filter(column => [...bySide.values()].some(has => has(column)))
  const has = {
    side: rows.some(({ side }) => side !== null),
    code: rows.some(({ code }) => code !== null),
    name2: rows.some(({ name2 }) => name2 !== null),
    unit: rows.some(({ unit }) => unit !== null),
  }
  const number = terms.tableNumbers[table.id]
  return {
    id: table.id,
    name: `${number} ${terms.tables[table.id]}`,
    title: table.title?.value ?? terms.tables[table.id],
    columns: [
      { label: tables.line, kind: 'number', width: 7 },
      ...optional(has.side, text(files.side, 8)),
      text(files.kind, 10),
      ...optional(has.code, text(tables.code, 12)),
      text(has.name2 ? tables.departmental : tables.name, 36),
      ...optional(has.name2, text(tables.government, 30)),
      ...optional(has.unit, text(files.budgetUnit, 30)),
      ...columns.map((column): ExportColumn => ({ label: terms.columns[column], kind: 'money' })),
      text(files.note, 40),
    ],
    rows: rows.map((row): ExportCell[] => [
      row.place.line,
      ...optional(has.side, row.side ? tables.sides[row.side] : ''),
      terms.rowKinds[row.kind],
      ...optional(has.code, row.code ?? ''),
      row.name,
      ...optional(has.name2, row.name2 ?? ''),
      ...optional(has.unit, row.unit ?? ''),
      ...columns.map((column): ExportCell =>
        bySide.get(row.side)?.(column) ? figureCell(row.figures[column]) : { nothing: 'notApplicable' },
      ),
      rowNotes(words, row, columns),
    ]),
    notes: !table.found
      ? [tables.missing(number)]
      : table.noData
        ? [tables.noData(number)]
        : rows.length === 0
          ? [tables.blankTable(number)]
          : [],
    strong: new Set(rows.flatMap((row, index) => (STRONG.has(row.kind) ? [index] : []))),
  }
}
