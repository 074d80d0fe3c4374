import { describe, expect, it } from 'vitest'
import { readDisclosureText } from '@/intake/disclosure-text'
import { readSource } from '@/parser/read-source'
import { disclosureOf, rowsOf } from '../read-text'

const COVER = ['某某县水务局', '2027年度部门预算公开', '第二部分 2027年部门预算报表']
const META = ['部门名称：某某县水务局', '单位：万元']
const T2 = [
  '项目||本年收入||||||上年结转',
  '科目编码|科目名称|合计|一般公共预算|政府性基金|国有资本经营预算|财政专户管理资金|单位资金|',
  '合计||30.00|30.00|||||',
  '213|农林水支出|30.00|30.00|||||',
]
const SPLIT = ['项目||2027年预算数||', '科目编码|科目名称|合计|基本支出|项目支出']
const T3 = [...SPLIT, '合计||30.00|10.00|20.00', '213|农林水支出|30.00|10.00|20.00']
const T12 = [
  '项目名称|合计|2027年财政拨款|||财政专户管理资金|单位资金',
  '|一般公共预算|政府性基金预算|国有资本经营预算||',
  '某某县水务局|20.00|20.00||||',
  '某某县水务局|20.00|20.00||||',
  '河道清淤|20.00|20.00||||',
]
const NARRATIVE = [
  '第三部分 2027年度部门预算情况说明',
  '一、部门预算收支数据变动情况及原因',
  '2027年度预算收入总计30.00万元。',
]

function tablesOf(name: string, ...lines: string[]) {
  const text = lines.join('\n').replaceAll('|', '\t')
  const { disclosures } = readSource(readDisclosureText(name, 'utf-8', text))
  return disclosures.flatMap(({ tables }) => Object.values(tables).filter(table => table.found))
}
const idOf = (name: string) => tablesOf(name, ...T3).map(table => table.id)

describe('a table whose title is lost', () => {
  it('is cut off the table above it where its head begins', () => {
    const text = [...COVER, '2027年预算收入总表', ...META, ...T2, '', ...META, '', ...T3, ...NARRATIVE]
    const { tables, issues } = disclosureOf(...text)
    expect(tables.T2.rows.map(row => row.name)).toEqual(['合计', '农林水支出'])
    expect(tables.T3.rows.map(row => row.figures.project?.fen)).toEqual([20_000_000, 20_000_000])
    expect(tables.T3).toMatchObject({ found: true, title: null })
    const lost = issues.filter(issue => issue.code === 'titleLost')
    expect(lost.map(({ details }) => details)).toEqual([{ table: 'T3' }])
  })

  it('of several with one head is the next that no title opens', () => {
    const t5 = ['2027年一般公共预算支出预算表（不含上年结转）', ...META, ...T3]
    const text = [...COVER, ...META, ...T2, ...META, ...T3, ...t5, ...META, ...T12, ...NARRATIVE]
    const { tables, claims } = disclosureOf(...text)
    const found = Object.values(tables).filter(table => table.found)
    expect(found.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['T2', 2],
      ['T3', 2],
      ['T5', 2],
      ['T12', 3],
    ])
    expect(claims).toHaveLength(1)
  })

  it('is none where the next page repeats the head', () => {
    const text = [
      ...COVER,
      '2027年预算支出总表',
      ...META,
      ...T3,
      '',
      ...META,
      ...SPLIT,
      '221|住房保障支出|0.00||',
    ]
    expect(rowsOf('T3', ...text).map(row => row.name)).toEqual(['合计', '农林水支出', '住房保障支出'])
    expect(disclosureOf(...text).tables.T5.found).toBe(false)
  })
})

describe('the number of a table in a cell of its own', () => {
  it.each([
    '公开03表|2027年预算支出总表',
    '2027年预算支出总表||||预算公开表3',
    '附表3|2027年预算支出总表||单位：万元',
  ])('leaves the title beside it: %s', title => {
    const { tables, fiscalYear } = disclosureOf(title, ...META, ...T3)
    expect(tables.T3.title?.value).toBe('2027年预算支出总表')
    expect(tables.T3.rows).toHaveLength(2)
    expect(fiscalYear?.value).toBe(2027)
  })
})

describe('one table alone without a title', () => {
  it('is told from those of the same head by the name of its file', () => {
    expect(idOf('2027年政府性基金预算支出表.csv')).toEqual(['T8'])
    expect(idOf('表五 一般公共预算支出预算表（不含上年结转） (1).csv')).toEqual(['T5'])
    expect(idOf('export.csv')).toEqual(['T3'])
  })

  it('is table 9 where two halves stand side by side', () => {
    const [table] = tablesOf(
      'a.csv',
      '国有资本经营预算收入|||国有资本经营预算支出||||',
      '项目||国有资本经营收入预算|科目编码|科目名称|合计|基本支出|项目支出',
      '收入科目编码|科目名称||||||',
      '合计||5.00|||5.00||5.00',
    )
    expect(table?.id).toBe('T9')
    expect(table?.rows.map(row => [row.side, row.figures.total?.fen ?? row.figures.amount?.fen])).toEqual([
      ['revenue', 5_000_000],
      ['expenditure', 5_000_000],
    ])
  })

  it('is table 10 by what its rows begin with', () => {
    const [table] = tablesOf(
      'a.csv',
      '项目|2027年预算数|||',
      '|合计|一般公共预算|政府性基金预算|国有资本经营预算',
      '因公出国（境）费|1.00|1.00||',
      '公务接待费|2.00|2.00||',
      '公务用车购置及运行费|3.00|3.00||',
      '合计|6.00|6.00||',
    )
    expect(table?.id).toBe('T10')
    expect(table?.rows.at(-1)?.figures.total?.fen).toBe(6_000_000)
  })
})
