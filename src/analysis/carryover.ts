import type { BudgetTable, Figure, TableId, TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { sourceNamed } from './revenue-composition'
import type { FundSource } from '../model/fund-source'

/** One row that prints an amount, or a blank, of last year's money. */
export interface CarryoverRow {
  readonly table: TableId
  readonly row: TableRow
  readonly figure: Figure
  readonly source: FundSource | null
}

/** Last year's money: the sum, where it comes from, what it goes to. Every list holds printed rows only. */
export interface Carryover {
  /** 上年结转 of table 1, else of table 2's 合计, else of table 4. */
  readonly total: CarryoverRow | null
  /** 年终结转: what is left for next year. */
  readonly yearEnd: CarryoverRow | null
  /** By fiscal budget, from the left of table 4. */
  readonly bySource: readonly CarryoverRow[]
  /** By functional code, from table 2: the rows with an amount; where none has one, those that print zero. */
  readonly byClass: readonly CarryoverRow[]
  /** The rows of table 2 that print a blank, where none has an amount: so many that they are counted, not listed. */
  readonly blankClasses: readonly CarryoverRow[]
  /** The rows of table 2 in which this column was not read, as behind a page break that lost it. */
  readonly unreadClasses: readonly TableRow[]
  /** By project, from table 13: the rows with an amount; where none has one, every row. */
  readonly byProject: readonly CarryoverRow[]
}

function rowsOf(
  disclosure: Disclosure,
  table: TableId,
  pick: (row: TableRow) => Figure | undefined,
): readonly CarryoverRow[] {
  return disclosure.tables[table].rows.flatMap(row => {
    const figure = pick(row)
    return figure ? [{ table, row, figure, source: sourceNamed(row.name) }] : []
  })
}

const hasAmount = ({ figure }: CarryoverRow) => (figure.fen ?? 0) !== 0

/** The rows with an amount; where none has one, what is printed in its stead, unless the table says that it has no data. */
function amountsOrAll({ noData }: BudgetTable, rows: readonly CarryoverRow[]): readonly CarryoverRow[] {
  return noData || rows.some(hasAmount) ? rows.filter(hasAmount) : rows
}

/** What the tables print of last year's carryover. */
export function carryover(disclosure: Disclosure): Carryover {
  const left = (table: TableId) =>
    rowsOf(disclosure, table, row =>
      row.side === 'revenue' && row.kind === 'carryover' ? row.figures.amount : undefined,
    )
  const inT2 = rowsOf(disclosure, 'T2', row => row.figures.carryover)
  const classes = amountsOrAll(
    disclosure.tables.T2,
    inT2.filter(({ row }) => row.code !== null),
  )
  const candidates = [left('T1')[0], inT2.find(({ row }) => row.kind === 'total'), left('T4')[0]]
  const known = candidates.filter(each => each !== undefined)
  return {
    total: known.find(({ figure }) => figure.fen !== null) ?? known[0] ?? null,
    yearEnd:
      rowsOf(disclosure, 'T1', row => (row.kind === 'yearEndCarryover' ? row.figures.total : undefined))[0] ??
      null,
    bySource: left('T4').filter(({ source }) => source !== null),
    byClass: classes.filter(({ figure }) => figure.fen !== null),
    blankClasses: classes.filter(({ figure }) => figure.fen === null),
    unreadClasses: disclosure.tables.T2.noData
      ? []
      : disclosure.tables.T2.rows.filter(row => row.code !== null && !row.figures.carryover),
    byProject: amountsOrAll(
      disclosure.tables.T13,
      rowsOf(disclosure, 'T13', row => (row.kind === 'project' ? row.figures.total : undefined)),
    ),
  }
}
