import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/universal'
import type { ExportMessages } from '../locales/export-messages'
import { FEN_EXPONENT, type MoneyUnit } from '../model/money'
import { withFixedTimes } from './archive'
import { columnHead, nothingWord, type ExportCell, type ExportTable } from './export-table'
import { xmlSafe } from './safe-text'

const FORMATS: Record<MoneyUnit, string> = { yuan: '#,##0', wanYuan: '#,##0.00', yiYuan: '#,##0.0000' }
/** The most characters that a cell may hold. */
const LONGEST = 32_767
const WIDTHS = { text: 18, number: 10, money: 18, share: 10 } as const
const RULE = '#B8B2A3'

function textCell(text: string): CellObject {
  // _x0041_ is how a workbook writes a character: what is no such character is written so that it stays as it is.
  const safe = xmlSafe(text).replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
  const whole = safe.length > LONGEST ? `${safe.slice(0, LONGEST - 1)}…` : safe
  return whole === '' ? {} : { type: String, value: whole, wrap: true, alignVertical: 'top' }
}

function cellOf(words: ExportMessages, cell: ExportCell, unit: MoneyUnit): CellObject {
  if (typeof cell === 'string') return textCell(cell)
  if (typeof cell === 'number') return { type: Number, value: cell, alignVertical: 'top' }
  if ('fen' in cell) {
    const value = cell.fen / 10 ** FEN_EXPONENT[unit]
    return { type: Number, value, format: FORMATS[unit], alignVertical: 'top' }
  }
  if ('basisPoints' in cell)
    return { type: Number, value: cell.basisPoints / 10_000, format: '0.00%', alignVertical: 'top' }
  return {
    type: String,
    value: nothingWord(words, cell.nothing),
    align: 'right',
    alignVertical: 'top',
    textColor: '#696459',
  }
}

/** Tab names: at most 31 characters, none of those that spreadsheets forbid, no two alike. */
function sheetNames(tables: readonly ExportTable[]): string[] {
  const taken = new Set<string>()
  return tables.map(({ name }) => {
    const plain = xmlSafe(name)
      .replace(/[[\]:*?/\\]/gu, ' ')
      .replace(/^'+|'+$/gu, '')
      .trim()
    for (let copy = 1; ; copy++) {
      const suffix = copy === 1 ? '' : ` ${copy}`
      const free = `${plain.slice(0, 31 - suffix.length)}${suffix}`
      if (taken.has(free.toLowerCase())) continue
      taken.add(free.toLowerCase())
      return free
    }
  })
}

function sheetOf(words: ExportMessages, table: ExportTable, name: string, unit: MoneyUnit): Sheet<Blob> {
  const rule = { bottomBorderColor: RULE, bottomBorderStyle: 'thin' } as const
  const title = { ...textCell(table.title), fontWeight: 'bold', fontSize: 13, wrap: false } as const
  const notes = (table.notes ?? []).map((note): CellObject[] => [{ ...textCell(note), wrap: false }])
  const head = table.columns.map((column): CellObject => ({
    ...textCell(columnHead(words, column, unit)),
    fontWeight: 'bold',
    alignVertical: 'bottom',
    ...(column.kind === 'text' ? {} : { align: 'right' }),
    ...rule,
  }))
  const rows = table.rows.map((row, index) =>
    row.map((cell): CellObject => {
      const drawn = cellOf(words, cell, unit)
      return table.strong?.has(index) ? { ...drawn, fontWeight: 'bold' } : drawn
    }),
  )
  return {
    sheet: name,
    data: [[title], ...notes, head, ...rows],
    columns: table.columns.map(({ kind, width }) => ({ width: width ?? WIDTHS[kind] })),
    stickyRowsCount: 2 + notes.length,
    orientation: 'landscape',
  }
}

/** Tables as a workbook, one sheet each: amounts are numbers, text is never a formula, the heads stay in sight. */
export async function xlsx(
  words: ExportMessages,
  tables: readonly ExportTable[],
  unit: MoneyUnit,
  time: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(tables)
  const sheets = tables.map((table, index) => sheetOf(words, table, names[index] ?? table.id, unit))
  const blob = await writeXlsxFile(sheets).toBlob()
  return withFixedTimes(new Uint8Array(await blob.arrayBuffer()), time)
}
