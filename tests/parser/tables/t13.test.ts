import { describe, expect, it } from 'vitest'
import { disclosureOf } from '../read-text'

const T11 = [
  '2027年财政拨款安排机关运行经费预算表',
  '部门名称：青山县水务局 单位：万元',
  '单位名称|2027预算数|||',
  '|合计|一般公共预算|政府性基金预算|国有资本经营预算',
  '灌溉管理总站|1.00|1.00||',
]
const HEAD = [
  '2027年项目支出预算表（上年结转）',
  '项目名称|合计|2027年财政拨款||',
  '||一般公共预算|政府性基金预算|国有资本经营预算',
  '1|2|3|4|5',
]

describe('T13 项目支出预算表（上年结转）', () => {
  it('tells rows without amounts apart by organizations that stand elsewhere', () => {
    const { T13 } = disclosureOf(
      ...T11,
      ...HEAD,
      '青山县水务局||||',
      '灌溉管理总站||||',
      '2026年渠道维护||||',
    ).tables
    expect(T13.rows.map(({ kind, unit, figures }) => [kind, unit, figures.total?.fen])).toEqual([
      ['department', null, null],
      ['unit', null, null],
      ['project', '灌溉管理总站', null],
    ])
  })

  it('is found when its title lost the remark that tells it from table 12', () => {
    const { tables } = disclosureOf(
      '2027年项目支出预算表',
      ...HEAD.slice(1),
      '甲局|1.00|1.00||',
      '乙|1.00|1.00||',
      '2027年项目支出预算表',
      ...HEAD.slice(1),
      '甲局|2.00|2.00||',
      '乙|2.00|2.00||',
    )
    expect(tables.T12.rows[0]?.figures.total?.fen).toBe(1_000_000)
    expect(tables.T13.rows[0]?.figures.total?.fen).toBe(2_000_000)
  })

  it('has no row where only a note stands', () => {
    const { T13 } = disclosureOf(...HEAD, '', '注：本表无数据').tables
    expect(T13).toMatchObject({ found: true, noData: true, rows: [] })
  })
})
