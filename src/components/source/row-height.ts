import { textWidth, WIDEST } from './column-widths'
import type { RowList } from './row-list'
import type { SourceLines } from './source-lines'

const LINE = 1.28571
const PADDING = 0.5
const LEAST = 1.78571
const CELL_PADDING = 1.2
/** The size of the source text in rem. */
export const TEXT_SIZE = 0.92857
const LONGEST_CELL = 170
const LONGEST_LINE = 910

/** A text of no more characters than fit needs no measuring: none is wider than one em. */
function rowsOf(text: string, longest: number, room: number): number {
  return text.length <= room ? 1 : Math.max(1, Math.ceil(textWidth(text.slice(0, longest)) / room))
}

/** A column is as wide as its widest cell, up to a limit: a cell wraps only past that. */
function rowsOfCells(source: SourceLines, line: number): number {
  const room = WIDEST - CELL_PADDING
  if (source.longestCell(line) <= room) return 1
  return Math.max(...source.cells(line).map(({ text }) => rowsOf(text, LONGEST_CELL, room)))
}

/** How high a line of the source will stand, in rem; a guess that is put right once the line is drawn. */
export function estimateHeight(source: SourceLines, line: number, inCells: boolean, width: number): number {
  const rows =
    inCells && source.cellCount(line) > 1
      ? rowsOfCells(source, line)
      : rowsOf(source.raw(line), LONGEST_LINE, Math.max(1, width / TEXT_SIZE - CELL_PADDING))
  return Math.max(LEAST, rows * LINE + PADDING)
}

/** The height of a fold and of a head, in rem. */
const FOLD = 2.4

/** How rows stand: `em` in CSS pixels, `room` for the text of a line in em. */
export interface RowSetting {
  readonly inCells: boolean
  readonly em: number
  readonly room: number
}

/**
 * How high each row of a list will stand, in CSS pixels; guessed once, since for all rows behind a measured one it is asked
 * again.
 */
export function rowHeights(
  source: SourceLines,
  { count, at }: RowList,
  { inCells, em, room }: RowSetting,
): (index: number) => number {
  const known = new Float64Array(count)
  return index => {
    const before = known[index]
    if (before) return before
    const row = at(index)
    const height = row.kind === 'line' ? estimateHeight(source, row.line, inCells, room) * em : FOLD * em
    known[index] = height
    return height
  }
}
