import type { Figure, TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { fen, type Fen } from '../model/money'
import type { LineRange } from '../model/place'
import { sameAsPrinted } from './stated'
import { yearlyChanges, type YearlyChange } from './yearly-changes'

/** One row of table 10 or 11 with what the narrative says of its change. */
export interface PublicExpense {
  readonly row: TableRow
  readonly figure: Figure | null
  /** A part of the row above: purchase and operation of vehicles. */
  readonly part: boolean
  readonly change: YearlyChange | null
}

/** This year's amount as the narrative says it, where the table prints another one; null where they agree. */
export function otherwiseSaid({ figure, change }: PublicExpense): Fen | null {
  const said = change?.saidFen ?? null
  return said === null || sameAsPrinted(said, figure?.fen ?? fen(0)) ? null : said
}

/** A table of expenses, all rows in the order printed, the total apart. */
export interface ExpenseTable {
  readonly found: boolean
  readonly noData: boolean
  readonly lines: LineRange | null
  readonly rows: readonly PublicExpense[]
  readonly total: PublicExpense | null
}

export interface PublicExpenses {
  readonly threePublic: ExpenseTable
  readonly agency: ExpenseTable
}

/** What a name is about, whatever its brackets, ordinals and endings. */
const THINGS: readonly RegExp[] = [
  /出国/u,
  /接待/u,
  /车.*购置.*运行|车.*运行.*购置/u,
  /车.*购置/u,
  /车.*运行/u,
  /三公/u,
  /运行经费/u,
]
const thingOf = (name: string) => THINGS.findIndex(pattern => pattern.test(name))

function expenseTable(
  disclosure: Disclosure,
  id: 'T10' | 'T11',
  changes: readonly YearlyChange[],
  totalNamed: string,
): ExpenseTable {
  const { found, noData, lines, rows } = disclosure.tables[id]
  const expense = (row: TableRow, name: string): PublicExpense => ({
    row,
    figure: row.figures.total ?? null,
    part: row.parent !== null && id === 'T10',
    change: changes.find(change => thingOf(change.label) === thingOf(name) && thingOf(name) >= 0) ?? null,
  })
  const total = rows.find(row => row.kind === 'total')
  // A table of one unit may print no total: what is said of the whole is then said of the unit.
  const aloneNamed = !total && rows.length === 1 ? totalNamed : ''
  return {
    found,
    noData,
    lines,
    rows: rows
      .filter(row => row.kind !== 'total')
      .map(row => expense(row, id === 'T10' ? row.name : aloneNamed)),
    total: total ? expense(total, totalNamed) : null,
  }
}

/** The three public expenses and the agency operating expenses, each row beside its change on last year. */
export function publicExpenses(disclosure: Disclosure): PublicExpenses {
  const changes = yearlyChanges(disclosure.claims, ['七', '八'])
  return {
    threePublic: expenseTable(disclosure, 'T10', changes, '三公'),
    agency: expenseTable(disclosure, 'T11', changes, '运行经费'),
  }
}
