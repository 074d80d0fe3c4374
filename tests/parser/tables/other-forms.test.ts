import { describe, expect, it } from 'vitest'
import { disclosureOf, readText, rowsOf } from '../read-text'

const T3 = ['2026年支出预算总表', '单位：万元', '科目编码|科目名称|合计|基本支出|项目支出']
const ROWS = ['合计||12.00|9.00|3.00', '205|教育支出|12.00|9.00|3.00']
const READ = [
  { name: '合计', total: 12, basic: 9, project: 3 },
  { code: '205', total: 12, basic: 9, project: 3 },
]

describe('a table with columns of its own', () => {
  it('keeps last year’s figures and changes out of this year’s columns', () => {
    expect(
      rowsOf(
        'T3',
        ...T3.slice(0, 2),
        '项目||2025年执行数|2026年预算数|||增减',
        '科目编码|科目名称||合计|基本支出|项目支出|增减率',
        '合计||11.00|12.00|9.00|3.00|9.09%',
        '205|教育支出||12.00|9.00|3.00|',
      ),
    ).toMatchObject(READ)
    expect(
      rowsOf(
        'T10',
        '2026年财政拨款安排“三公”经费支出预算表',
        '单位：万元',
        '项目|上年预算数|2026年预算数||||',
        '||合计|一般公共预算|政府性基金预算|国有资本经营预算',
        '公务接待费|3.00|2.00|2.00||',
      ),
    ).toEqual([
      expect.objectContaining({
        total: 2,
        generalPublic: 2,
        governmentFunds: null,
        stateCapital: null,
      }),
    ])
  })

  it('reads this year where all columns stand under last year as well', () => {
    expect(
      rowsOf(
        'T3',
        ...T3.slice(0, 2),
        '科目编码|科目名称|2025年预算数|||2026年预算数|||2026年比2025年增减%||',
        '||合计|基本支出|项目支出|合计|基本支出|项目支出|合计|基本支出|项目支出',
        '合计||11.00|9.00|2.00|12.00|9.00|3.00|9.09|0.00|50.00',
        '205|教育支出|11.00|9.00|2.00|12.00|9.00|3.00|9.09||50.00',
      ),
    ).toMatchObject(READ)
  })

  it('reads one column a year as sums, and nothing as their parts', () => {
    const rows = rowsOf(
      'T10',
      '2026年“三公”经费预算财政拨款情况统计表',
      '单位：万元',
      '项目|2025年预算数|2026年预算数|2026年比2025年增减%',
      '合计|8.00|7.00|-12.50',
      '2、公务接待费|2.00|1.00|-50.00',
      '3、公务用车购置及运行维护费|6.00|6.00|0.00',
    )
    expect(rows).toEqual([
      { kind: 'total', code: null, name: '合计', total: 7 },
      { kind: 'item', code: null, name: '2、公务接待费', total: 1 },
      { kind: 'item', code: null, name: '3、公务用车购置及运行维护费', total: 6 },
    ])
  })

  it('leaves serial numbers out', () => {
    expect(
      rowsOf(
        'T12',
        '2026年项目支出预算表（本年预算）',
        '单位：万元',
        '序号|项目名称|合计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金',
        '1|青山县水务局|5.00|5.00||||',
        '2|河道治理|5.00|5.00||||',
      ),
    ).toMatchObject([
      { name: '青山县水务局', total: 5, generalPublic: 5 },
      { name: '河道治理', total: 5, generalPublic: 5 },
    ])
  })

  it('reads amounts with a sign of currency', () => {
    expect(rowsOf('T3', ...T3, '205|教育支出|￥12.00|¥9.00|3.00')).toMatchObject([READ[1]])
  })
})

describe('another table among the thirteen', () => {
  const OTHER = [
    '2026年政府采购预算表',
    '单位：万元',
    '采购项目|采购目录|合计|一般公共预算',
    '合计||7.00|7.00',
    '办公设备|A02|7.00|7.00',
  ]

  it('gives no row to the table above it', () => {
    const { tables, lineRoles } = disclosureOf(...T3, ...ROWS, ...OTHER)
    expect(tables.T3.rows).toHaveLength(2)
    expect(lineRoles.slice(-5).every(role => role === 'unread')).toBe(true)
  })

  it('gives none without a title either, where its head calls the rows otherwise', () => {
    expect(
      rowsOf('T3', ...T3, ...ROWS, '', '单位名称|合计|一般公共预算', '合计|7.00|7.00', '某局|7.00|7.00'),
    ).toHaveLength(2)
  })

  it('is not taken for one of the same columns that is printed already', () => {
    expect(
      rowsOf(
        'T3',
        ...T3,
        ...ROWS,
        '2026年财政专户管理资金支出预算表',
        ...T3.slice(1),
        '205|教育支出|7.00||7.00',
      ),
    ).toHaveLength(2)
  })
})

describe('a title in other words', () => {
  it('is known where the head of the columns fits it, also on the next page', () => {
    const title = '2026年部门支出总体情况表'
    const { tables } = disclosureOf(title, ...T3.slice(1), ROWS[0]!, '', title, ...T3.slice(1), ROWS[1]!)
    expect(tables.T3).toMatchObject({ found: true, title: { value: title } })
    expect(tables.T3.rows).toHaveLength(2)
  })

  it('opens table 10 by what its rows begin with, and 13 by 上年结转 before 项目', () => {
    const { tables } = disclosureOf(
      ...T3,
      ...ROWS,
      '2026年“三公”经费支出情况表',
      '单位：万元',
      '项目|2026年预算数|||',
      '|合计|一般公共预算|政府性基金预算|国有资本经营预算',
      '公务接待费|2.00|2.00||',
      '公务用车购置及运行费||||',
      '2026年上年结转项目支出情况表',
      '单位：万元',
      '项目名称|合计|2026年财政拨款||',
      '||一般公共预算|政府性基金预算|国有资本经营预算',
      '校舍维修|1.00|1.00||',
    )
    expect(tables.T10.rows.map(row => row.figures.total?.fen)).toEqual([2e6, null])
    expect(tables.T13.rows.map(row => [row.name, row.figures.total?.fen])).toEqual([['校舍维修', 1e6]])
  })

  it('may go over two lines', () => {
    const { tables, lineRoles } = disclosureOf(
      ...T3,
      ...ROWS,
      '2026年一般公共预算安排基本支出',
      '分经济科目表',
      '单位：万元',
      '部门预算支出经济科目名称|政府预算支出经济科目名称|合计|人员经费|公用经费',
      '办公费|办公经费|1.00||1.00',
    )
    expect([tables.T3.rows.length, tables.T6.rows.length]).toEqual([2, 1])
    expect(lineRoles).not.toContain('unread')
  })
})

it('goes on behind the cover’s title printed as the head of a page', () => {
  const { disclosures } = readText(
    '青山县水务局2026年部门预算',
    ...T3,
    ROWS[0]!,
    '',
    '青山县水务局2026年部门预算',
    '',
    ROWS[1]!,
    '2026年政府性基金预算支出表',
    '本表无数据',
  )
  expect(disclosures.map(({ tables }) => [tables.T3.rows.length, tables.T8.found])).toEqual([[2, true]])
})
