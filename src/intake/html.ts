import { htmlTokens } from './html-tokens'

/** Elements that begin and end a line of text. */
const BLOCKS = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article header footer main nav aside pre blockquote form hr tr caption body html'.split(
    ' ',
  ),
)

/** What is being written: a cell, or the page around the tables. Nested tables write their lines into the cell. */
interface Frame {
  /** Rows finished; empty for the page. */
  readonly lines: string[]
  cells: string[] | null
  cell: string[] | null
  /** Columns taken by a cell of a row above, and for how many more rows. */
  readonly taken: Map<number, number>
  colspan: number
  rowspan: number
  /** Set when a nested table stands in a cell of the row: then its lines are kept, not one row. */
  nested: boolean
}

const frame = (): Frame => ({
  lines: [],
  cells: null,
  cell: null,
  taken: new Map(),
  colspan: 1,
  rowspan: 1,
  nested: false,
})

const collapse = (text: string) => text.replace(/\s+/gu, ' ')

/** Blank cells where a cell of a row above reaches down. */
function skipTaken(table: Frame, cells: string[]): void {
  for (let left = table.taken.get(cells.length) ?? 0; left > 0; left = table.taken.get(cells.length) ?? 0) {
    table.taken.set(cells.length, left - 1)
    cells.push('')
  }
}

function endCell(table: Frame): void {
  if (!table.cells || !table.cell) return
  const text = table.cell.join('')
  skipTaken(table, table.cells)
  const from = table.cells.length
  table.cells.push(table.nested && text.includes('\n') ? text : collapse(text).trim())
  for (let more = 1; more < table.colspan; more++) table.cells.push('')
  if (table.rowspan > 1) {
    for (let column = from; column < table.cells.length; column++) table.taken.set(column, table.rowspan - 1)
  }
  table.cell = null
}

function endRow(table: Frame): void {
  endCell(table)
  if (!table.cells) return
  skipTaken(table, table.cells)
  if (!table.nested) table.lines.push(table.cells.join('\t'))
  else for (const cell of table.cells) if (cell.trim() !== '') table.lines.push(...cell.trim().split('\n'))
  table.cells = null
  table.nested = false
}

/**
 * HTML as lines of text, the rows of its tables with tabs between the cells; a cell over several columns or rows is
 * followed by blank ones. Nothing of it is ever put into a page.
 */
export function htmlToText(html: string): string {
  const lines: string[] = []
  let line = ''
  const endLine = () => {
    const text = collapse(line).trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  const tables: Frame[] = []
  const endTable = () => {
    const table = tables.pop()
    if (!table) return
    endRow(table)
    const outer = tables.at(-1)
    if (outer?.cell) {
      outer.nested = true
      outer.cell.push('\n', table.lines.join('\n'), '\n')
    } else lines.push(...table.lines)
  }
  for (const token of htmlTokens(html)) {
    const table = tables.at(-1)
    if (token.kind === 'text') {
      if (table?.cell) table.cell.push(collapse(token.text))
      else line += token.text
      continue
    }
    const opens = token.kind === 'open'
    if (token.tag === 'table') {
      endLine()
      if (opens) tables.push(frame())
      else endTable()
    } else if (table && token.tag === 'tr') {
      endLine()
      endRow(table)
      if (opens) table.cells = []
    } else if (table && (token.tag === 'td' || token.tag === 'th')) {
      endLine()
      endCell(table)
      if (!opens) continue
      table.cells ??= []
      table.cell = []
      table.colspan = token.colspan
      table.rowspan = token.rowspan
    } else if (table?.cell) {
      if (BLOCKS.has(token.tag) || token.tag === 'br') table.cell.push(table.nested ? '\n' : ' ')
    } else if (BLOCKS.has(token.tag) || token.tag === 'br') endLine()
  }
  while (tables.length > 0) endTable()
  endLine()
  return lines.join('\n')
}

/** Whether a text is an HTML page or a piece of one, judged by how it begins. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype\s+html|html|head|meta|body|table)\b/iu.test(
    text.slice(0, 1000),
  )
}
