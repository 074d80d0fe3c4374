import type { ExportCell, ExportColumn, ExportTable } from '../../exports/export-table'
import { fen } from '../../model/money'

/** What is on the page for working, not for reading. */
const ASIDE = '.no-print, button.edit, .unseen, [aria-hidden="true"], .part-name'

function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const aside of copy.querySelectorAll(ASIDE)) aside.remove()
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim()
}

function cellOf(cell: Element): ExportCell {
  const figure = cell.querySelector('[data-figure]')
  const printed = figure?.getAttribute('data-figure')
  if (printed === 'blank') return { nothing: 'blank' }
  if (printed === 'missing') return { nothing: 'notRead' }
  if (printed !== undefined && printed !== null) return { fen: fen(Number(printed)) }
  const text = textOf(cell)
  const share = /^([−-]?)([\d,]+)(?:\.(\d{1,2}))?%$/u.exec(text)
  if (!share) return text
  const [, sign, whole = '0', fraction = ''] = share
  const size = Number(whole.replaceAll(',', '') + fraction.padEnd(2, '0'))
  return { basisPoints: sign ? -size : size }
}

const rowsOf = (table: Element, part: string) => [...table.querySelectorAll(`:scope > ${part} > tr`)]
const cellsOf = (row: Element | undefined) => [...(row?.querySelectorAll(':scope > th, :scope > td') ?? [])]
const isKind = (kind: 'fen' | 'basisPoints') => (cell: ExportCell | undefined) =>
  typeof cell === 'object' && kind in cell

/**
 * A table of the page as it may leave it: amounts to the fen, kinds of nothing, doubts as notes. Columns whose head says
 * `data-export="no"` (bars) stay.
 */
export function tableOfElement(element: HTMLTableElement, title: string, noteHead: string): ExportTable {
  const heads = [...(cellsOf(rowsOf(element, 'thead').at(-1)) as HTMLElement[])]
  const left = heads.map(head => head.dataset['export'] !== 'no')
  const bodyRows = rowsOf(element, 'tbody')
  const rows = [...bodyRows, ...rowsOf(element, 'tfoot')]
  const cells = rows.map(row =>
    cellsOf(row)
      .filter((_, index) => left[index] ?? true)
      .map(cellOf),
  )
  const notes = rows.map(row =>
    [...row.querySelectorAll('[data-doubt]')].map(each => each.getAttribute('data-doubt') ?? '').join('；'),
  )
  const noted = notes.some(note => note !== '')
  const columns = heads
    .filter((_, index) => left[index])
    .map((head, index): ExportColumn => {
      const column = cells.map(row => row[index])
      const kind = column.some(isKind('fen'))
        ? 'money'
        : column.some(isKind('basisPoints'))
          ? 'share'
          : 'text'
      return { label: textOf(head), kind, ...(index === 0 ? { width: 30 } : {}) }
    })
  return {
    id: 'figure',
    name: title,
    title,
    columns: noted ? [...columns, { label: noteHead, kind: 'text', width: 40 }] : columns,
    rows: noted ? cells.map((row, index) => [...row, notes[index] ?? '']) : cells,
    strong: new Set(rows.flatMap((_, index) => (index >= bodyRows.length ? [index] : []))),
  }
}
