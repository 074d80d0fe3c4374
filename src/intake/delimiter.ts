import { closingQuote } from './quoted'

/** What may stand between the cells of a CSV. */
export type Delimiter = '\t' | ',' | ';' | '，'

/** So many lines are enough to judge a file. */
const JUDGED_LINES = 2000

/** The cells of prose are long, those of a table are not. */
const LONGEST_AVERAGE_CELL = 24

/** A table with one row, or none, has lines of two columns at least before its amounts. */
const FEWEST_IN_ROW = 2

interface Habit {
  /** Lines with as many of it as the line before or after them, as a share. */
  readonly steady: number
  /** No line has it but rows of a table: a few times each, as often as the row beside. */
  readonly rowsOnly: boolean
  readonly averageCell: number
}

/** How many times the delimiter stands in a line outside quotes that close on it. */
function countOutsideQuotes(line: string, delimiter: Delimiter): number {
  let count = 0
  let cellStart = true
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    if (cellStart && character === '"') {
      at = closingQuote([line], 0, at, delimiter, 1)?.at ?? at
    }
    cellStart = character === delimiter
    if (cellStart) count++
  }
  return count
}

function habitOf(lines: readonly string[], delimiter: Delimiter): Habit {
  const counts = lines.map(line => countOutsideQuotes(line, delimiter))
  let steady = 0
  let cells = 0
  let characters = 0
  counts.forEach((count, index) => {
    if (count === 0) return
    if (count !== counts[index - 1] && count !== counts[index + 1] && lines.length > 1) return
    steady++
    cells += count + 1
    characters += (lines[index] ?? '').length - count
  })
  const all = Math.max(1, lines.length)
  const rows = counts.filter(count => count >= FEWEST_IN_ROW).length
  const rowsOnly = rows > 1 && rows === steady && counts.every(count => count === 0 || count >= FEWEST_IN_ROW)
  return { steady: steady / all, rowsOnly, averageCell: characters / Math.max(1, cells) }
}

/** So many cells in quotes, and more than all others, are no words in quotes but the habit of an export. */
const FEWEST_QUOTED = 6

/** Whether tab-separated lines hold cells in quotes as a spreadsheet or an export writes them. */
function hasCsvQuotes(lines: readonly string[]): boolean {
  if (!lines.some(line => line.startsWith('"') || line.includes('\t"'))) return false
  let needed = false
  let stray = false
  let quoted = 0
  let bare = 0
  for (let index = 0, from = 0; index < lines.length;) {
    const line = lines[index] ?? ''
    const end = line.charAt(from) === '"' ? closingQuote(lines, index, from, '\t', 1) : null
    if (end) {
      // A spreadsheet encloses a cell only for what is inside it; “"十四五"” alone in a cell is the text's own.
      const inside = end.line > index ? '\n' : line.slice(from + 1, end.at)
      needed ||= /[\t\n]|""/u.test(inside)
      quoted++
      index = end.line
      from = end.at
    } else {
      stray ||= line.charAt(from) === '"'
      if (from < line.length && line.charAt(from) !== '\t') bare++
    }
    const tab = (lines[index] ?? '').indexOf('\t', from)
    if (tab === -1) index++
    from = tab + 1
  }
  return (needed && !stray) || (quoted >= FEWEST_QUOTED && quoted > bare)
}

/** So many lines with a tab make a text tab-separated, whatever else stands in its cells. */
const TABBED = 0.2

/**
 * How a text is delimited, judged by its lines and not by its name; null for disclosure text, whose tabs are
 * delimiters and whose quotes mean nothing. A CSV has lines of equal numbers of short cells in a row; prose, which also
 * holds commas, has not.
 */
export function delimitedAs(lines: readonly string[]): Delimiter | null {
  const judged = lines.filter(line => line.trim() !== '').slice(0, JUDGED_LINES)
  const tabbed = judged.filter(line => line.includes('\t')).length
  if (tabbed >= judged.length * TABBED) return tabbed > 0 && hasCsvQuotes(judged) ? '\t' : null
  let best: Delimiter | null = null
  let steadiest = 0
  for (const delimiter of [',', ';', '，'] as const) {
    const { steady, rowsOnly, averageCell } = habitOf(judged, delimiter)
    // The full-width comma is first of all punctuation.
    const enough = delimiter === '，' ? 0.7 : 0.4
    if (averageCell > LONGEST_AVERAGE_CELL || steady <= steadiest) continue
    if (steady < enough && !(rowsOnly && delimiter !== '，')) continue
    best = delimiter
    steadiest = steady
  }
  return best
}
