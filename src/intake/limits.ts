/**
 * The largest file that is read; a disclosure with all its sheets takes a few hundred thousand bytes. A text of a hundred
 * megabytes takes ten times its size of memory while it is read.
 */
export const MOST_BYTES = 128 * 1024 * 1024

/** A line longer than this is not a line of a document. */
export const LONGEST_LINE = 2_000_000
