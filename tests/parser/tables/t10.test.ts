import { describe, expect, it } from 'vitest'
import { disclosureOf } from '../read-text'

describe('T10 “三公”经费支出预算表', () => {
  it('makes purchase and operation parts of the vehicles and keeps their marks', () => {
    const { rows } = disclosureOf(
      '2027年财政拨款安排"三公"经费支出预算表',
      '单位：万元',
      '项目|2027年预算数|||',
      '|合计|一般公共预算|政府性基金预算|国有资本经营预算',
      '公务用车购置及运行费|5.00|5.00||',
      '①公务用车购置费||||',
      '②公务用车运行维护费|5.00|5.00||',
      '合计|5.00|5.00||',
    ).tables.T10
    expect(rows.map(row => [row.kind, row.name, row.parent])).toEqual([
      ['item', '公务用车购置及运行费', null],
      ['item', '①公务用车购置费', 0],
      ['item', '②公务用车运行维护费', 0],
      ['total', '合计', null],
    ])
  })
})
