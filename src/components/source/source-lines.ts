import type { LineRole } from '../../model/disclosure'
import type { Severity } from '../../model/finding'
import { oncePer } from '../../model/once-per'
import type { SourceCell } from '../../model/source-text'
import type { SearchedText } from './search-lines'

/** A file as dropped, line by line, with what each line was read as. */
export interface SourceLines {
  readonly name: string
  /** How many lines there are. */
  readonly count: number
  /** All of it, as it is searched. */
  readonly searched: SearchedText
  /** A line as printed, 1-based. */
  readonly raw: (line: number) => string
  /** How many cells a line has. */
  readonly cellCount: (line: number) => number
  /** How many characters the longest cell of a line has: cheaper than the cells. */
  readonly longestCell: (line: number) => number
  /** Cells of a line, 1-based. */
  readonly cells: (line: number) => readonly SourceCell[]
  /** Null where the line belongs to no disclosure of the file. */
  readonly role: (line: number) => LineRole | null
}

/** The lines that nothing was read from, in order. */
export const unreadLines = oncePer(({ count, role }: SourceLines): readonly number[] => {
  const unread: number[] = []
  for (let line = 1; line <= count; line++) if (role(line) === 'unread') unread.push(line)
  return unread
})

/** The next line after one that begins a run of unread lines, the first of all where none follows; null where all is read. */
export function nextUnread(source: SourceLines, after: number): number | null {
  const stops = unreadLines(source).filter(line => source.role(line - 1) !== 'unread')
  return stops.find(line => line > after) ?? stops[0] ?? null
}

/** Whether a line begins a run of its role. Blank lines say nothing and end nothing. */
export function beginsRole({ role }: SourceLines, line: number): boolean {
  const own = role(line)
  let before = line - 1
  while (before > 0 && role(before) === 'blank') before--
  return own !== 'blank' && own !== role(before)
}

/** A cell of the grid under the cursor: `line` 1-based, `cell` from 0. */
export interface Cursor {
  readonly line: number
  readonly cell: number
}

/** A stretch of a line to be marked; `label` numbers several places, null where there is one. */
export interface MarkedSpan {
  readonly start: number
  readonly end: number
  readonly label: string | null
  readonly current: boolean
  /** Set where this cell is the one that fails. */
  readonly severity: Severity | null
}
