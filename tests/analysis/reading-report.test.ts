import { describe, expect, it } from 'vitest'
import { readingReport } from '@/analysis/reading-report'
import { at, disclosure, indicator, row, sheet, table } from './build-disclosure'

const report = readingReport(
  disclosure(
    [
      table('T1', [row({ figures: { total: '1.00', current: '', carryover: '0.00' } })]),
      table('T7', [row({ kind: 'total', figures: { amount: '' } })], { noData: true }),
      table('T10', [row({ kind: 'total', figures: { total: '' } })]),
    ],
    {
      lines: { from: 11, to: 18 },
      lineRoles: ['cover', 'unread', 'unread', 'tableRow', 'blank', 'blank', 'blank', 'unread'],
      sheets: [
        sheet({ indicators: [indicator('cost', '费用')] }),
        sheet({ line: 120, halves: { whole: true, annual: false } }),
        sheet({ line: 140, duplicateOf: 100, indicators: [indicator('cost', '费用')] }),
      ],
      issues: [{ code: 'someOddity', place: at(12), details: {} }],
    },
  ),
)

describe('readingReport', () => {
  it('counts the lines by what they were read as', () => {
    expect(report.lines).toBe(8)
    expect(report.roles).toEqual([
      { role: 'unread', lines: 3 },
      { role: 'blank', lines: 3 },
      { role: 'cover', lines: 1 },
      { role: 'tableRow', lines: 1 },
    ])
  })

  it('lists the runs of unread lines by their number in the source', () => {
    expect(report.unread).toEqual([
      { from: 12, to: 13 },
      { from: 18, to: 18 },
    ])
    expect(report.unreadLines).toBe(3)
  })

  it('tells tables read, without data, blank and missing apart', () => {
    const stateOf = (id: string) => report.tables.find(table => table.id === id)?.state
    expect(['T1', 'T7', 'T10', 'T2'].map(stateOf)).toEqual(['read', 'noData', 'blank', 'missing'])
    expect(report.tables[0]).toMatchObject({ rows: 1, figures: 2, blanks: 1 })
    expect(report.tablesFound).toBe(3)
  })

  it('counts sheets, second prints, incomplete sheets and indicators', () => {
    expect(report).toMatchObject({ sheets: 2, secondPrints: 1, incompleteSheets: 1, indicators: 1 })
  })

  it('hands on the issues', () => {
    expect(report.issues.map(issue => issue.code)).toEqual(['someOddity'])
  })
})
