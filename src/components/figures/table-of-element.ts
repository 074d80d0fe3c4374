import type { ExportCell, ExportColumn, ExportTable } from '../../exports/export-table'
import { fen } from '../../model/money'

/** What is on the page for working, not for reading. */
const ASIDE =
  '.no-print, button.edit, .unseen:not([data-export="yes"]), [aria-hidden="true"], .part-name, [data-export="no"]'

function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const aside of copy.querySelectorAll(ASIDE)) aside.remove()
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim()
}

function cellOf(cell: Element): ExportCell {
  const amount = cell.getAttribute('data-fen')
  if (amount !== null) return { fen: fen(Number(amount)) }
  const number = cell.getAttribute('data-number')
  if (number !== null) return Number(number)
  const figure = cell.querySelector('[data-figure]')
  const printed = figure?.getAttribute('data-figure')
  if (printed === 'blank') return { nothing: 'blank' }
  if (printed === 'missing') return { nothing: 'notRead' }
  if (printed !== undefined && printed !== null) return { fen: fen(Number(printed)) }
  const text = textOf(cell)
  const share = /^([+−-]?)([\d,]+)(?:\.(\d{1,2}))?%$/u.exec(text)
  if (!share) return text
  const [, sign, whole = '0', fraction = ''] = share
  const size = Number(whole.replaceAll(',', '') + fraction.padEnd(2, '0'))
  return { basisPoints: sign && sign !== '+' ? -size : size }
}

const rowsOf = (table: Element, part: string) => [...table.querySelectorAll(`:scope > ${part} > tr`)]
const spanOf = (cell: Element, way: 'colspan' | 'rowspan') => Number(cell.getAttribute(way)) || 1

/** The cells of rows on their columns: what spans rows is said in each, what spans columns leaves the others empty. */
function onColumns(rows: readonly Element[]): (Element | null)[][] {
  const grid: (Element | null)[][] = rows.map(() => [])
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of cellsOf(row)) {
      while (grid[at]?.[column] !== undefined) column++
      for (const under of grid.slice(at, at + spanOf(cell, 'rowspan')))
        for (let over = 0; over < spanOf(cell, 'colspan'); over++)
          under[column + over] = over === 0 ? cell : null
    }
  }
  return grid
}

const cellsOf = (row: Element | undefined) => [...(row?.querySelectorAll(':scope > th, :scope > td') ?? [])]
const isKind = (kind: 'fen' | 'basisPoints') => (cell: ExportCell | undefined) =>
  typeof cell === 'object' && kind in cell

/**
 * A table of the page as it may leave it: amounts to the fen (`data-fen`, `data-number` where a cell prints one of its own), kinds of
 * nothing, doubts and what else is said of a figure (`data-note`) as notes. Columns whose head says `data-export="no"`
 * (bars) stay; one that says less than a file needs says all of it in `data-export-as`.
 */
export function tableOfElement(element: HTMLTableElement, title: string, noteHead: string): ExportTable {
  const heads = [...(cellsOf(rowsOf(element, 'thead').at(-1)) as HTMLElement[])]
  const left = heads.map(head => head.dataset['export'] !== 'no')
  const bodyRows = rowsOf(element, 'tbody')
  const rows = [...bodyRows, ...rowsOf(element, 'tfoot')]
  const cells = [...onColumns(bodyRows), ...onColumns(rows.slice(bodyRows.length))].map(row =>
    heads.flatMap((_, index): ExportCell[] => {
      const cell = row[index]
      return left[index] ? [cell ? cellOf(cell) : ''] : []
    }),
  )
  const notes = rows.map(row =>
    [...row.querySelectorAll('[data-doubt], [data-note]')]
      .map(each => each.getAttribute('data-doubt') ?? each.getAttribute('data-note') ?? '')
      .join('；'),
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
          : column.some(cell => typeof cell === 'number')
            ? 'number'
            : 'text'
      return { label: head.dataset['exportAs'] ?? textOf(head), kind, ...(index === 0 ? { width: 30 } : {}) }
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
