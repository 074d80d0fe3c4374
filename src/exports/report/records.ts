import type { ExportInput } from '../define-export'
import { columnHead, printCell, type ExportColumn, type ExportTable } from '../export-table'
import { escapeXml as text } from '../svg-text'

/** The rows of a table one under the other, each under its name: what is short side by side, each text on its own. */
export function recordsHtml(
  { words, unit }: ExportInput,
  { columns, rows }: ExportTable,
  isText: (column: ExportColumn) => boolean,
): string {
  const named = columns.findIndex(isText)
  const texts = columns.map(isText)
  const heads = columns.map(column => text(columnHead(words, column, unit)))
  const record = (row: ExportTable['rows'][number]): string => {
    const cells = row.map(cell => text(printCell(words, cell, unit)))
    const given = cells.flatMap((cell, index) => {
      if (cell === '' || index === named) return []
      return [`<div${texts[index] ? ' class="t"' : ''}><dt>${heads[index] ?? ''}</dt><dd>${cell}</dd></div>`]
    })
    return `<h3>${cells[named] ?? ''}</h3><dl class="record">${given.join('')}</dl>`
  }
  return rows.map(record).join('')
}
