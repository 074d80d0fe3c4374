import type { SourceFormat, SourceLine, SourceText } from '../model/source-text'

/**
 * A source as it travels from the worker to the page: the lines as strings, the cells as plain numbers (two a cell,
 * `start` and `end`), since tens of thousands of small objects would take longer to copy than to read.
 */
export interface PackedSource {
  readonly name: string
  readonly encoding: string
  readonly format: SourceFormat
  readonly lines: readonly string[]
  readonly cells: Uint32Array
  /** `firstCell[i]` is the index of the first cell of line `i + 1`; one more entry closes the list. */
  readonly firstCell: Uint32Array
}

/** Packs a source for the way to the page. */
export function packSource(source: SourceText): PackedSource {
  const count = source.lines.reduce((sum, line) => sum + line.cells.length, 0)
  const cells = new Uint32Array(count * 2)
  const firstCell = new Uint32Array(source.lines.length + 1)
  let next = 0
  source.lines.forEach((line, index) => {
    firstCell[index] = next
    for (const { start, end } of line.cells) {
      cells[next * 2] = start
      cells[next * 2 + 1] = end
      next++
    }
  })
  firstCell[source.lines.length] = next
  const { name, encoding, format } = source
  return { name, encoding, format, lines: source.lines.map(line => line.raw), cells, firstCell }
}

/**
 * One line with its cells, `number` 1-based; null past the end. The text of a cell is what the line prints there, so a
 * quoted cell of a CSV keeps its doubled quotes.
 */
export function packedLine(source: PackedSource, number: number): SourceLine | null {
  const raw = source.lines[number - 1]
  const from = source.firstCell[number - 1]
  const to = source.firstCell[number]
  if (raw === undefined || from === undefined || to === undefined) return null
  const cells = Array.from({ length: to - from }, (_, index) => {
    const start = source.cells[(from + index) * 2] ?? 0
    const end = source.cells[(from + index) * 2 + 1] ?? start
    return { text: raw.slice(start, end), start, end }
  })
  return { number, raw, cells }
}
