import type { BudgetTable, TableRow } from '../../model/budget-table'
import type { SourceCell, SourceLine } from '../../model/source-text'
import { matchKey, unwrapped } from '../plain-text'
import type { ReaderContext } from '../reader-context'

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

/**
 * A name that goes on in the line below its row, where no reader claimed that line. The two are one name where the
 * document prints them as one elsewhere; else the name of a class or project may be cut, which is doubtful.
 */
export function withNameTails(
  { source: { lines }, ledger }: ReaderContext,
  tables: readonly BudgetTable[],
  range: { readonly from: number; readonly to: number },
): readonly BudgetTable[] {
  let text: string | null = null
  const isPrinted = (name: string) => {
    text ??= lines
      .slice(range.from - 1, range.to)
      .map(line => matchKey(line.raw))
      .join('\n')
    return text.includes(name)
  }
  let looked = 0

  const mended = (row: TableRow, after: boolean): TableRow => {
    const number = row.place.line + 1
    const line = lines[number - 1]
    if (row.name === '' || row.kind === 'total' || line === undefined || ledger.role(number) !== 'unread')
      return row
    const cell = aloneIn(line)
    const tail = cell ? unwrapped(cell.text) : ''
    if (!cell || !TAIL.test(tail) || ++looked > MOST) return row
    const whole = matchKey(row.name + tail)
    if (whole.length >= SHORTEST && isPrinted(whole)) {
      ledger.claim(number, 'tableRow')
      const { line: at, start, end, parts } = row.place
      const rest = { line: number, start: cell.start, end: cell.end }
      return {
        ...row,
        name: row.name + tail,
        place: { line: at, start, end, parts: [...(parts ?? [{ line: at, start, end }]), rest] },
      }
    }
    const mayGoOn = after && (row.code !== null || row.kind === 'project')
    if (!mayGoOn || row.confidence < CONFIDENCE) return row
    return { ...row, confidence: CONFIDENCE, reason: 'nameMayGoOn' }
  }

  return tables.map(table => {
    const begins = new Map<number, number>()
    for (const { place } of table.rows) begins.set(place.line, (begins.get(place.line) ?? 0) + 1)
    const rows = table.rows.map(row =>
      begins.get(row.place.line) === 1 ? mended(row, begins.has(row.place.line + 2)) : row,
    )
    return rows.some((row, at) => row !== table.rows[at]) ? { ...table, rows } : table
  })
}
