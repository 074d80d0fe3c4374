import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBytes } from '@/intake'
import { readDisclosureText } from '@/intake/disclosure-text'
import { MOST_DISCLOSURES, readSource } from '@/parser/read-source'
import { readText, rowsOf } from './read-text'

const ROWS = ['科目编码|科目名称|合计|基本支出|项目支出', '201|甲|1.00|1.00|']

const page = (name: string, year: number) => [
  name,
  `${year}年度部门预算公开`,
  `${year}年预算支出总表`,
  `部门名称：${name} 单位：万元`,
  ...ROWS,
  '第四部分 名词解释',
  '解释。',
]

describe('a source', () => {
  it.each([
    [['   ', ''], 'empty', null],
    [['青山县级项目支出绩效目标表', '项目名称|甲'], 'noBudgetTable', 'sheetOnly'],
    [['政府购买服务指导性目录', '代码|一级目录', 'A|公共服务'], 'noBudgetTable', 'serviceCatalogue'],
    [['集中采购目录', '品目编码|品目名称|备注'], 'noBudgetTable', 'procurementCatalogue'],
    [['姓名|分数', '甲|1', '乙|2'], 'noBudgetTable', 'table'],
    [['今天下雨。'], 'noBudgetTable', 'prose'],
  ])('of %j is refused as %s, %s', (lines, reason, looksLike) => {
    expect(readText(...lines).refusal).toMatchObject({ reason, looksLike })
  })

  it('of two disclosures gives two documents', () => {
    const { disclosures } = readText(...page('青山县水务局', 2027), ...page('白河县教育局', 2026))
    expect(disclosures.map(item => [item.organization?.value, item.fiscalYear?.value])).toEqual([
      ['青山县水务局', 2027],
      ['白河县教育局', 2026],
    ])
  })

  it('of more disclosures than are held at once gives the first of them and counts the rest', () => {
    const many = Array.from({ length: MOST_DISCLOSURES + 3 }, (_, at) =>
      page(at % 2 === 0 ? '青山县水务局' : '白河县教育局', 2027),
    )
    const { disclosures, left } = readText(...many.flat())
    expect([disclosures.length, left]).toEqual([MOST_DISCLOSURES, 3])
    expect(readText(...page('青山县水务局', 2027)).left).toBeUndefined()
  })

  it('of one table without a title is a partial disclosure', () => {
    const csv =
      '项目名称,合计,一般公共预算,政府性基金预算,国有资本经营预算,财政专户管理资金,单位资金\n甲局,"1,000.00","1,000.00",,,,\n乙,"1,000.00","1,000.00",,,,\n'
    const opened = openBytes('a.csv', new TextEncoder().encode(csv))
    const reading = 'source' in opened ? readSource(opened.source) : null
    expect(reading?.disclosures[0]?.tables.T12.rows.map(row => [row.kind, row.figures.total?.fen])).toEqual([
      ['unit', 1_000_000_000],
      ['project', 1_000_000_000],
    ])
  })

  it('leaves unread what no reader understood', () => {
    const { disclosures } = readText('2027年预算支出总表', '单位：万元', ...ROWS, '不知何故的一行')
    expect(disclosures[0]?.lineRoles).toEqual([
      'tableTitle',
      'tableHeader',
      'tableHeader',
      'tableRow',
      'unread',
    ])
  })

  it('never makes the reader throw, and gives every line of a document a role', () => {
    const word = fc.constantFrom(
      '2027年预算支出总表',
      '单位：万元',
      '项目支出绩效目标表',
      '目录',
      '第三部分 情况说明',
      '合计',
      '201',
      '1.00',
      '1,0,0',
      '',
      '|',
      '十、绩效管理情况',
      '数量指标',
      '<td>',
      '注：本表无数据',
      '2027年预算收支总表',
      '项目名称',
    )
    const line = fc
      .array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 6 })
      .map(cells => cells.join('\t'))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), lines => {
        const source = readDisclosureText('t', 'utf-8', lines.join('\n'))
        for (const { lines: range, lineRoles } of readSource(source).disclosures)
          expect(lineRoles).toHaveLength(range.to - range.from + 1)
      }),
      { numRuns: 300 },
    )
  })

  it('reads back each amount that a table prints', () => {
    const amount = fc.integer({ min: 0, max: 999_999_999 })
    fc.assert(
      fc.property(amount, amount, fc.boolean(), (basic, project, grouped) => {
        const print = (cents: number) => {
          const whole = String(Math.floor(cents / 100))
          const fraction = String(cents % 100).padStart(2, '0')
          return `${grouped ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole}.${fraction}`
        }
        const [row] = rowsOf(
          'T3',
          '2027年预算支出总表',
          '单位：万元',
          ROWS[0]!,
          `201|甲|${print(basic + project)}|${print(basic)}|${print(project)}`,
        )
        expect(row).toMatchObject({
          total: (basic + project) / 100,
          basic: basic / 100,
          project: project / 100,
        })
      }),
    )
  })
})
