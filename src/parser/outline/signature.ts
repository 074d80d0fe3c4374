import type { TableId } from '../../model/budget-table'
import { LAYOUTS } from '../layouts'
import type { TableLayout } from '../layouts/define-layout'

const signs = ({ signature, rowSignature = [] }: TableLayout) => signature.length + rowSignature.length

const TABLES = LAYOUTS.flatMap(layout => layout.tables).sort((a, b) => signs(b) - signs(a))

/**
 * The tables whose header words all stand in these and whose rows begin so (both in `matchKey` form); those with most
 * words first. Without `leads` the words may be of rows as well.
 */
export function fittingTables(words: readonly string[], leads: readonly string[] = words): TableId[] {
  return fitting(words, leads).map(table => table.id)
}

/** Of the tables that fit, those that fit by most words: the others fit only since their heads say less. */
export function bestFitting(words: readonly string[], leads: readonly string[]): TableId[] {
  const found = fitting(words, leads)
  const [first] = found
  return first ? found.filter(table => signs(table) === signs(first)).map(table => table.id) : []
}

const stand = (signature: readonly string[], among: readonly string[]) =>
  signature.every(sign => among.some(word => word.includes(sign)))

function fitting(words: readonly string[], leads: readonly string[]): TableLayout[] {
  return TABLES.filter(
    ({ signature, rowSignature = [] }) => stand(signature, words) && stand(rowSignature, leads),
  )
}
