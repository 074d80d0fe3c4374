import { TABLE_IDS, type BudgetTable, type TableId } from '../model/budget-table'
import type { Disclosure, Issue, LineRole } from '../model/disclosure'
import { PERIODS } from '../model/dimension'
import type { LineRange } from '../model/place'
import { doubtfulReadings, type DoubtfulReading } from './doubtful-readings'

/** One table in the report: read, without data by its own note, printed but blank throughout, or not found. */
export interface TableReport {
  readonly id: TableId
  readonly state: 'read' | 'noData' | 'blank' | 'missing'
  readonly lines: LineRange | null
  readonly rows: number
  /** Cells with an amount, zeros included; and printed blanks. */
  readonly figures: number
  readonly blanks: number
}

/** What was found, blank, unread and doubtful. */
export interface ReadingReport {
  readonly lines: number
  /** Number of lines by role, most frequent first; roles that do not occur are left out. */
  readonly roles: readonly { readonly role: LineRole; readonly lines: number }[]
  /** Runs of lines that no reader claimed. */
  readonly unread: readonly LineRange[]
  readonly unreadLines: number
  readonly tables: readonly TableReport[]
  readonly tablesFound: number
  /** Sheets without second prints; second prints; sheets with a half that was not found. */
  readonly sheets: number
  readonly secondPrints: number
  readonly incompleteSheets: number
  readonly overallSheet: boolean
  readonly indicators: number
  readonly claims: number
  readonly doubtful: readonly DoubtfulReading[]
  readonly issues: readonly Issue[]
}

function tableReport({ id, found, noData, lines, rows }: BudgetTable): TableReport {
  const cells = rows.flatMap(row => Object.values(row.figures))
  const figures = cells.filter(figure => figure.fen !== null).length
  const state = !found ? 'missing' : figures > 0 ? 'read' : noData ? 'noData' : 'blank'
  return { id, state, lines, rows: rows.length, figures, blanks: cells.length - figures }
}

function rolesByFrequency(roles: readonly LineRole[]): ReadingReport['roles'] {
  const counts = new Map<LineRole, number>()
  for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1)
  return [...counts].map(([role, lines]) => ({ role, lines })).sort((a, b) => b.lines - a.lines)
}

function unreadRuns(disclosure: Disclosure): LineRange[] {
  const runs: { from: number; to: number }[] = []
  for (const [index, role] of disclosure.lineRoles.entries()) {
    if (role !== 'unread') continue
    const line = disclosure.lines.from + index
    const last = runs.at(-1)
    if (last?.to === line - 1) last.to = line
    else runs.push({ from: line, to: line })
  }
  return runs
}

/** The account of one reading. */
export function readingReport(disclosure: Disclosure): ReadingReport {
  const tables = TABLE_IDS.map(id => tableReport(disclosure.tables[id]))
  const sheets = disclosure.sheets.filter(sheet => sheet.duplicateOf === null)
  return {
    lines: disclosure.lineRoles.length,
    roles: rolesByFrequency(disclosure.lineRoles),
    unread: unreadRuns(disclosure),
    unreadLines: disclosure.lineRoles.filter(role => role === 'unread').length,
    tables,
    tablesFound: tables.filter(({ state }) => state !== 'missing').length,
    sheets: sheets.length,
    secondPrints: disclosure.sheets.length - sheets.length,
    incompleteSheets: sheets.filter(({ halves }) => PERIODS.some(period => !halves[period])).length,
    overallSheet: disclosure.overall !== null,
    indicators: sheets.reduce((sum, sheet) => sum + sheet.indicators.length, 0),
    claims: disclosure.claims.length,
    doubtful: doubtfulReadings(disclosure),
    issues: disclosure.issues,
  }
}
