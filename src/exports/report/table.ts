import type { ExportInput } from '../define-export'
import { columnHead, printCell, type ExportTable } from '../export-table'
import { escapeXml as text } from '../svg-text'

/** More columns than these are printed on a page turned sideways. */
const PORTRAIT = 10
/** A text column of this width holds names, which must not be squeezed. */
const ROOM = 24

/** One table with its notes, heads repeated on paper. */
export function tableHtml({ words, unit }: ExportInput, table: ExportTable): string {
  const { columns, rows, strong, notes = [] } = table
  const side = (index: number) => {
    const column = columns[index]
    if (column?.kind !== 'text') return ' class="n"'
    return (column.width ?? 0) >= ROOM ? ' class="t"' : ''
  }
  const head = columns.map(
    (column, index) => `<th scope="col"${side(index)}>${text(columnHead(words, column, unit))}</th>`,
  )
  const body = rows.map((row, at) => {
    const cells = row.map((cell, index) => `<td${side(index)}>${text(printCell(words, cell, unit))}</td>`)
    return `<tr${strong?.has(at) ? ' class="strong"' : ''}>${cells.join('')}</tr>`
  })
  const said = notes.map(note => `<p class="small">${text(note)}</p>`).join('')
  const grid =
    rows.length === 0
      ? ''
      : `<div class="wide" tabindex="0" role="group" aria-label="${text(table.title)}"><table><caption>${text(table.title)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
  return `<details open${columns.length > PORTRAIT ? ' class="broad"' : ''}><summary>${text(table.name)}</summary>${said}${grid}</details>`
}
