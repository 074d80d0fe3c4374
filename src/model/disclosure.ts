import type { BudgetTable, TableId } from './budget-table'
import type { Catalogue } from './catalogue'
import type { Claim } from './claim'
import type { OverallSheet, PerformanceSheet } from './performance'
import type { LineRange, Place, Sourced } from './place'

export type OrganizationKind = 'department' | 'unit'
export type DocumentKind = 'budget' | 'finalAccounts'

/** What a source line was read as. `unread` means that no reader claimed it: it is listed for the user. */
export type LineRole =
  | 'unread'
  | 'blank'
  | 'watermark'
  | 'pageNumber'
  | 'cover'
  | 'contents'
  | 'heading'
  | 'tableTitle'
  | 'tableHeader'
  | 'tableRow'
  | 'tableNote'
  | 'text'
  | 'claims'
  | 'sheetHeading'
  | 'sheetField'
  | 'indicatorHeader'
  | 'indicatorRow'
  | 'attachment'
  | 'glossary'

/** Something odd in the text that a reader of the dashboard should know. `code` picks the message in the locale. */
export interface Issue {
  readonly code: string
  readonly place: Place
  /** What the message names: words or figures as printed. */
  readonly details: Readonly<Record<string, string | number>>
}

/** A heading of the document's parts and sections, for orientation: 第三部分, 一、…. */
export interface Section {
  readonly title: string
  readonly level: 1 | 2 | 3
  readonly lines: LineRange
}

/** One disclosure: what was read of one organization's document for one year. Plain data; survives structured clone. */
export interface Disclosure {
  readonly organization: Sourced<string> | null
  readonly organizationKind: Sourced<OrganizationKind> | null
  readonly fiscalYear: Sourced<number> | null
  readonly documentKind: Sourced<DocumentKind> | null
  /** The source lines this document takes up. */
  readonly lines: LineRange
  readonly tables: { readonly [T in TableId]: BudgetTable }
  readonly sheets: readonly PerformanceSheet[]
  readonly overall: OverallSheet | null
  readonly claims: readonly Claim[]
  /** Attached catalogues: procurement, service purchase. */
  readonly catalogues: readonly Catalogue[]
  readonly sections: readonly Section[]
  /** One role a line of `lines`, in order: `lineRoles[i]` is of line `lines.from + i`. */
  readonly lineRoles: readonly LineRole[]
  readonly issues: readonly Issue[]
}
