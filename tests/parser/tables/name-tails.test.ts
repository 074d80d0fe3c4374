import { describe, expect, it } from 'vitest'
import { DOUBTFUL } from '@/model/place'
import { disclosureOf } from '../read-text'

const T3 = ['2027年预算支出总表', '单位：万元', '科目编码|科目名称|合计|基本支出|项目支出']
const CUT = [
  '合计||9.00|4.00|5.00',
  '2050205|县级示范高中|4.00|4.00|',
  '质量提升',
  '206|科学技术支出|5.00||5.00',
]

const told = (lines: readonly string[]) => {
  const { tables, lineRoles } = disclosureOf(...lines)
  const row = tables.T3.rows.find(({ code }) => code === '2050205')
  return { row, role: lineRoles[T3.length + CUT.indexOf('质量提升')] }
}

describe('a line of one text below a row', () => {
  it('is the end of its name where the document prints the two as one elsewhere', () => {
    const { row, role } = told([...T3, ...CUT, '三、支出说明', '县级示范高中质量提升支出4.00万元。'])
    expect(row?.name).toBe('县级示范高中质量提升')
    expect(row?.confidence).toBe(1)
    expect(row?.place.parts?.map(({ line }) => line)).toEqual([5, 6])
    expect(role).toBe('tableRow')
  })

  it('makes the name doubtful and stays unread where nothing else tells', () => {
    const { row, role } = told([...T3, ...CUT])
    expect(row?.name).toBe('县级示范高中')
    expect(row?.confidence).toBeLessThan(DOUBTFUL)
    expect(row?.reason).toBe('nameMayGoOn')
    expect(role).toBe('unread')
  })

  it('is no name where it holds an amount or a sentence', () => {
    for (const foreign of ['共3页', '以上为主要支出，详见附件。']) {
      const { row } = told([...T3, ...CUT.map(line => (line === '质量提升' ? foreign : line))])
      expect(row?.confidence).toBe(1)
    }
  })
})

const toldBelow = (...after: readonly string[]) => {
  const rows = [
    '合计||9.00|4.00|5.00',
    '县级示范高中',
    '2050205|质量提升|4.00|4.00|',
    '206|科学技术支出|5.00||5.00',
  ]
  const { tables, lineRoles } = disclosureOf(...T3, ...rows, ...after)
  return { name: tables.T3.rows[1]?.name, role: lineRoles[T3.length + 1] }
}

describe('a line of one text above a row', () => {
  it('is the beginning of its name where the document prints the two as one elsewhere', () => {
    expect(toldBelow('三、支出说明', '县级示范高中质量提升支出4.00万元。')).toEqual({
      name: '县级示范高中质量提升',
      role: 'tableRow',
    })
  })

  it('stays unread where nothing else tells', () => {
    expect(toldBelow()).toEqual({ name: '质量提升', role: 'unread' })
  })
})

describe('a name of a project over two lines', () => {
  const T12 = [
    '2027年项目支出预算表（本年预算）',
    '单位：万元',
    '项目名称|合计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金',
    '某县教育局|9.00|9.00||||',
  ]
  const rows = (...lines: readonly string[]) =>
    disclosureOf(...T12, ...lines)
      .tables.T12.rows.slice(1)
      .map(({ name, confidence }) => [name, confidence >= DOUBTFUL])
  const SAID = ['三、支出说明', '县级示范高中质量提升项目4.00万元。']

  it('goes on in a line of blanks or of nothing else, where the document prints it as one elsewhere', () => {
    for (const tail of ['质量提升项目||||||', '质量提升项目'])
      expect(rows('县级示范高中|4.00|4.00||||', tail, '校园安全|5.00|5.00||||', ...SAID)).toEqual([
        ['县级示范高中质量提升项目', true],
        ['校园安全', true],
      ])
  })

  it('is doubtful where words above a row may be of it or not', () => {
    expect(rows('县级示范高中', '质量提升项目|4.00|4.00||||', '校园安全|5.00|5.00||||')).toEqual([
      ['县级示范高中质量提升项目', false],
      ['校园安全', true],
    ])
    expect(rows('县级示范高中', '质量提升项目|4.00|4.00||||', '校园安全|5.00|5.00||||', ...SAID)[0]).toEqual([
      '县级示范高中质量提升项目',
      true,
    ])
  })
})

it('takes no blank row for the end of a name that only stands in the next cell elsewhere', () => {
  const rows = ['一、一般公共预算|5.00||||', '二、政府性基金预算|||||', '收入总计|5.00|支出总计|5.00|5.00|']
  const head = [
    '2027年预算收支总表',
    '单位：万元',
    '收入||支出|||',
    '项目|2027年|项目|合计|当年预算安排|上年结转安排',
  ]
  const { T1 } = disclosureOf(...head, ...rows, '项目名称|一般公共预算|政府性基金预算').tables
  expect(T1.rows.map(({ name }) => name)).toContain('政府性基金预算')
})
