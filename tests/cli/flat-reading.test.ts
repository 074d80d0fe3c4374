import { describe, expect, it } from 'vitest'
import { inspectFile } from '@/cli/inspect-file'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the flat reading', () => {
  it('is one cell a figure, with its place in the file', () => {
    const { flat, refusal } = inspectFile(
      'a.txt',
      bytes(
        '2027年预算支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n201\t甲\t1.00\t\t1.00\n什么',
      ),
    )
    expect(refusal).toBeNull()
    expect(flat.fiscalYear).toBe(2027)
    expect(flat.tables['T3']).toEqual({ found: true, noData: false, line: 1 })
    expect(flat.cells.map(cell => [cell.column, cell.fen, cell.line, cell.start, cell.end])).toEqual([
      ['total', 1_000_000, 4, 6, 10],
      ['basic', null, 4, 11, 11],
      ['project', 1_000_000, 4, 12, 16],
    ])
    expect(flat.cells[0]).toMatchObject({
      table: 'T3',
      side: null,
      rowKind: 'item',
      code: '201',
      name: '甲',
      doubtful: false,
    })
    expect(flat.unread).toEqual([{ line: 5, start: 0, end: 2 }])
    expect(flat.findings[0]).toMatchObject({ check: 'tables-are-printed', severity: 'warning' })
    expect(flat.obligations).toContainEqual({
      check: 'totals-balance',
      state: 'couldNotRun',
      reason: 'Table 1 was not found',
    })
  })

  it('of a file that holds no disclosure is empty and says why', () => {
    const { flat, refusal } = inspectFile('a.pdf', bytes('%PDF-1.7 …'))
    expect(refusal?.reason).toBe('unsupportedFormat')
    expect(flat).toMatchObject({ organization: null, overall: null, cells: [], sheets: [], unread: [] })
  })
})
