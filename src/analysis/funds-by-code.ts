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
  const printed = codedRows(disclosure, 'T2')
  const funds =
    printed.length > 0
      ? printed.flatMap(row =>
          FUND_SOURCES.flatMap(source => {
            const figure = row.figures[source]
            return figure ? [{ code: row.code ?? '', source, figure, table: 'T2' as const }] : []
          }),
        )
      : Object.entries(BUDGET_TABLES).flatMap(([source, table]) =>
          codedRows(disclosure, table).flatMap(row => {
            const figure = row.figures.total
            return figure ? [{ code: row.code ?? '', source: source as FundSource, figure, table }] : []
          }),
        )
  return { tables: [...new Set(funds.map(({ table }) => table))], of: byCode(funds) }
}
