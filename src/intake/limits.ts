/** The largest file that is read; a disclosure with all its sheets takes a few hundred thousand bytes. */
export const MOST_BYTES = 64 * 1024 * 1024

/** A line longer than this is not a line of a document. */
export const LONGEST_LINE = 2_000_000
