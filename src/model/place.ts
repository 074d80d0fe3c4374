/** A stretch of one source line: `line` is 1-based, `start` and `end` are UTF-16 units, `end` exclusive. */
export interface Span {
  readonly line: number
  readonly start: number
  readonly end: number
}

/** Where something stands in the source. What spans lines lists every stretch in `parts`, the first included. */
export interface Place extends Span {
  readonly parts?: readonly Span[]
}

/** A run of source lines, both ends included, 1-based. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/**
 * Something read, with where it stands and how sure the reading is (0 … 1). Below `DOUBTFUL` the interface
 * marks it and shows `reason`.
 */
export interface Sourced<T> {
  readonly value: T
  readonly place: Place
  readonly confidence: number
  readonly reason?: string
  /** What was read, where the reader of the page has corrected it. */
  readonly corrected?: { readonly from: T }
}

/** A reading below this confidence is shown as doubtful. */
export const DOUBTFUL = 0.9
