import { oncePer } from '../../model/once-per'
import type { SourceLines } from './source-lines'

/** Lines that stand in one grid: the width of each column in em, cell padding included. */
export interface GridBlock {
  readonly from: number
  readonly to: number
  readonly columns: readonly number[]
}

const NARROWEST = 3
/** No column is wider. */
export const WIDEST = 17
const PADDING = 1.3
/** So many lines of a grid set the widths of its columns. */
const MOST_MEASURED = 5000
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

/** Which lines stand in one grid, judged by their number of cells alone: `gridOf[line]` counts grids from 1. */
function gridRanges(source: SourceLines): { gridOf: Uint32Array; ranges: { from: number; to: number }[] } {
  const gridOf = new Uint32Array(source.count + 1)
  const ranges: { from: number; to: number }[] = []
  for (let line = 1; line <= source.count; line++) {
    if (source.cellCount(line) < 2) continue
    const last = ranges.at(-1)
    if (last && line - last.to <= GAP) last.to = line
    else ranges.push({ from: line, to: line })
  }
  ranges.forEach(({ from, to }, index) => gridOf.fill(index + 1, from, to + 1))
  return { gridOf, ranges }
}

/** The widths of the columns that these lines need. */
function columnsOf(source: SourceLines, from: number, to: number): number[] {
  const columns: number[] = []
  for (let line = from; line <= Math.min(to, from + MOST_MEASURED); line++) {
    const cells = source.cells(line)
    if (cells.length < 2) continue
    cells.forEach(({ text }, index) => {
      columns[index] = Math.max(columns[index] ?? 0, textWidth(text) + PADDING)
    })
  }
  return columns.map(width => Math.min(WIDEST, Math.max(NARROWEST, width)))
}

/** Tells for a line (1-based) the grid it stands in, null for running text; a grid is measured when first asked for. */
export const gridBlocks = oncePer((source: SourceLines): ((line: number) => GridBlock | null) => {
  const { gridOf, ranges } = gridRanges(source)
  const measured = new Map<number, GridBlock>()
  return line => {
    const grid = gridOf[line] ?? 0
    const range = ranges[grid - 1]
    if (!range) return null
    const block = measured.get(grid) ?? { ...range, columns: columnsOf(source, range.from, range.to) }
    measured.set(grid, block)
    return block
  }
})
