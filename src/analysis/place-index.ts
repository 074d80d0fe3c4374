import { TABLE_IDS, type Column, type Figure, type TableId, type TableRow } from '../model/budget-table'
import type { Claim } from '../model/claim'
import type { Disclosure, Issue, LineRole } from '../model/disclosure'
import type { Indicator, OverallSheet, PerformanceSheet } from '../model/performance'
import type { LineRange, Place } from '../model/place'

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

/** Builds the index of one disclosure, once. */
export function placeIndex(disclosure: Disclosure): PlaceIndex {
  const sheets = [...disclosure.sheets, ...(disclosure.overall ? [disclosure.overall] : [])]
  const byLine = new Map<number, PlaceEntry[]>()
  const entries: PlaceEntry[] = [
    ...tableEntries(disclosure),
    ...sheets.flatMap(sheetEntries),
    ...disclosure.claims.map((claim): PlaceEntry => ({ kind: 'claim', claim, place: claim.place })),
    ...disclosure.issues.map((issue): PlaceEntry => ({ kind: 'issue', issue, place: issue.place })),
  ]
  for (const entry of entries) {
    for (const line of new Set(spansOf(entry.place).map(span => span.line))) {
      const list = byLine.get(line)
      if (list) list.push(entry)
      else byLine.set(line, [entry])
    }
  }
  const start = (entry: PlaceEntry, line: number) => spanAt(entry.place, line)?.start ?? 0
  for (const [line, list] of byLine) list.sort((a, b) => start(a, line) - start(b, line))

  const width = (entry: PlaceEntry, line: number) => {
    const span = spanAt(entry.place, line)
    return span ? span.end - span.start : Number.MAX_SAFE_INTEGER
  }
  return {
    at: line => ({
      line,
      role: disclosure.lineRoles[line - disclosure.lines.from] ?? 'unread',
      table: TABLE_IDS.find(id => holds(disclosure.tables[id].lines, line)) ?? null,
      sheet: sheets.find(sheet => holds(sheet.lines, line)) ?? null,
      entries: byLine.get(line) ?? [],
    }),
    atColumn: (line, column) =>
      (byLine.get(line) ?? [])
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
}
