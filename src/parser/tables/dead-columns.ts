import type { SourceLine } from '../../model/source-text'
import type { TableLayout } from '../layouts/define-layout'

const SERIAL_HEAD = /^\s*(?:序\s*号|行\s*次)\s*$/u
const SERIAL = /^\d{1,4}$/u

/** Lines of at least this many cells belong to the grid. */
const GRID = 3

/** The cells under 序号 or 行次 that hold nothing but whole numbers. */
function serialColumns(lines: readonly SourceLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { cells } of lines)
    for (let at = 0; at < cells.length; at++) {
      const text = cells[at]?.text ?? ''
      if ((text.includes('号') || text.includes('次')) && SERIAL_HEAD.test(text)) found.add(at)
    }
  for (const at of found) {
    const own = lines.flatMap(({ cells }) => (cells.length < GRID ? [] : (cells[at]?.text ?? '')))
    if (!own.every(text => text === '' || SERIAL.test(text) || SERIAL_HEAD.test(text))) found.delete(at)
  }
  return found
}

/**
 * The cells in which a table prints serial numbers, and those in which it prints nothing at all, not even in its head,
 * when leaving them out gives just the columns of its layout: the whole table stands in another grid.
 */
export function deadColumns(lines: readonly SourceLine[], layout: TableLayout): ReadonlySet<number> {
  const expected = layout.blocks.reduce((sum, { lead, columns }) => sum + lead.length + columns.length, 0)
  const live: boolean[] = []
  const serial = serialColumns(lines)
  for (const { cells } of lines) {
    if (cells.length < GRID) continue
    for (let at = 0; at < cells.length; at++)
      live[at] = live[at] === true || (!serial.has(at) && cells[at]?.start !== cells[at]?.end)
  }
  const last = live.lastIndexOf(true)
  if (last < expected || live.filter(Boolean).length !== expected) return serial
  return new Set(Array.from({ length: last }, (_, at) => at).filter(at => live[at] !== true))
}
