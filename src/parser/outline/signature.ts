import type { TableId } from '../../model/budget-table'
import { LAYOUTS } from '../layouts'

const TABLES = LAYOUTS.flatMap(layout => layout.tables).sort(
  (a, b) => b.signature.length - a.signature.length,
)

/** The tables whose header words all stand in these, in `matchKey` form; those with most words first. */
export function fittingTables(words: readonly string[]): TableId[] {
  return TABLES.filter(table => table.signature.every(sign => words.some(word => word.includes(sign)))).map(
    table => table.id,
  )
}
