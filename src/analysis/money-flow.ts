import type { Figure, TableId, TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { FUND_SOURCES, type FundSource } from '../model/fund-source'
import { codeLevel } from './code-tree'
import { BUDGET_TABLES, codedRows } from './funds-by-code'
import { wholeUse } from './whole-use'

/** 基本支出 or 项目支出; null where no table says which of the two a source pays for. */
export type FlowUse = 'basic' | 'project' | null

/** One printed amount on its way: which source pays how much, for what use, in which class. */
export interface FlowLink {
  readonly key: string
  /** Null where only table 3 is there, which names no source. */
  readonly source: FundSource | null
  readonly use: FlowUse
  /** Empty where table 4 names a class without its code. */
  readonly code: string
  readonly name: string
  readonly figure: Figure
  readonly table: TableId
  /** Where the use stands, when the cell itself does not say it: both sums agree. */
  readonly useFrom: { readonly table: TableId; readonly figures: readonly Figure[] } | null
}

/** Every link that the tables print at one level: all classes, or the parts of one code. */
export interface FlowLinks {
  readonly links: readonly FlowLink[]
  /** Table 4 counts last year's carryover into its budgets. */
  readonly withCarryover: boolean
}

type Picked = (row: TableRow) => boolean

/** The rows of the level under a code: classes, then its sections, then their items; a leaf stands for itself. */
function levelUnder(code: string | null, rows: readonly TableRow[]): Picked {
  const level = codeLevel(code)
  const under = (row: TableRow, depth: number) =>
    codeLevel(row.code) === depth && (code === null || (row.code ?? '').startsWith(code))
  if (code === null) return row => under(row, 1)
  for (let depth = (level ?? 1) + 1; depth <= 3; depth++)
    if (rows.some(row => under(row, depth))) return row => under(row, depth)
  return row => row.code === code
}

function linkOf(
  source: FundSource | null,
  use: FlowUse,
  row: TableRow,
  figure: Figure | undefined,
  table: TableId,
  useFrom: FlowLink['useFrom'] = null,
): readonly FlowLink[] {
  if (!figure || figure.fen === null || figure.fen <= 0) return []
  const key = [source ?? '', use ?? '', row.code ?? row.name, figure.place.line].join(' ')
  return [{ key, source, use, code: row.code ?? '', name: row.name, figure, table, useFrom }]
}

/** Both uses of a row; the total alone where neither is printed. */
function bySplit(source: FundSource | null, row: TableRow, table: TableId): readonly FlowLink[] {
  const { basic, project, total } = row.figures
  const split = [
    ...linkOf(source, 'basic', row, basic, table),
    ...linkOf(source, 'project', row, project, table),
  ]
  return split.length > 0 ? split : linkOf(source, null, row, total, table)
}

function ofSource(disclosure: Disclosure, source: FundSource, picked: Picked): readonly FlowLink[] {
  const own = source in BUDGET_TABLES ? BUDGET_TABLES[source as keyof typeof BUDGET_TABLES] : null
  const rows = own ? codedRows(disclosure, own) : []
  if (own && rows.length > 0) return rows.filter(picked).flatMap(row => bySplit(source, row, own))
  const all = wholeUse(disclosure, source)
  return codedRows(disclosure, 'T2')
    .filter(picked)
    .flatMap(row => linkOf(source, all ? 'project' : null, row, row.figures[source], 'T2', all))
}

const BUDGETS = Object.keys(BUDGET_TABLES) as (keyof typeof BUDGET_TABLES)[]
const CODED: readonly TableId[] = ['T2', 'T5', 'T8', 'T9', 'T3']

/**
 * Every link from source over use to class that some table prints, in statutory order. Tables 5, 8 and 9 print all
 * three together for their own budget; table 2 prints source and class for the rest. Nothing is divided or guessed:
 * where only table 3 is there the links name no source, and where no table has codes, table 4 names classes alone.
 */
export function flowLinks(disclosure: Disclosure, code: string | null): FlowLinks {
  const picked = levelUnder(
    code,
    CODED.flatMap(table => codedRows(disclosure, table)),
  )
  const bySource = FUND_SOURCES.flatMap(source => ofSource(disclosure, source, picked))
  if (bySource.length > 0) return { links: bySource, withCarryover: false }
  const byUse = codedRows(disclosure, 'T3')
    .filter(picked)
    .flatMap(row => bySplit(null, row, 'T3'))
  if (byUse.length > 0 || code !== null) return { links: byUse, withCarryover: false }
  const rows = disclosure.tables.T4.rows.filter(row => row.side === 'expenditure' && row.kind === 'item')
  const byName = BUDGETS.flatMap(source =>
    rows.flatMap(row => linkOf(source, null, row, row.figures[source], 'T4')),
  )
  return { links: byName, withCarryover: byName.length > 0 }
}
