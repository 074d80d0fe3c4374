import type { ExportInput } from '../define-export'
import { columnHead, printCell, type ExportColumn, type ExportTable } from '../export-table'
import { escapeXml as text } from '../svg-text'
import { recordsHtml } from './records'

/** A text column of this width holds names, which must not be squeezed. */
const ROOM = 24
/** A text column of this width holds one word, which must not be broken. */
const WORD = 14
/** Columns of more characters than these are printed on a page turned sideways. */
const UPRIGHT = 160
/** Columns of more characters than these have no room side by side on any paper. */
const SIDEWAYS = 400
const NARROW = 12

const isText = ({ kind, width = 0 }: ExportColumn): boolean => kind === 'text' && width >= ROOM

/** A table as one, its heads repeated on paper. */
function gridHtml({ words, unit }: ExportInput, table: ExportTable): string {
  const { columns, rows, strong } = table
  const side = (index: number) => {
    const { kind, width = NARROW } = columns[index] ?? {}
    if (kind !== 'text') return ' class="n"'
    return width >= ROOM ? ' class="t"' : width <= WORD ? ' class="w"' : ' class="m"'
  }
  const head = columns.map(
    (column, index) => `<th scope="col"${side(index)}>${text(columnHead(words, column, unit))}</th>`,
  )
  const body = rows.map((row, at) => {
    const cells = row.map((cell, index) => {
      // Words in the place of a number may be broken.
      const place =
        columns[index]?.kind === 'text' || typeof cell !== 'string' ? side(index) : ' class="n said"'
      return `<td${place}>${text(printCell(words, cell, unit))}</td>`
    })
    return `<tr${strong?.has(at) ? ' class="strong"' : ''}>${cells.join('')}</tr>`
  })
  return `<div class="wide" tabindex="0" role="group" aria-label="${text(table.title)}"><table><caption>${text(table.title)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}

/** One table with its notes; what no paper is broad enough for stands row under row. */
export function tableHtml(input: ExportInput, table: ExportTable): string {
  const { columns, rows, notes = [] } = table
  const said = notes.map(note => `<p class="small">${text(note)}</p>`).join('')
  const start = `<summary>${text(table.name)}</summary>${said}`
  const broad = columns.reduce((sum, { width = NARROW }) => sum + width, 0)
  if (broad > SIDEWAYS) return `<details open>${start}${recordsHtml(input, table, isText)}</details>`
  const grid = rows.length === 0 ? '' : gridHtml(input, table)
  return `<details open${broad > UPRIGHT ? ' class="broad"' : ''}>${start}${grid}</details>`
}
