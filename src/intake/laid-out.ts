import type { SourceCell, SourceLine } from '../model/source-text'
import { cellBetween } from './cell'
import { hasAmount, isAmount, withHeads } from './column-heads'
import { columnsOf, overlapped, piecesOf, type Column, type Piece } from './page-columns'

/** So many lines of so many pieces make a table. */
const FEWEST_LINES = 3
const FEWEST_PIECES = 3
/** No table has more columns; a bound on the work that odd text can ask for. */
const MOST_PIECES = 40
/** Where more lines than this share do not stand in columns, none does. */
const MOST_CONFLICTS = 0.2
const LONGEST_LINE = 2000
/** Where more lines than this share stand out of their columns, in all tables, the text is not laid out in columns. */
const MOST_MISPLACED = 0.05
/** A line between two pages, such as a page number, is no longer. */
const LONGEST_NUMBER = 20

/** Which piece stands in which column; null where two stand in one, or an amount in two. */
function placed(
  raw: string,
  pieces: readonly Piece[],
  columns: readonly Column[],
): Map<number, Piece> | null {
  const at = new Map<number, Piece>()
  for (const piece of pieces) {
    const [first, second] = overlapped(columns, piece)
    if (first === undefined || at.has(first)) return null
    if (second !== undefined && isAmount(raw.slice(piece.start, piece.end))) return null
    at.set(first, piece)
  }
  return at
}

interface Grid {
  readonly columns: number
  readonly cells: readonly (readonly SourceCell[] | null)[]
  readonly conflicts: number
}

function gridOf(raws: readonly string[], wide: number): Grid {
  const pieces = raws.map(raw => piecesOf(raw, wide))
  const printed = columnsOf(pieces)
  const columns = withHeads(raws, pieces, printed)
  if (columns === null) return { columns: printed.length, cells: [], conflicts: Infinity }
  let conflicts = 0
  const cells = raws.map((raw, index) => {
    const own = pieces[index] ?? []
    if (own.length < 2) return null
    const at = placed(raw, own, columns)
    if (at === null) conflicts++
    if (at === null) return null
    let last = 0
    return columns.map((_, column): SourceCell => {
      const piece = at.get(column)
      if (piece === undefined) return { text: '', start: last, end: last }
      last = piece.end
      return cellBetween(raw, piece.start, piece.end)
    })
  })
  return { columns: columns.length, cells, conflicts }
}

/** Whether so many lines of a block have so many pieces that it is a table. */
function isTable(raws: readonly string[]): boolean {
  let tabular = 0
  for (const raw of raws) {
    if (raw.length > LONGEST_LINE) return false
    const { length } = piecesOf(raw, 2)
    if (length > MOST_PIECES) return false
    if (length >= FEWEST_PIECES) tabular++
  }
  return tabular >= FEWEST_LINES
}

/** Lines between blank ones, and their grid; null where they are no table. */
interface Block {
  readonly from: number
  readonly raws: readonly string[]
  readonly grid: Grid | null
}

function blocksOf(lines: readonly SourceLine[]): Omit<Block, 'grid'>[] {
  const blocks: { from: number; raws: string[] }[] = []
  let open: string[] | null = null
  lines.forEach(({ raw }, at) => {
    if (raw.trim() === '') open = null
    else if (open !== null) open.push(raw)
    else blocks.push({ from: at, raws: (open = [raw]) })
  })
  return blocks
}

/** The share of lines that do not stand in the columns of their block. */
function misplaced(blocks: readonly Block[]): number {
  let conflicts = 0
  let all = 0
  for (const { grid, raws } of blocks) {
    if (grid === null) continue
    conflicts += Math.min(grid.conflicts, raws.length)
    all += raws.length
  }
  return all === 0 ? 0 : conflicts / all
}

/**
 * The lines of a text without tabs whose tables are laid out with blanks, as text copied from a page is: what stands below
 * each other in a block of lines is one column, and a cell is blank where a line has nothing there. A Chinese character
 * takes two columns or one, whichever the tables of the text fit better. A block that does not stand in columns, and a page
 * without a head that lacks some of the columns above it, is left as it is; so are all amounts where much does not fit.
 */
export function laidOutLines(lines: readonly SourceLine[]): SourceLine[] {
  const printed = blocksOf(lines)
  const tables = printed.map(({ raws }) => isTable(raws))
  const measured = (wide: number) =>
    printed.map((block, at) => ({ ...block, grid: tables[at] === true ? gridOf(block.raws, wide) : null }))
  const two = measured(2)
  const one = misplaced(two) === 0 ? two : measured(1)
  const blocks = misplaced(one) < misplaced(two) ? one : two
  const loose = misplaced(blocks) > MOST_MISPLACED
  const found = [...lines]
  let above = 0
  for (const { from, raws, grid } of blocks) {
    const headless = hasAmount(raws[0] ?? '')
    if (grid === null) {
      if (raws.length > 1 || (raws[0] ?? '').length > LONGEST_NUMBER) above = headless ? above : 0
      continue
    }
    const fits = grid.conflicts <= raws.length * MOST_CONFLICTS && !(headless && grid.columns < above)
    above = grid.columns
    if (!fits || (loose && raws.some(hasAmount))) continue
    grid.cells.forEach((cells, at) => {
      const line = lines[from + at]
      if (cells !== null && line !== undefined) found[from + at] = { ...line, cells: [...cells] }
    })
  }
  return found
}

/** Whether a text has no tab but gaps of blanks inside its lines. */
export function isLaidOut(text: string): boolean {
  return !text.includes('\t') && /\S {3,}\S/u.test(text)
}
