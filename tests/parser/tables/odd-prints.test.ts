import { describe, expect, it } from 'vitest'
import { disclosureOf, rowsOf } from '../read-text'

const T3 = [
  '2026年预算支出总表',
  '单位：万元',
  '科目编码|科目名称|合计|基本支出|项目支出',
  '|合计|12.00|9.00|3.00',
]

describe('odd prints of a table', () => {
  it('reads codes with dots, and no amount for one', () => {
    expect(rowsOf('T3', ...T3, '208.05.05|养老保险缴费支出|12.00|9.00|3.00').map(row => row.code)).toEqual([
      null,
      '2080505',
    ])
    expect(rowsOf('T3', ...T3, '208.05|养老支出|12.00|9.00|3.00').map(row => row.code)).toEqual([
      null,
      '20805',
    ])
  })

  it('reads a code in which letters stand for the digits they look like, in doubt', () => {
    const { rows } = disclosureOf(...T3, '2O8|社会保障支出|5.00|5.00|', '21 0ll|医疗支出|7.00|4.00|3.00')
      .tables.T3
    expect(rows.slice(1)).toMatchObject([
      { code: '208', name: '社会保障支出', confidence: 0.8, reason: 'codeMisread' },
      { code: '21011', name: '医疗支出', confidence: 0.8, reason: 'codeMisread' },
    ])
  })

  it('takes letters in an amount for the digits they look like, and another mark for the point, in doubt', () => {
    const { rows } = disclosureOf(...T3, '205|教育支出|1O5.5o|94。50|1l·00').tables.T3
    expect(rows[1]?.figures).toMatchObject({
      total: { fen: 105_500_000, confidence: 0.85 },
      basic: { fen: 94_500_000, confidence: 0.85 },
      project: { fen: 11_000_000, confidence: 0.85 },
    })
  })

  it('takes a comma before two digits for the point, in doubt', () => {
    const [, row] = disclosureOf(...T3, '205|教育支出|1,234,50|1,234.50|').tables.T3.rows
    expect(row?.figures.total).toMatchObject({ fen: 1_234_500_000, confidence: 0.85 })
  })

  it('reads on where the sum stands before the last line of the head', () => {
    const [title = '', unit = '', head = '', total = ''] = T3
    const rows = rowsOf(
      'T3',
      title,
      unit,
      '项目||2026年预算数||',
      total,
      head,
      '205|教育支出|12.00|9.00|3.00',
    )
    expect(rows.map(({ name }) => name)).toEqual(['合计', '教育支出'])
  })

  it('takes apart a row of which the tabs were lost', () => {
    expect(
      rowsOf(
        'T3',
        ...T3,
        '2050101|一般行政管理事务 4.00 1.00 3.00',
        '2050199 其他管理事务支出 8.00 5.00 3.00',
        '2050103 机关服务|10.00|10.00|',
      ),
    ).toMatchObject([
      { total: 12 },
      { code: '2050101', name: '一般行政管理事务', total: 4, basic: 1, project: 3 },
      { code: '2050199', name: '其他管理事务支出', total: 8, basic: 5, project: 3 },
      { code: '2050103', name: '机关服务', total: 10, basic: 10 },
    ])
  })

  it('reads a table that is printed twice once, and both prints where they differ', () => {
    const rows = ['205|教育支出|12.00|9.00|3.00', '20501|教育管理事务|12.00|9.00|3.00']
    expect(rowsOf('T3', ...T3, ...rows, '', ...T3, ...rows)).toHaveLength(3)
    expect(rowsOf('T3', ...T3, ...rows, '', ...T3, rows[0]!, '20502|普通教育|12.00|9.00|3.00')).toHaveLength(
      6,
    )
  })

  it('knows a table of which only the title and the note are printed', () => {
    const { tables } = disclosureOf(...T3, '', '2026年政府性基金预算收入表', '本表无数据')
    expect(tables.T7).toMatchObject({ found: true, noData: true, rows: [] })
  })

  it('takes digits beyond any budget for no amount, so that sums stay exact', () => {
    const huge = '9000000000.00'
    const rows = rowsOf(
      'T12',
      '2026年项目支出预算表（本年预算）',
      '单位：万元',
      '项目名称|合计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金',
      `某县水利局||${huge}|${huge}|${huge}||`,
      `水库维修|${huge}|${huge}|${huge}|${huge}||`,
    )
    expect(rows.every(row => (row.total ?? null) === null)).toBe(true)
  })

  it('reads the blank sums of both halves', () => {
    const rows = rowsOf(
      'T9',
      '2026年国有资本经营预算收支预算表',
      '单位：万元',
      '科目编码|科目名称|国有资本经营收入预算|科目编码|科目名称|合计|基本支出|项目支出',
      '合计|||合计||||',
      '注：本表无数据',
    )
    expect(rows.map(row => [row.name, row.kind])).toEqual([
      ['合计', 'total'],
      ['合计', 'total'],
    ])
  })
})
