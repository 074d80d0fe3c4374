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
