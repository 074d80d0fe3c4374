import { describe, expect, it } from 'vitest'
import { disclosureOf, rowsOf } from '../read-text'

const T3 = ['2031年预算支出总表', '科目编码|科目名称|合计|基本支出|项目支出', '|合计|10.00|4.00|6.00']
const totalOf = (...lines: string[]) => disclosureOf(...lines).tables.T3.rows[0]?.figures.total

describe('a table that prints no unit', () => {
  it('is read in 万元, with an issue and doubt, when no table prints one', () => {
    expect(totalOf(...T3)).toMatchObject({ fen: 10_000_000, confidence: 0.8, reason: 'unitAssumed' })
    expect(disclosureOf(...T3).issues.map(issue => issue.code)).toContain('unitAssumed')
  })

  it('takes the unit of the other tables without doubt', () => {
    const t2 = ['2031年预算收入总表', '单位：元', '科目编码|科目名称|本年收入合计|一般公共预算', '|合计|9|9']
    expect(totalOf(...t2, ...T3)).toMatchObject({ fen: 1000, confidence: 1 })
  })
})

describe('a table in traditional characters', () => {
  it('gives its total', () => {
    expect(
      rowsOf(
        'T3',
        '2031年預算支出總表',
        '單位：萬元',
        '科目編碼|科目名稱|合計|基本支出|項目支出',
        '|合計|10.00|4.00|6.00',
      ),
    ).toEqual([{ kind: 'total', code: null, name: '合計', total: 10, basic: 4, project: 6 }])
  })
})
