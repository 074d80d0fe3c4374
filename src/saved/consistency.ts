import type { TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type { PerformanceSheet } from '../model/performance'

const isNumber = (value: unknown): value is number => typeof value === 'number'

/** The path of a stretch or range of lines that is not in the text; null where every one is. */
function strayPlace(value: unknown, lines: readonly string[], path: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  const { line, start, end, from, to } = value as Readonly<Record<string, unknown>>
  if (isNumber(line) && isNumber(start) && isNumber(end)) {
    const raw = lines[line - 1]
    if (raw === undefined || start > end || end > raw.length) return path
  }
  if (isNumber(from) && isNumber(to) && (from > to || to > lines.length)) return path
  for (const [key, part] of Object.entries(value)) {
    const stray = strayPlace(part, lines, path === '' ? key : `${path}.${key}`)
    if (stray !== null) return stray
  }
  return null
}

/** The first row whose parents lead nowhere or in a circle; null where each chain ends. */
function strayParent(rows: readonly TableRow[]): number | null {
  const ends = new Set<number>()
  for (const index of rows.keys()) {
    const path = new Set<number>()
    let at: number | null = index
    while (at !== null && !ends.has(at)) {
      const row: TableRow | undefined = rows[at]
      if (!row || path.has(at)) return index
      path.add(at)
      at = row.parent
    }
    for (const passed of path) ends.add(passed)
  }
  return null
}

const strayPair = ({ pairs, indicators }: PerformanceSheet) =>
  pairs.some(({ whole, annual }) =>
    [whole, annual].some(index => index !== null && index >= indicators.length),
  )

/**
 * Where a disclosure contradicts itself or its text although every value has its type: a place outside the text, a row that
 * is part of itself, an indicator that is not there. Null where it holds together.
 */
export function inconsistency(disclosure: Disclosure, lines: readonly string[]): string | null {
  const { tables, sheets, lineRoles } = disclosure
  const stray = strayPlace(disclosure, lines, '')
  if (stray !== null) return stray
  for (const [id, table] of Object.entries(tables)) {
    if (table.id !== id) return `tables.${id}.id`
    const row = strayParent(table.rows)
    if (row !== null) return `tables.${id}.rows.${row}.parent`
  }
  const sheet = sheets.findIndex(strayPair)
  if (sheet !== -1) return `sheets.${sheet}.pairs`
  if (lineRoles.length !== disclosure.lines.to - disclosure.lines.from + 1) return 'lineRoles'
  return null
}
