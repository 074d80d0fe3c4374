import type { Fen } from './money'
import type { LineRange, Place, Sourced } from './place'

/** The thirteen tables, by their number in the layout of the Ministry's departmental disclosures. */
export const TABLE_IDS = [
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T9',
  'T10',
  'T11',
  'T12',
  'T13',
] as const
export type TableId = (typeof TABLE_IDS)[number]

/** Tables 1, 4 and 9 print revenue and expenditure side by side. */
export type Side = 'revenue' | 'expenditure'

/** What a row is. `group` occurs in table 6, `department | unit | project` in 11 (unit), 12 and 13. */
export type RowKind =
  | 'item'
  | 'group'
  | 'total'
  | 'department'
  | 'unit'
  | 'project'
  | 'thisYear'
  | 'carryover'
  | 'yearEndCarryover'
  | 'grandTotal'

export type Column =
  | 'amount'
  | 'total'
  | 'current'
  | 'carryover'
  | 'generalPublic'
  | 'governmentFunds'
  | 'stateCapital'
  | 'specialAccount'
  | 'unitFunds'
  | 'basic'
  | 'project'
  | 'personnel'
  | 'operating'

/** A printed figure. `fen` null is a printed blank, which is not zero. */
export interface Figure {
  readonly fen: Fen | null
  /** As printed, outer white space left out; empty for a blank. */
  readonly raw: string
  readonly place: Place
  readonly confidence: number
  readonly reason?: string
  /** What was read, where the reader of the page has corrected it. */
  readonly corrected?: { readonly from: { readonly fen: Fen | null; readonly raw: string } }
}

/** One row of one side of a table. */
export interface TableRow {
  readonly side: Side | null
  readonly kind: RowKind
  /** 3, 5 or 7 digits (functional class, section, item); 103… in the revenue of tables 7 and 9; null where none is printed. */
  readonly code: string | null
  /** As printed, wraps removed, without the ordinal (一、) of tables 1 and 4. */
  readonly name: string
  /** Table 6: the government economic class; null on group rows and elsewhere. */
  readonly name2: string | null
  /** Tables 12, 13: the budget unit a project row belongs to. */
  readonly unit: string | null
  readonly place: Place
  /** Index in the table's rows of the row this one is a part of (code prefix, group, unit, department); null at the top. */
  readonly parent: number | null
  readonly figures: { readonly [C in Column]?: Figure }
  readonly confidence: number
  readonly reason?: string
  /** What was read, where the reader of the page has corrected it. */
  readonly corrected?: {
    readonly from: { readonly name?: string; readonly kind?: RowKind; readonly unit?: string | null }
  }
}

export interface BudgetTable {
  readonly id: TableId
  readonly found: boolean
  /** The table says 注：本表无数据. */
  readonly noData: boolean
  readonly title: Sourced<string> | null
  readonly lines: LineRange | null
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
}
