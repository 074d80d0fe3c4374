import { describe, expect, it } from 'vitest'
import { disclosureOf } from '../read-text'

const HEAD = [
  '2027年政府性基金预算收入表（不含上年结转）',
  '单位：万元',
  '项目||政府性基金收入预算',
  '收入科目编码|科目名称|',
]

describe('T7 政府性基金预算收入表', () => {
  it('reads its blank 合计 row and the note that it holds no data', () => {
    const { T7 } = disclosureOf(...HEAD, '合计||', '', '注：本表无数据').tables
    expect(T7.noData).toBe(true)
    expect(T7.rows.map(row => row.figures.amount?.fen)).toEqual([null])
  })

  it('tells of a note that the rows contradict', () => {
    const { issues } = disclosureOf(...HEAD, '103|非税收入|5.00', '注：本表无数据')
    expect(issues.map(issue => issue.code)).toEqual(['noteContradictsRows'])
  })
})
