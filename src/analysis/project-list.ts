import type { Figure, TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type { PerformanceSheet } from '../model/performance'
import { oncePer, oncePerInSteps } from '../model/once-per'
import { fen, subtractFen, type Fen } from '../model/money'
import { bareName } from '../model/name-distance'
import { matchSheets } from '../model/sheet-matching'
import { cellOf, coverageRow, type CoverageRow } from './coverage-row'
import { largestSource } from './project-concentration'
import type { FundSource } from '../model/fund-source'

/** Whether the table's amount and the sheet's annual total are one: to the rounding of 万元 with two decimals. */
export type FundAgreement = 'agree' | 'differ' | 'unknown'

/** One project of a disclosure: its row of table 12, its row of table 13, its performance sheet, or several of these. */
export interface ProjectEntry {
  /** Stands in the address; stays the same whatever is corrected. */
  readonly key: string
  readonly name: string
  readonly unit: string | null
  readonly thisYearRow: TableRow | null
  readonly carryoverRow: TableRow | null
  readonly sheet: PerformanceSheet | null
  /** Table 12; blank and missing stay apart. */
  readonly thisYear: Figure | null
  /** Table 13. */
  readonly carryover: Figure | null
  /** The sheet's totals. */
  readonly annual: Figure | null
  readonly whole: Figure | null
  /** This year's amount, else the carryover, else the sheet's annual total: what the list is ordered by. */
  readonly amount: Figure | null
  readonly source: FundSource | null
  readonly agreement: FundAgreement
  /** Annual total − what the tables print; null where one of them prints none. */
  readonly difference: Fen | null
  readonly coverage: CoverageRow
  /** Covered dimensions of the nine, annual half, else whole period; null without a sheet. */
  readonly covered: number | null
  readonly attribute: string | null
  readonly term: string | null
}

/** A table prints 万元 with two decimals, a sheet whole 元: equal amounts differ by at most 50 元. */
const ROUNDING = 5_000

const amountOf = (figure: Figure | null) => figure?.fen ?? null

function sheetTotal(sheet: PerformanceSheet | null, period: 'whole' | 'annual'): Figure | null {
  return sheet?.funds.find(fund => fund.period === period && fund.source === 'total')?.figure ?? null
}

function near(a: Fen, b: Fen): boolean {
  return Math.abs(a - b) <= ROUNDING
}

/** The sheet may promise this year's money alone or carryover with it. */
function compareFunds(thisYear: Fen | null, carryover: Fen | null, annual: Fen | null) {
  const tabled = thisYear ?? carryover
  if (tabled === null || annual === null) return { agreement: 'unknown', difference: null } as const
  const together = Number.isSafeInteger((thisYear ?? 0) + (carryover ?? 0))
    ? fen((thisYear ?? 0) + (carryover ?? 0))
    : tabled
  const agrees = near(annual, tabled) || near(annual, together)
  return { agreement: agrees ? 'agree' : 'differ', difference: subtractFen(annual, tabled) } as const
}

const attributeOf = (sheet: PerformanceSheet | null) => sheet?.attribute?.value.trim() || null

function entry(
  key: string,
  thisYearRow: TableRow | null,
  carryoverRow: TableRow | null,
  sheet: PerformanceSheet | null,
): ProjectEntry {
  const row = thisYearRow ?? carryoverRow
  const name = row?.name || sheet?.project?.value || ''
  const thisYear = thisYearRow?.figures.total ?? null
  const carryover = carryoverRow?.figures.total ?? null
  const annual = sheetTotal(sheet, 'annual')
  const table = thisYearRow ? 'T12' : carryoverRow ? 'T13' : null
  const coverage = coverageRow(name, table, row, sheet)
  return {
    key,
    name,
    unit: row?.unit ?? (sheet?.unit?.value || null),
    thisYearRow,
    carryoverRow,
    sheet,
    thisYear,
    carryover,
    annual,
    whole: sheetTotal(sheet, 'whole'),
    amount: thisYear ?? carryover ?? annual,
    source: thisYearRow ? largestSource(thisYearRow) : carryoverRow ? 'carryover' : null,
    ...compareFunds(amountOf(thisYear), amountOf(carryover), amountOf(annual)),
    coverage,
    covered: coverage.covered.annual ?? coverage.covered.whole,
    attribute: attributeOf(sheet),
    term: sheet?.term?.value.trim() || null,
  }
}

const nameKey = (row: TableRow) => `${bareName(row.unit ?? '')}\n${bareName(row.name)}`

/**
 * Every project once: the rows of table 12 in their order, each with the row of table 13 that has the same unit and name
 * (where only one has), then the other rows of table 13, then sheets that match no row.
 */
export const projectList = oncePerInSteps(function* (
  disclosure: Disclosure,
): Generator<void, readonly ProjectEntry[]> {
  const { rows, sheets, rowOf, sheetOf } = matchSheets(disclosure)
  const thisYear = rows.filter(({ table }) => table === 'T12').map(({ row }) => row)
  const carried = rows.filter(({ table }) => table === 'T13').map(({ row }) => row)
  const byName = new Map<string, TableRow[]>()
  for (const row of thisYear) byName.set(nameKey(row), [...(byName.get(nameKey(row)) ?? []), row])
  const carriedBy = new Map<string, TableRow[]>()
  for (const row of carried) carriedBy.set(nameKey(row), [...(carriedBy.get(nameKey(row)) ?? []), row])

  /** Names are not keys: only a name that each table prints once joins its rows. */
  function carryoverOf(row: TableRow): TableRow | null {
    const [only, ...more] = carriedBy.get(nameKey(row)) ?? []
    if (!only || more.length > 0 || byName.get(nameKey(row))?.length !== 1) return null
    return sheetOf(only) && sheetOf(row) ? null : only
  }
  const joined = new Set<TableRow>()
  const taken = new Set<string>()
  const keyFor = (line: number, prefix: string) => {
    let key = `${prefix}${line}`
    for (let nth = 2; taken.has(key); nth++) key = `${prefix}${line}-${nth}`
    taken.add(key)
    return key
  }
  const entries: ProjectEntry[] = []
  yield
  for (const row of thisYear) {
    const carryover = carryoverOf(row)
    if (carryover) joined.add(carryover)
    const sheet = sheetOf(row) ?? (carryover && sheetOf(carryover))
    entries.push(entry(keyFor(row.place.line, 'r'), row, carryover, sheet))
    yield
  }
  for (const row of carried) {
    if (!joined.has(row)) entries.push(entry(keyFor(row.place.line, 'r'), null, row, sheetOf(row)))
  }
  for (const sheet of sheets) {
    if (!rowOf(sheet)) entries.push(entry(keyFor(sheet.lines.from, 's'), null, null, sheet))
  }
  return entries
})

/** Whether the project's indicators fill this dimension in the half that counts; null where it was not read. */
export function coveredCells(project: ProjectEntry) {
  const period = project.coverage.covered.annual === null ? 'whole' : 'annual'
  return project.coverage.cells.flatMap(({ dimension, period: half }) =>
    half === period ? (cellOf(project.coverage, dimension, period) ?? []) : [],
  )
}

/** The key of the project that each performance sheet belongs to. */
export const projectKeys = oncePer(
  (disclosure: Disclosure): ReadonlyMap<PerformanceSheet, string> =>
    new Map(projectList(disclosure).flatMap(({ key, sheet }) => (sheet ? [[sheet, key] as const] : []))),
)
