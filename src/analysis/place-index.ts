import { TABLE_IDS, type Column, type Figure, type TableId, type TableRow } from '../model/budget-table'
import type { Claim } from '../model/claim'
import type { Disclosure, Issue, LineRole } from '../model/disclosure'
import { oncePerInSteps } from '../model/once-per'
import type { Indicator, OverallSheet, PerformanceSheet } from '../model/performance'
import type { LineRange, Place } from '../model/place'
import { linesAmong } from './lines-among'

/** Something read from a line. */
export type PlaceEntry =
  | { readonly kind: 'row'; readonly table: TableId; readonly row: TableRow; readonly place: Place }
  | {
      readonly kind: 'figure'
      readonly table: TableId
      readonly row: TableRow
      readonly column: Column
      readonly figure: Figure
      readonly place: Place
    }
  | {
      readonly kind: 'sheetFund'
      readonly sheet: PerformanceSheet | OverallSheet
      readonly figure: Figure
      readonly place: Place
    }
  | {
      readonly kind: 'indicator'
      readonly sheet: PerformanceSheet | OverallSheet
      readonly indicator: Indicator
      readonly place: Place
    }
  | { readonly kind: 'claim'; readonly claim: Claim; readonly place: Place }
  | { readonly kind: 'issue'; readonly issue: Issue; readonly place: Place }

/** What a line was read as, and all that was taken from it, left to right. */
export interface LineReading {
  readonly line: number
  readonly role: LineRole
  readonly table: TableId | null
  readonly sheet: PerformanceSheet | OverallSheet | null
  readonly entries: readonly PlaceEntry[]
}

/** From a source line to what was read there. */
export interface PlaceIndex {
  at(line: number): LineReading
  /** The entries that touch this column (UTF-16 units) of the line, narrowest first. */
  atColumn(line: number, column: number): readonly PlaceEntry[]
  /** Claims that restate this cell of a table. */
  restatedBy(table: TableId, line: number, column: Column): readonly Claim[]
}

/** The stretches of a place: one a line it touches. */
function spansOf(place: Place) {
  return place.parts && place.parts.length > 0 ? place.parts : [place]
}

function spanAt(place: Place, line: number) {
  return spansOf(place).find(span => span.line === line) ?? null
}

function tableEntries(disclosure: Disclosure): PlaceEntry[] {
  return TABLE_IDS.flatMap(table =>
    disclosure.tables[table].rows.flatMap((row): PlaceEntry[] => [
      { kind: 'row', table, row, place: row.place },
      ...Object.entries(row.figures).map(([column, figure]): PlaceEntry => {
        return { kind: 'figure', table, row, column: column as Column, figure, place: figure.place }
      }),
    ]),
  )
}

function sheetEntries(sheet: PerformanceSheet | OverallSheet): PlaceEntry[] {
  return [
    ...sheet.funds.map(({ figure }): PlaceEntry => {
      return { kind: 'sheetFund', sheet, figure, place: figure.place }
    }),
    ...sheet.indicators.flatMap(indicator =>
      [indicator.namePlace, indicator.valuePlace].flatMap((place): PlaceEntry[] =>
        place ? [{ kind: 'indicator', sheet, indicator, place }] : [],
      ),
    ),
  ]
}

function holds(lines: LineRange | null, line: number): boolean {
  return lines !== null && lines.from <= line && line <= lines.to
}

function linesOf(place: Place): readonly number[] {
  return place.parts && place.parts.length > 0
    ? [...new Set(place.parts.map(({ line }) => line))]
    : [place.line]
}

/** The index of one disclosure. */
export const placeIndex = oncePerInSteps(function* (disclosure: Disclosure): Generator<void, PlaceIndex> {
  const sheets = [...disclosure.sheets, ...(disclosure.overall ? [disclosure.overall] : [])]
  const sheetOf = linesAmong(sheets)
  const byLine = new Map<number, PlaceEntry[]>()
  const ordered = new Set<number>()
  const add = (entry: PlaceEntry) => {
    for (const line of linesOf(entry.place)) {
      const list = byLine.get(line)
      if (list) list.push(entry)
      else byLine.set(line, [entry])
    }
  }
  tableEntries(disclosure).forEach(add)
  yield
  for (const sheet of sheets) {
    sheetEntries(sheet).forEach(add)
    yield
  }
  for (const claim of disclosure.claims) add({ kind: 'claim', claim, place: claim.place })
  for (const issue of disclosure.issues) add({ kind: 'issue', issue, place: issue.place })
  const start = (entry: PlaceEntry, line: number) => spanAt(entry.place, line)?.start ?? 0
  const entriesOf = (line: number): readonly PlaceEntry[] => {
    const list = byLine.get(line)
    if (list && !ordered.has(line)) {
      list.sort((a, b) => start(a, line) - start(b, line))
      ordered.add(line)
    }
    return list ?? []
  }

  const width = (entry: PlaceEntry, line: number) => {
    const span = spanAt(entry.place, line)
    return span ? span.end - span.start : Number.MAX_SAFE_INTEGER
  }
  return {
    at: line => ({
      line,
      role: disclosure.lineRoles[line - disclosure.lines.from] ?? 'unread',
      table: TABLE_IDS.find(id => holds(disclosure.tables[id].lines, line)) ?? null,
      sheet: sheetOf(line) ?? null,
      entries: entriesOf(line),
    }),
    atColumn: (line, column) =>
      entriesOf(line)
        .filter(entry => {
          const span = spanAt(entry.place, line)
          return span !== null && span.start <= column && column <= span.end
        })
        .sort((a, b) => width(a, line) - width(b, line)),
    restatedBy: (table, line, column) =>
      disclosure.claims.filter(
        ({ restates }) => restates?.table === table && restates.line === line && restates.column === column,
      ),
  }
})
