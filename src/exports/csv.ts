import Papa from 'papaparse'
import type { ExportMessages } from '../locales/export-messages'
import type { MoneyUnit } from '../model/money'
import { exactAmount } from './exact-amount'
import { columnHead, nothingWord, type ExportCell, type ExportTable } from './export-table'
import { printShare } from '../locales/print-share'
import { formulaSafe } from './safe-text'

/** What stands under the rows of a CSV. */
type Foot = readonly (readonly [label: string, value: string])[]

function cellText(words: ExportMessages, cell: ExportCell, unit: MoneyUnit): string {
  if (typeof cell === 'string') return formulaSafe(cell)
  if (typeof cell === 'number') return String(cell)
  if ('fen' in cell) return exactAmount(cell.fen, unit)
  if ('basisPoints' in cell) return printShare(cell.basisPoints).replace('−', '-')
  return nothingWord(words, cell.nothing)
}

const flat = (text: string) => text.replace(/[\t\r\n]+/gu, ' ')

/** Head and rows between tabs, for pasting. */
export function tsv(words: ExportMessages, table: ExportTable, unit: MoneyUnit): string {
  const head = table.columns.map(column => flat(formulaSafe(columnHead(words, column, unit))))
  const rows = table.rows.map(row => row.map(cell => flat(cellText(words, cell, unit))))
  return [head, ...rows].map(row => row.join('\t')).join('\n')
}

/**
 * A table as CSV for a spreadsheet: UTF-8 with BOM, amounts exact and without separators, nothing that runs as a formula;
 * under an empty row stand its notes and what it was made from.
 */
export function csv(words: ExportMessages, table: ExportTable, unit: MoneyUnit, foot: Foot): string {
  const head = table.columns.map(column => formulaSafe(columnHead(words, column, unit)))
  const rows = table.rows.map(row => row.map(cell => cellText(words, cell, unit)))
  const under = [
    [],
    [formulaSafe(table.title)],
    ...(table.notes ?? []).map(note => [formulaSafe(note)]),
    ...foot.map(pair => pair.map(formulaSafe)),
  ]
  return `\ufeff${Papa.unparse([head, ...rows, ...under], { newline: '\r\n' })}\r\n`
}
