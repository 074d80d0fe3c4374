import type { TableRow } from '../../model/budget-table'
import { matchKey } from '../plain-text'
import type { PrintedElsewhere } from './printed-elsewhere'

const DIGIT = /\d/u

/** Whether a row without any amount is the end of the name of the row right above it. */
function isTail(row: TableRow, above: TableRow, isPrinted: PrintedElsewhere): boolean {
  return (
    row.code === null &&
    row.side === above.side &&
    row.place.line === above.place.line + 1 &&
    !DIGIT.test(row.name) &&
    Object.values(row.figures).every(({ fen }) => fen === null) &&
    Object.values(above.figures).some(({ fen }) => fen !== null) &&
    isPrinted(matchKey(above.name + row.name))
  )
}

/** A name that wraps in its cell and leaves a line of blanks around its end is one name where the document prints it as one elsewhere. */
export function withTailRows(rows: readonly TableRow[], isPrinted: PrintedElsewhere): readonly TableRow[] {
  const joined: TableRow[] = []
  for (const row of rows) {
    const above = joined.at(-1)
    if (!above || !isTail(row, above, isPrinted)) {
      joined.push(row)
      continue
    }
    const { line, start, end, parts = [{ line, start, end }] } = above.place
    const place = { line, start, end, parts: [...parts, row.place] }
    joined[joined.length - 1] = { ...above, name: above.name + row.name, place }
  }
  return joined
}
