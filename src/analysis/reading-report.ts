import type { TableId } from '../model/budget-table'
import type { Disclosure, Issue, LineRole } from '../model/disclosure'
import type { LineRange, Place } from '../model/place'

/** A reading below the bar of confidence. */
export interface DoubtfulReading {
  readonly kind: 'figure' | 'row' | 'indicator' | 'field' | 'head'
  /** The words or digits in doubt, as printed. */
  readonly text: string
  readonly place: Place
  readonly confidence: number
  readonly reason: string | null
  readonly table: TableId | null
}

/** One table in the report. */
export interface TableReport {
  readonly id: TableId
  readonly state: 'read' | 'noData' | 'blank' | 'missing'
  readonly lines: LineRange | null
  readonly rows: number
  readonly figures: number
  readonly blanks: number
}

/** What was found, blank, unread and doubtful. */
export interface ReadingReport {
  readonly lines: number
  /** Number of lines by role; roles that do not occur are left out. */
  readonly roles: readonly { readonly role: LineRole; readonly lines: number }[]
  /** Runs of lines that no reader claimed. */
  readonly unread: readonly LineRange[]
  readonly unreadLines: number
  readonly tables: readonly TableReport[]
  readonly tablesFound: number
  /** Sheets read, second prints left out; second prints; sheets with a half that was not found. */
  readonly sheets: number
  readonly secondPrints: number
  readonly incompleteSheets: number
  readonly overallSheet: boolean
  readonly indicators: number
  readonly claims: number
  readonly doubtful: readonly DoubtfulReading[]
  readonly issues: readonly Issue[]
}

/** The account of one reading. */
export declare function readingReport(disclosure: Disclosure): ReadingReport
