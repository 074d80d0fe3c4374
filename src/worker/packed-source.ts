import type { SourceFormat, SourceLine, SourceText } from '../model/source-text'

/**
 * A source as it travels from the worker to the page: the text as one string, where its lines begin and its cells (two
 * numbers a cell, `start` and `end`) as plain numbers, since hundreds of thousands of small things would take longer to
 * copy than to read. Lines are cut when they are looked at.
 */
export interface PackedSource {
  readonly name: string
  readonly encoding: string
  readonly format: SourceFormat
  /** The lines, one character between two of them. */
  readonly text: string
  /** `lineStart[i]` is where line `i + 1` begins; one more entry closes the list. */
  readonly lineStart: Uint32Array
  readonly cells: Uint32Array
  /** `firstCell[i]` is the index of the first cell of line `i + 1`; one more entry closes the list. */
  readonly firstCell: Uint32Array
}

/** Packs a source for the way to the page. */
export function packSource(source: SourceText): PackedSource {
  const count = source.lines.reduce((sum, line) => sum + line.cells.length, 0)
  const cells = new Uint32Array(count * 2)
  const firstCell = new Uint32Array(source.lines.length + 1)
  const lineStart = new Uint32Array(source.lines.length + 1)
  let next = 0
  let at = 0
  source.lines.forEach((line, index) => {
    lineStart[index] = at
    at += line.raw.length + 1
    firstCell[index] = next
    for (const { start, end } of line.cells) {
      cells[next * 2] = start
      cells[next * 2 + 1] = end
      next++
    }
  })
  firstCell[source.lines.length] = next
  lineStart[source.lines.length] = at
  const { name, encoding, format } = source
  const text = source.lines.map(line => line.raw).join('\n')
  return { name, encoding, format, text, lineStart, cells, firstCell }
}

/** The source as its readers and checks see it. */
export function unpackSource(source: PackedSource): SourceText {
  const { name, encoding, format } = source
  const lines = Array.from({ length: lineCount(source) }, (_, index) => packedLine(source, index + 1))
  return { name, encoding, format, lines: lines.flatMap(line => line ?? []) }
}

/** How many lines the source has. */
export function lineCount({ lineStart }: PackedSource): number {
  return lineStart.length - 1
}

/** One line as printed, `number` 1-based; null past the end. */
export function rawLine({ text, lineStart }: PackedSource, number: number): string | null {
  const from = lineStart[number - 1]
  const next = lineStart[number]
  return from === undefined || next === undefined ? null : text.slice(from, next - 1)
}

/** How many cells a line has, `number` 1-based. */
export function cellCount({ firstCell }: PackedSource, number: number): number {
  return (firstCell[number] ?? 0) - (firstCell[number - 1] ?? 0)
}

/** How many characters the longest cell of a line has, without cutting it. */
export function longestCell({ cells, firstCell }: PackedSource, number: number): number {
  const from = firstCell[number - 1] ?? 0
  const to = firstCell[number] ?? from
  let longest = 0
  for (let at = from; at < to; at++)
    longest = Math.max(longest, (cells[at * 2 + 1] ?? 0) - (cells[at * 2] ?? 0))
  return longest
}

/**
 * One line with its cells, `number` 1-based; null past the end. The text of a cell is what the line prints there, so a
 * quoted cell of a CSV keeps its doubled quotes.
 */
export function packedLine(source: PackedSource, number: number): SourceLine | null {
  const raw = rawLine(source, number)
  const from = source.firstCell[number - 1]
  const to = source.firstCell[number]
  if (raw === null || from === undefined || to === undefined) return null
  const cells = Array.from({ length: to - from }, (_, index) => {
    const start = source.cells[(from + index) * 2] ?? 0
    const end = source.cells[(from + index) * 2 + 1] ?? start
    return { text: raw.slice(start, end), start, end }
  })
  return { number, raw, cells }
}
