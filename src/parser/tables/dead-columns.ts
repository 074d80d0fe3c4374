import type { SourceLine } from '../../model/source-text'
import type { TableLayout } from '../layouts/define-layout'

/** Lines of at least this many cells belong to the grid. */
const GRID = 3

/**
 * The cells in which a table prints nothing at all, not even in its head, when leaving them out gives just the columns
 * of its layout: the whole table stands in another grid. Empty where it does not.
 */
export function deadColumns(lines: readonly SourceLine[], layout: TableLayout): ReadonlySet<number> {
  const expected = layout.blocks.reduce((sum, { lead, columns }) => sum + lead.length + columns.length, 0)
  const live: boolean[] = []
  for (const { cells } of lines) {
    if (cells.length < GRID) continue
    for (let at = 0; at < cells.length; at++)
      live[at] = live[at] === true || cells[at]?.start !== cells[at]?.end
  }
  const last = live.lastIndexOf(true)
  if (last < expected || live.filter(Boolean).length !== expected) return new Set()
  return new Set(Array.from({ length: last }, (_, at) => at).filter(at => live[at] !== true))
}
