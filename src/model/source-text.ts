/** One cell of a source line; `text` is the slice [start, end) of the line, outer white space left out. */
export interface SourceCell {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Set where a quoted cell before it wraps: the cell stands on this line, though it belongs to the row of another. */
  readonly line?: number
}

/** One line of the source as dropped. `cells` are what stands between the delimiters (one cell for plain text). */
export interface SourceLine {
  readonly number: number
  readonly raw: string
  readonly cells: readonly SourceCell[]
}

/** How the lines were split into cells. */
export type SourceFormat = 'disclosureText' | 'csv' | 'markdown'

/** A decoded file split into lines of cells: what every reader starts from. `lines[i].number === i + 1`. */
export interface SourceText {
  readonly name: string
  readonly encoding: string
  readonly format: SourceFormat
  readonly lines: readonly SourceLine[]
}
