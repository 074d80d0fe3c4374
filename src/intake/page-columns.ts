import { isSpace } from './cell'

/** A text between gaps of two blanks or more: its offsets, and the columns of the page it takes. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** A column of the page. */
export interface Column {
  from: number
  to: number
}

/** Beyond so many columns lines have none in common. */
const MOST_COLUMNS = 48

const isWide = (code: number) => code >= 0x1100 && !(code >= 0x2000 && code <= 0x206f)

/** The pieces of a line; `wide` is how many columns a Chinese character takes. */
export function piecesOf(raw: string, wide: number): Piece[] {
  const pieces: Piece[] = []
  let column = 0
  let start = -1
  let from = 0
  let end = 0
  let to = 0
  let blanks = 0
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (isSpace(code)) {
      blanks += code === 0x3000 ? 2 : 1
      column += code === 0x3000 ? wide : 1
      continue
    }
    if (start >= 0 && blanks >= 2) {
      pieces.push({ start, end, from, to })
      start = -1
    }
    if (start < 0) {
      start = at
      from = column
    }
    blanks = 0
    column += isWide(code) ? wide : 1
    end = at + 1
    to = column
  }
  if (start >= 0) pieces.push({ start, end, from, to })
  return pieces
}

/** The columns that a piece stands in. */
export const overlapped = (columns: readonly Column[], { from, to }: Piece) =>
  columns.flatMap((column, at) => (from < column.to && column.from < to ? [at] : []))

/** The columns that the lines with most pieces have in common; a head over several of them opens none. */
export function columnsOf(lines: readonly (readonly Piece[])[]): Column[] {
  const columns: Column[] = []
  for (const pieces of [...lines].sort((a, b) => b.length - a.length)) {
    if (pieces.length < 2 || columns.length > MOST_COLUMNS) break
    for (const piece of pieces) {
      const [first, second] = overlapped(columns, piece)
      if (second !== undefined) continue
      const column = first === undefined ? undefined : columns[first]
      if (column === undefined) columns.push({ from: piece.from, to: piece.to })
      else {
        column.from = Math.min(column.from, piece.from)
        column.to = Math.max(column.to, piece.to)
      }
    }
  }
  return columns.sort((a, b) => a.from - b.from)
}
