import type { SourceLines } from './source-lines'

/** Lines that stand in one grid: the width of each column in em, cell padding included. */
export interface GridBlock {
  readonly from: number
  readonly to: number
  readonly columns: readonly number[]
}

const NARROWEST = 3
const WIDEST = 17
const PADDING = 1.3
const LATIN = 0.63
/** A grid goes on over this many lines without cells (page breaks, watermarks). */
const GAP = 3

/** The width of a text in em: a Han character takes one, the rest a good half. */
export function textWidth(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) width += text.charCodeAt(index) < 0x2e80 ? LATIN : 1
  return width
}

/** The width of a grid in em. */
export function sumOf(columns: readonly number[]): number {
  return columns.reduce((sum, width) => sum + width, 0)
}

/** For each line (index 0 is line 1) the grid it stands in; null for running text. */
export function gridBlocks(source: SourceLines): (GridBlock | null)[] {
  const blocks: (GridBlock | null)[] = source.lines.map(() => null)
  let columns: number[] = []
  let from = 0
  let to = 0

  const close = () => {
    if (columns.length === 0) return
    const block = { from, to, columns: columns.map(width => Math.min(WIDEST, Math.max(NARROWEST, width))) }
    for (let line = from; line <= to; line++) blocks[line - 1] = block
    columns = []
  }
  for (let line = 1; line <= source.lines.length; line++) {
    const cells = source.cells(line)
    if (cells.length < 2) continue
    if (columns.length > 0 && line - to > GAP) close()
    if (columns.length === 0) from = line
    to = line
    cells.forEach(({ text }, index) => {
      columns[index] = Math.max(columns[index] ?? 0, textWidth(text) + PADDING)
    })
  }
  close()
  return blocks
}
