import type { Figure, TableId, TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { FUND_SOURCES, type FundSource } from '../model/fund-source'

/** What a table prints of one source for one functional code. */
export interface CodeFund {
  readonly source: FundSource
  readonly figure: Figure
  readonly table: TableId
}

/** The tables that print one budget's expenditure by functional class. */
export const BUDGET_TABLES = {
  generalPublic: 'T5',
  governmentFunds: 'T8',
  stateCapital: 'T9',
} as const satisfies { readonly [S in FundSource]?: TableId }

/** Sources by functional code: what table 2 prints, else what tables 5, 8 and 9 print each for its own budget. */
export interface FundsByCode {
  /** The tables used, in order; empty when none of them prints a code. */
  readonly tables: readonly TableId[]
  /** The sources printed for this code, in statutory order, blanks included. */
  readonly of: (code: string) => readonly CodeFund[]
  /** The sources printed in the rows of totals of the same tables. */
  readonly total: readonly CodeFund[]
}

/** Rows of expenditure with a code: table 9 prints revenue codes beside them. */
export function codedRows(disclosure: Disclosure, table: TableId): readonly TableRow[] {
  return disclosure.tables[table].rows.filter(row => row.code !== null && row.side !== 'revenue')
}

function byCode(funds: readonly (CodeFund & { readonly code: string })[]): FundsByCode['of'] {
  const found = new Map<string, CodeFund[]>()
  for (const { code, ...fund } of funds) {
    const list = found.get(code)
    if (list) list.push(fund)
    else found.set(code, [fund])
  }
  return code => found.get(code) ?? []
}

/** Which sources pay for a functional class, section or item. */
export function fundsByCode(disclosure: Disclosure): FundsByCode {
  const columns =
    codedRows(disclosure, 'T2').length > 0
      ? FUND_SOURCES.map(source => ({ source, table: 'T2', column: source }) as const)
      : Object.entries(BUDGET_TABLES).map(
          ([source, table]) => ({ source: source as FundSource, table, column: 'total' }) as const,
        )
  const inRows = (rowsOf: (table: TableId) => readonly TableRow[]) =>
    columns.flatMap(({ source, table, column }) =>
      rowsOf(table).flatMap(({ code, figures }) => {
        const figure = figures[column]
        return figure ? [{ code: code ?? '', source, figure, table }] : []
      }),
    )
  const funds = inRows(table => codedRows(disclosure, table))
  return {
    tables: [...new Set(funds.map(({ table }) => table))],
    of: byCode(funds),
    total: inRows(table =>
      disclosure.tables[table].rows
        .filter(({ kind, side }) => kind === 'total' && side !== 'revenue')
        .slice(0, 1),
    ),
  }
}
