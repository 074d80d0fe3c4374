import type { LineRole } from '../../model/disclosure'
import type { SourceCell } from '../../model/source-text'

/** A file as dropped, line by line, with what each line was read as. */
export interface SourceLines {
  readonly name: string
  readonly lines: readonly string[]
  /** Cells of a line, 1-based. */
  readonly cells: (line: number) => readonly SourceCell[]
  /** Null where the line belongs to no disclosure of the file. */
  readonly role: (line: number) => LineRole | null
}

/** A cell of the grid under the cursor: `line` 1-based, `cell` from 0. */
export interface Cursor {
  readonly line: number
  readonly cell: number
}

/** A stretch of a line to be marked; `number` tells several places apart, null where there is one. */
export interface MarkedSpan {
  readonly start: number
  readonly end: number
  readonly number: number | null
  readonly current: boolean
}
