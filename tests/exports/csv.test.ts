import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csv } from '@/exports/csv'
import { budgetTable } from '@/exports/tables/budget'
import { tableAsCsv } from '@/exports/table-file'
import { exportMessages } from '@/locales/export-messages'
import { disclosure, figure, row, table } from '../analysis/build-disclosure'
import { exportInput } from './export-input'

const words = exportMessages('zh-CN')
const hostile = '=HYPERLINK("http://x","y"), 逗号\n换行'
const doubtful = { ...figure('7.00', 12), confidence: 0.5 }
const corrected = {
  ...figure('1,234.56', 11),
  corrected: { from: { fen: figure('1,234.50').fen, raw: '1,234.50' } },
}
const budget = table(
  'T3',
  [
    {
      ...row({ line: 11, kind: 'total', name: '合计', figures: { basic: '0.00', project: '' } }),
      figures: { total: corrected, basic: figure('0.00', 11), project: figure('', 11) },
    },
    {
      ...row({ line: 12, code: '212', name: hostile }),
      figures: { total: doubtful, project: figure('7.00') },
    },
  ],
  { columns: ['total', 'basic', 'project'] },
)
const parsed = (text: string) => Papa.parse<string[]>(text.slice(1), { skipEmptyLines: false }).data

describe('a table as CSV', () => {
  const text = csv(words, budgetTable(words, budget), 'wanYuan', [['时间', '现在']])

  it('begins with a byte order mark and reads back cell by cell', () => {
    expect(text.startsWith('\ufeff')).toBe(true)
    const [head, total, item, blank, ...under] = parsed(text)
    expect(head).toEqual([
      '行',
      '行的种类',
      '代码',
      '名称',
      '合计（万元）',
      '基本支出（万元）',
      '项目支出（万元）',
      '备注',
    ])
    expect(total?.slice(0, 4)).toEqual(['11', '合计', '', '合计'])
    expect(item?.slice(0, 3)).toEqual(['12', '科目', '212'])
    expect(blank).toEqual([''])
    expect(under).toContainEqual(['时间', '现在'])
  })

  it('keeps zero, blank, not read and doubtful apart, and says what was corrected', () => {
    const [, total, item] = parsed(text)
    expect(total?.slice(4)).toEqual(['1234.56', '0.00', '空白', '更正：合计，原为 1,234.50'])
    expect(item?.slice(4, 7)).toEqual(['7.00', '未读', '7.00'])
    expect(item?.[7]).toMatch(/^存疑：合计，/)
  })

  it('does not apply where a side has no such column', () => {
    const sides = table(
      'T1',
      [
        row({ side: 'revenue', name: '收入', figures: { amount: '1.00' } }),
        row({ side: 'expenditure', name: '支出', figures: { total: '1.00' } }),
      ],
      { columns: ['amount', 'total'] },
    )
    const [, revenue, expenditure] = parsed(csv(words, budgetTable(words, sides), 'wanYuan', []))
    expect(revenue?.slice(4, 6)).toEqual(['1.00', '—'])
    expect(expenditure?.slice(4, 6)).toEqual(['—', '1.00'])
  })

  it('holds nothing that a spreadsheet would run', () => {
    const cells = parsed(text).flat()
    expect(cells).toContain(`'${hostile}`)
    expect(cells.filter(cell => /^[=+@]/.test(cell))).toEqual([])
  })

  it('names document, year, unit, tool version and time under its rows', () => {
    const input = exportInput(disclosure([budget]), { unit: 'yuan' })
    const foot = new Map(
      parsed(tableAsCsv(input, budgetTable(words, budget))).map(([label = '', value = '']) => [label, value]),
    )
    expect(foot.get('金额单位')).toBe('元')
    expect(foot.get('工具')).toMatch(/\d+\.\d+\.\d+$/)
    expect(foot.get('时间')).toBe('2026-11-21 22:40 +08:00')
    expect(foot.get('来源')).toBe('预算.txt（utf-8）')
  })
})
