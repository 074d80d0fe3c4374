import type { TableId } from '../model/budget-table'
import type { LineRange } from '../model/place'

/** What a run of lines is, as the outline sees it; each kind has its reader. */
export type SegmentKind =
  | 'cover'
  | 'contents'
  | 'overview'
  | 'table'
  /** A table that the layout does not know; nobody reads it. */
  | 'otherTable'
  | 'narrative'
  | 'overallSheet'
  | 'sheet'
  | 'attachment'
  | 'glossary'

/** A run of lines for one reader: from its heading to the line before the next segment. */
export interface Segment {
  readonly kind: SegmentKind
  /** Set on tables only. */
  readonly table: TableId | null
  /** Line of the heading that opened the segment. */
  readonly heading: number
  readonly lines: LineRange
}
