import type { SourceCell } from '../../model/source-text'
import type { MarkedSpan } from './source-lines'
import { stretches, type HitSpan, type Stretch } from './stretches'

/** What of a line decides how it is drawn. */
export interface DrawnLine {
  readonly raw: string
  /** Null draws the line as it is, in one piece. */
  readonly cells: readonly SourceCell[] | null
  readonly marks: readonly MarkedSpan[]
  readonly hits: readonly HitSpan[]
  /** However long it is. */
  readonly whole: boolean
}

/** A cell as it is drawn, or a line that is none. */
export interface LinePiece {
  readonly parts: readonly (Stretch & { readonly label: string | null })[]
  /** So many characters are left out. */
  readonly left: number
  readonly long: boolean
  readonly amount: boolean
  /** The mark that covers all of it. */
  readonly mark: MarkedSpan | undefined
}

const LONGEST_CELL = 160
const LONGEST_LINE = 900
/** A number to be set flush right; whole numbers in the first column are codes. */
const isAmount = (text: string, column: number) =>
  /^[-−+]?[\d,，.．]+%?$/.test(text) && (column > 0 || /[.．,，]/.test(text))

/** The number of a mark stands behind its last stretch. */
function numbered(parts: readonly Stretch[], start: number) {
  let end = start
  return parts.map(part => {
    end += part.text.length
    return Object.assign({ label: part.mark?.end === end ? part.mark.label : null }, part)
  })
}

/** Whether a line stands in columns. */
export function isGrid(cells: readonly SourceCell[] | null): cells is readonly SourceCell[] {
  return cells !== null && cells.length > 1
}

/** The piece that a cell is drawn in: a line that stands in no columns is one. */
export function pieceOf(cells: readonly SourceCell[] | null, cell: number): number {
  return isGrid(cells) ? Math.min(cell, cells.length - 1) : 0
}

/** The pieces of a line: what is marked or found is never cut off. */
export function linePieces({ raw, cells, marks, hits, whole }: DrawnLine): readonly LinePiece[] {
  const inGrid = isGrid(cells)
  const drawn = inGrid ? cells : [{ text: raw, start: 0, end: raw.length }]
  const longest = inGrid ? LONGEST_CELL : LONGEST_LINE
  return drawn.map(({ text, start, end }, column) => {
    const shown = [...marks, ...hits].reduce(
      (most, span) => (span.start < end && span.end > start ? Math.max(most, span.end) : most),
      start + longest,
    )
    const last = whole ? end : Math.min(end, shown)
    const blank = start === end
    return {
      parts: numbered(stretches(raw, start, last, marks, hits), start),
      left: end - last,
      long: end - start > longest,
      amount: isAmount(text, column),
      mark: marks.find(mark =>
        blank ? mark.start === start && mark.end === start : mark.start <= start && mark.end >= end,
      ),
    }
  })
}
