import { describe, expect, it } from 'vitest'
import { disclosureOf, rowsOf } from '../read-text'

const HEAD = [
  '2027年预算支出总表',
  '单位：万元',
  '项目||2027年预算数||',
  '科目编码|科目名称|合计|基本支出|项目支出',
]

describe('T3 支出总表', () => {
  it.each([
    ['a code fused with its name', '201 甲支出|9.00|4.00|5.00'],
    ['a code in three columns', '201|03|50|甲支出|9.00|4.00|5.00'],
    ['a row that slid right', '|201|甲支出|9.00|4.00|5.00'],
    ['HTML in the cells', '<td>201</td>|<p>甲支出</p>|9.00|4.00|5.00'],
    ['Markdown bold', '**201**|**甲支出**|9.00|4.00|5.00'],
    ['blanks where the name wrapped', '201|甲 支 出|9.00|4.00|5.00'],
    ['a name and its value run together', '201|甲支出9.00|4.00|5.00'],
    ['full-width digits', '201|甲支出|９．００|4.00|5.00'],
  ])('reads %s', (_, line) => {
    const [row] = rowsOf('T3', ...HEAD, line)
    expect(row).toMatchObject({ name: '甲支出', total: 9, basic: 4, project: 5 })
    expect(row?.code).toMatch(/^201/)
  })

  it('reads a thousands separator, also with a blank behind it', () => {
    expect(rowsOf('T3', ...HEAD, '201|甲|1,234.50|1, 234.50|')[0]).toMatchObject({
      total: 1234.5,
      basic: 1234.5,
    })
  })

  it.each(['合计||9.00|4.00|5.00', '|合计|9.00|4.00|5.00', '合计|9.00|4.00|5.00'])(
    'reads the sum in %s',
    line => {
      expect(rowsOf('T3', ...HEAD, line)[0]).toMatchObject({ kind: 'total', total: 9, basic: 4, project: 5 })
    },
  )

  it('reads 元 where the unit line says so', () => {
    expect(rowsOf('T3', HEAD[0]!, '金额单位：元', HEAD[3]!, '201|甲|12345.67||12345.67')[0]).toMatchObject({
      total: 1.234567,
    })
  })

  it('keeps a wrong sum as printed', () => {
    expect(rowsOf('T3', ...HEAD, '201|甲|9.00|4.00|6.00')[0]).toMatchObject({
      total: 9,
      basic: 4,
      project: 6,
    })
  })

  it('tells of a figure outside every column', () => {
    const { issues } = disclosureOf(...HEAD, '201|甲|9.00|4.00|5.00|7.00')
    expect(issues.map(issue => issue.code)).toEqual(['figureOutsideColumns'])
  })

  it('joins a name that goes on in the next line', () => {
    expect(rowsOf('T3', ...HEAD, '201|甲乙丙', '丁支出|9.00|4.00|5.00')[0]).toMatchObject({
      code: '201',
      name: '甲乙丙丁支出',
      total: 9,
    })
  })
})
