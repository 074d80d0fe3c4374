import type { BudgetTable, TableRow } from '../../model/budget-table'
import type { SourceCell, SourceLine } from '../../model/source-text'
import type { Place } from '../../model/place'
import { matchKey, unwrapped } from '../plain-text'
import type { ReaderContext } from '../reader-context'
import type { PrintedElsewhere } from './printed-elsewhere'

/** The end of a name is words: no amount, no sentence. */
const TAIL = /^(?=.*\p{Script=Han})[^\d，。；：！？,;:!?]{1,24}$/u
/** Shorter names stand in other words by chance. */
const SHORTEST = 6
/** More lines of one text below rows than any document has. */
const MOST = 500
const CONFIDENCE = 0.85

const aloneIn = ({ cells }: SourceLine): SourceCell | null => {
  const printed = cells.filter(cell => cell.text !== '')
  return printed.length === 1 ? (printed[0] ?? null) : null
}

const allOf = ({ line, start, end, parts }: Place): readonly Place[] => parts ?? [{ line, start, end }]

/**
 * A name that goes on in the line below its row, or begins in the line above, where no reader claimed that line. The two
 * are one name where the document prints them as one elsewhere; else the name of a class or project may be cut, which
 * is doubtful.
 */
export function withNameTails(
  { source: { lines }, ledger }: ReaderContext,
  tables: readonly BudgetTable[],
  isPrinted: PrintedElsewhere,
): readonly BudgetTable[] {
  let looked = 0

  /** The only text of an unclaimed line beside a row, and where it stands. */
  const loose = (row: TableRow, number: number) => {
    const line = lines[number - 1]
    if (row.name === '' || row.kind === 'total' || line === undefined || ledger.role(number) !== 'unread')
      return null
    const cell = aloneIn(line)
    const text = cell ? unwrapped(cell.text) : ''
    if (!cell || !TAIL.test(text) || ++looked > MOST) return null
    return { text, place: { line: number, start: cell.start, end: cell.end } }
  }

  const isOne = (name: string) => {
    const whole = matchKey(name)
    return whole.length >= SHORTEST && isPrinted(whole)
  }

  const begun = (row: TableRow): TableRow => {
    const head = loose(row, row.place.line - 1)
    if (!head || !isOne(head.text + row.name)) return row
    ledger.claim(head.place.line, 'tableRow')
    const { line, start, end } = row.place
    const parts = [...allOf(row.place), head.place]
    return { ...row, name: head.text + row.name, place: { line, start, end, parts } }
  }

  const ended = (row: TableRow, after: boolean): TableRow => {
    const tail = loose(row, row.place.line + 1)
    if (!tail) return row
    if (isOne(row.name + tail.text)) {
      ledger.claim(tail.place.line, 'tableRow')
      const { line, start, end } = row.place
      const parts = [...allOf(row.place), tail.place]
      return { ...row, name: row.name + tail.text, place: { line, start, end, parts } }
    }
    const mayGoOn = after && (row.code !== null || row.kind === 'project')
    if (!mayGoOn || row.confidence < CONFIDENCE) return row
    return { ...row, confidence: CONFIDENCE, reason: 'nameMayGoOn' }
  }

  return tables.map(table => {
    const begins = new Map<number, number>()
    for (const { place } of table.rows) begins.set(place.line, (begins.get(place.line) ?? 0) + 1)
    const whole = table.rows.map(row => (begins.get(row.place.line) === 1 ? begun(row) : row))
    const rows = whole.map(row =>
      begins.get(row.place.line) === 1 ? ended(row, begins.has(row.place.line + 2)) : row,
    )
    return rows.some((row, at) => row !== table.rows[at]) ? { ...table, rows } : table
  })
}
