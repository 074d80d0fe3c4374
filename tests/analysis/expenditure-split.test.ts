import { describe, expect, it } from 'vitest'
import { expenditurePath, expenditureSplit, type ExpenditureNode } from '@/analysis/expenditure-split'
import { disclosure, row, table } from './build-disclosure'

const item = (line: number, code: string, total: string, basic: string, project: string) =>
  row({ line, code, name: `名${code}`, figures: { total, basic, project } })
const T3 = table('T3', [
  row({ line: 20, kind: 'total', name: '合计', figures: { total: '9.00', basic: '4.00', project: '5.00' } }),
  item(24, '212', '5.00', '', '5.00'),
  item(25, '21203', '5.00', '', '5.00'),
  item(26, '2120399', '5.00', '', '5.00'),
  item(21, '208', '4.00', '4.00', ''),
  item(22, '20805', '4.00', '4.00', ''),
  item(23, '2080505', '4.00', '4.00', ''),
])
const outline = (nodes: readonly ExpenditureNode[]): unknown[] =>
  nodes.map(node => [node.code, node.level, outline(node.children)])

const printed = (total: string) => row({ side: 'expenditure', kind: 'item', figures: { total } })

describe('expenditureSplit', () => {
  it('builds 类, 款 and 项 in the order of the codes, whatever the order of the rows', () => {
    const { classes, table: id } = expenditureSplit(disclosure([T3]))
    expect(id).toBe('T3')
    expect(outline(classes)).toEqual([
      ['208', 1, [['20805', 2, [['2080505', 3, []]]]]],
      ['212', 1, [['21203', 2, [['2120399', 3, []]]]]],
    ])
  })

  it('keeps total, basic and project with their places, and blank apart from zero', () => {
    const { total, classes } = expenditureSplit(disclosure([T3]))
    expect([total.total?.raw, total.basic?.raw, total.project?.raw]).toEqual(['9.00', '4.00', '5.00'])
    expect(classes[1]?.basic?.fen).toBeNull()
    expect(classes[1]?.project?.place.line).toBe(24)
  })

  it('keeps rows whose class is not printed', () => {
    const orphans = table('T3', [item(1, '2120399', '1.00', '', ''), item(2, '213', '2.00', '', '')])
    expect(outline(expenditureSplit(disclosure([orphans])).classes)).toEqual([
      ['2120399', 3, []],
      ['213', 1, []],
    ])
  })

  it('takes table 5 where table 3 is missing', () => {
    const T5 = table('T5', [item(60, '201', '1.00', '1.00', '')])
    expect(expenditureSplit(disclosure([T5])).table).toBe('T5')
    expect(expenditureSplit(disclosure()).table).toBeNull()
  })

  it('counts the classes that table 1 prints without an amount', () => {
    const T1 = table('T1', [printed('1.00'), printed(''), printed(''), printed('0.00')])
    expect(expenditureSplit(disclosure([T1, T3])).blankClasses).toBe(2)
    expect(expenditureSplit(disclosure([T3])).blankClasses).toBeNull()
  })
})

describe('expenditurePath', () => {
  it('leads from the class to the item', () => {
    const split = expenditureSplit(disclosure([T3]))
    expect(expenditurePath(split, '2120399').map(node => node.code)).toEqual(['212', '21203', '2120399'])
    expect(expenditurePath(split, '21203').map(node => node.code)).toEqual(['212', '21203'])
  })

  it('is empty for a code that is not there', () => {
    expect(expenditurePath(expenditureSplit(disclosure([T3])), '2139999')).toEqual([])
    expect(expenditurePath(expenditureSplit(disclosure([T3])), '2120101')).toEqual([])
  })
})
