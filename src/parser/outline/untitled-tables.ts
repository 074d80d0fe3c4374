import type { TableId } from '../../model/budget-table'
import { matchKey } from '../plain-text'
import type { ReaderContext } from '../reader-context'
import type { Segment } from '../segment'
import { bestFitting, fittingTables } from './signature'
import { headAt, isBlankLine, isHeadStart } from './table-head'
import { readTableTitle } from './table-title'

/** How often the words of heads are looked for before a long text is taken to hold none. */
const MOST_TRIES = 4000

/** The tables that the file's name speaks of: `表五 一般公共预算支出预算表.csv`. */
function namedTables(name: string): readonly TableId[] {
  const base = matchKey(name.replace(/\.[a-z]{1,5}$/iu, '')).replace(/[(]?\d{1,3}[)]?$/u, '')
  return readTableTitle(base)?.tables ?? []
}

/**
 * Finds tables by their header words where a text prints no title at all: one table exported alone. Of tables with the
 * same head the one that the file's name speaks of. A text that has titled tables is left as it is.
 */
export function untitledTables(context: ReaderContext, documents: readonly Segment[][]): Segment[][] {
  if (documents.some(segments => segments.some(segment => segment.kind === 'table'))) return [...documents]
  const { lines, name } = context.source
  const named = namedTables(name)
  const starts: { table: TableId; line: number }[] = []
  const taken = new Set<TableId>()
  let tries = 0
  for (let at = 0; at < lines.length && tries < MOST_TRIES; at++) {
    const line = lines[at]
    if (!line || line.cells.length < 2 || isBlankLine(line)) continue
    tries++
    const { words, leads, length } = headAt(lines, at)
    const best = bestFitting(words, leads).filter(id => !taken.has(id))
    const table =
      best.find(id => named.includes(id)) ?? best[0] ?? fittingTables(words, leads).find(id => !taken.has(id))
    const own = line.cells.map(cell => matchKey(cell.text.slice(0, 40)))
    if (!table || (fittingTables(own).length === 0 && !isHeadStart(line))) continue
    taken.add(table)
    starts.push({ table, line: line.number })
    at += length - 1
  }
  if (starts.length === 0) return [...documents]
  return [
    starts.map(({ table, line }, index) => {
      const from = index === 0 ? 1 : line
      const to = (starts[index + 1]?.line ?? lines.length + 1) - 1
      return { kind: 'table', table, heading: line, lines: { from, to } }
    }),
  ]
}
