import { htmlToText } from './html'

const OPENING = /<(?:table|tr)\b/giu
const ROW = /<tr\b/iuy
const ROW_END = /<\/tr\b[^<>]{0,100}>?/giu
/** What may stand between the rows of a table. */
const GLUE =
  /(?:\s+|<(?:table|thead|tbody|tfoot|colgroup|col)\b[^>]{0,300}>|<\/(?:thead|tbody|tfoot|colgroup)>)*/iuy
const TABLE_END = /\s*<\/table\s*>/iuy
/** Fewer rows that no table encloses are damage inside a cell, and read there. */
const FEWEST_ROWS = 3

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text) ? pattern.lastIndex : -1
}

/** The rows of a table and where it ends. */
interface Table {
  readonly rows: readonly { readonly start: number; readonly html: string }[]
  readonly end: number
  /** Where the search for it came to rest. */
  readonly searched: number
  /** Its end is printed. */
  readonly closed: boolean
}

function tableAt(text: string, from: number): Table {
  const rows: { start: number; html: string }[] = []
  let end = from
  let searched = from
  for (let at = from; ;) {
    const start = endOf(GLUE, text, at)
    searched = start
    const close = endOf(ROW, text, start) < 0 ? -1 : endOf(ROW_END, text, start)
    if (close < 0) break
    rows.push({ start, html: text.slice(start, close) })
    end = close
    at = close
  }
  const close = rows.length > 0 ? endOf(TABLE_END, text, end) : -1
  return { rows, searched, end: close < 0 ? end : close, closed: close >= 0 }
}

const lineEnds = (text: string) => '\n'.repeat(text.split('\n').length - 1)

/** The rows of a table as lines, each on the line on which it begins, where no two begin on one. */
function linesOf(text: string, from: number, { rows, end }: Table): string {
  const lines = htmlToText(`<table>${rows.map(({ html }) => html).join('')}</table>`).split('\n')
  if (lines.length !== rows.length) return lines.join('\n')
  const before = lineEnds(text.slice(from, rows[0]?.start))
  return lines.reduce((printed, line, index) => {
    const next = rows[index + 1]?.start
    const after = lineEnds(text.slice(rows[index]?.start, next ?? end))
    return printed + line + (after === '' && next !== undefined ? '\n' : after)
  }, before)
}

/**
 * A text in which tables stand as HTML, as recognized pages are often kept: their rows become lines with tabs between the
 * cells, and all else stays as it is. Unchanged where it holds no such tables.
 */
export function withHtmlTables(text: string): string {
  const pieces: string[] = []
  let done = 0
  const lastRow = Math.max(text.lastIndexOf('</tr'), text.lastIndexOf('</TR'))
  OPENING.lastIndex = 0
  for (let found = OPENING.exec(text); found; found = OPENING.exec(text)) {
    if (found.index > lastRow) break
    const table = tableAt(text, found.index)
    OPENING.lastIndex = Math.max(OPENING.lastIndex, table.rows.length > 0 ? table.end : table.searched)
    if (table.rows.length < (table.closed ? 1 : FEWEST_ROWS)) continue
    const before = text.slice(done, found.index)
    const behind = text.charAt(table.end)
    pieces.push(before, before === '' || before.endsWith('\n') ? '' : '\n')
    pieces.push(linesOf(text, found.index, table))
    if (behind !== '' && behind !== '\n' && behind !== '\r') pieces.push('\n')
    done = table.end
  }
  if (done === 0) return text
  pieces.push(text.slice(done))
  return pieces.join('')
}
