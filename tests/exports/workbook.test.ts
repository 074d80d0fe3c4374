import { read, utils } from '@e965/xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ExportContent, ExportInput } from '@/exports/define-export'
import { documentTables } from '@/exports/tables'
import { workbook } from '@/exports/workbook'
import { FEN_EXPONENT } from '@/model/money'
import { disclosure, row, table } from '../analysis/build-disclosure'
import { exportInput, sampleInput } from './export-input'

let input: ExportInput
let bytes: ExportContent
beforeAll(async () => {
  input = await sampleInput()
  bytes = await workbook.write(input)
})

const rowsOf = (book: ReturnType<typeof read>, name: string): unknown[][] =>
  utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1, raw: true })

describe('the document as a workbook', () => {
  it('has one sheet a table, with every row of it, read back by another library', () => {
    const book = read(bytes, { type: 'array' })
    const tables = documentTables(input)
    expect(book.SheetNames).toHaveLength(tables.length + 1)
    for (const [index, { rows, notes = [] }] of tables.entries())
      expect(rowsOf(book, book.SheetNames[index + 1] ?? '')).toHaveLength(rows.length + 2 + notes.length)
    expect(book.SheetNames.slice(0, 5)).toEqual([
      '说明',
      '核对结果',
      '更正',
      '表一 预算收支总表',
      '表二 预算收入总表',
    ])
  })

  it('holds every amount of the tables as a number, exact to the fen, and every kind of nothing as its word', () => {
    const book = read(bytes, { type: 'array' })
    const wrong = documentTables(input).flatMap(({ id, rows, notes = [] }, index) => {
      const back = rowsOf(book, book.SheetNames[index + 1] ?? '').slice(2 + notes.length)
      return rows.flatMap((cells, at) =>
        cells.flatMap((cell, column) => {
          const found = back[at]?.[column]
          const right =
            typeof cell !== 'object' || !('fen' in cell || 'nothing' in cell)
              ? true
              : 'fen' in cell
                ? Math.round(Number(found) * 10 ** FEN_EXPONENT.wanYuan) === cell.fen
                : found === { blank: '空白', notRead: '未读', notApplicable: '—' }[cell.nothing]
          return right ? [] : [`${id} ${at} ${column}: ${String(found)}`]
        }),
      )
    })
    expect(wrong).toEqual([])
  })

  it('carries the corrections and the marks with their notes', () => {
    const book = read(bytes, { type: 'array' })
    const [, , , correction] = rowsOf(book, '更正')
    expect(correction).toContain('1,234.56')
    const findings = rowsOf(book, '核对结果').slice(2)
    expect(findings.slice(0, 3).map(row => row.slice(-2))).toEqual([
      ['已确认', '意见 1'],
      ['已解释', '意见 2'],
      ['不采纳', '意见 3'],
    ])
    expect(findings[3]?.[11]).toBe('未处理')
  })

  it('writes text as text, never as a formula', async () => {
    const hostile = table('T12', [row({ kind: 'project', name: '=1+1', figures: { total: '1.00' } })], {
      columns: ['total'],
    })
    const book = read(await workbook.write(exportInput(disclosure([hostile]))), { type: 'array' })
    const cells = Object.values(book.Sheets['表十二 项目支出预算表（本年预算）'] ?? {}) as {
      v?: unknown
      f?: string
    }[]
    expect(cells.some(({ v }) => v === '=1+1')).toBe(true)
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([])
  })

  it('is the same for the same input', async () => {
    const again = await workbook.write(input)
    expect(Buffer.from(again).equals(Buffer.from(bytes as Uint8Array))).toBe(true)
  })
})
