import { describe, expect, it } from 'vitest'
import { disclosureOf } from '../read-text'

describe('T8 政府性基金预算支出表', () => {
  it('reads a head of one line', () => {
    const { T8 } = disclosureOf(
      '2027年政府性基金预算支出表',
      '单位：万元',
      '科目编码|科目名称|合计|基本支出|项目支出',
      '212|城乡社区支出|7.00||7.00',
    ).tables
    expect(T8.rows[0]?.figures.project?.fen).toBe(7_000_000)
    expect(T8.rows[0]?.figures.basic?.fen).toBeNull()
  })

  it('reads a first row printed without its empty cells, in doubt', () => {
    const { rows } = disclosureOf(
      '2027年政府性基金预算支出表',
      '单位：万元',
      '科目编码|科目名称|合计|基本支出|项目支出',
      '合计',
      '',
      '注：本表无数据',
    ).tables.T8
    expect(rows.map(row => [row.kind, row.figures, row.reason])).toEqual([['total', {}, 'figuresLost']])
  })
})
