import type { LineRange } from '../../model/place'
import type { SourceRow } from './folded-rows'

/** So many lines stand in one list: a browser draws no taller one, and more would hold up the page. */
export const MOST_LISTED = 10_000

/** The rows of the source as they stand below one another, from 0. */
export interface RowList {
  readonly count: number
  readonly at: (index: number) => SourceRow
  /** Where a line stands; -1 where it is not in the list. */
  readonly indexOf: (line: number) => number
}

/** A text folded to what matters. */
export function foldedList(rows: readonly SourceRow[]): RowList {
  const indices = new Map(
    rows.flatMap((row, index) => (row.kind === 'line' ? [[row.line, index] as const] : [])),
  )
  return {
    count: rows.length,
    at: index => rows[index] ?? { kind: 'line', line: index + 1 },
    indexOf: line => indices.get(line) ?? -1,
  }
}

/** The lines around one that are listed: all of a text of `count` lines, or the part of a long one that it stands in. */
export function listedAround(line: number, count: number): LineRange {
  if (count <= MOST_LISTED) return { from: 1, to: count }
  const from = Math.min(Math.max(1, line - MOST_LISTED / 2), count - MOST_LISTED + 1)
  return { from, to: from + MOST_LISTED - 1 }
}

/** A part of a text of `count` lines, with a row for what stands before it and one for what stands behind it. */
export function partList({ from, to }: LineRange, count: number): RowList {
  const before = from > 1 ? 1 : 0
  const behind = to < count ? 1 : 0
  const lines = to - from + 1
  return {
    count: before + lines + behind,
    at(index) {
      if (index < before) return { kind: 'further', from: 1, to: from - 1 }
      const line = from + index - before
      return line > to ? { kind: 'further', from: to + 1, to: count } : { kind: 'line', line }
    },
    indexOf: line => (line < from || line > to ? -1 : line - from + before),
  }
}
