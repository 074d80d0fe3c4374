import { describe, expect, it } from 'vitest'
import { disclosureOf } from '../read-text'

describe('T6 基本支出分经济科目表', () => {
  it('takes a row without a government class for a group of the rows below it', () => {
    const { rows } = disclosureOf(
      '2027年一般公共预算安排基本支出分经济科目表（不含上年结转）',
      '单位：万元',
      '部门预算支出经济科目名称|政府预算支出经济科目名称|2027年预算数||',
      '||合计|人员经费|公用经费',
      '合计||5.00|5.00|',
      '工资福利支出||5.00|5.00|',
      '奖金|工资奖金津补贴|2.00|2.00|',
      '奖金|工资福利支出|3.00|3.00|',
    ).tables.T6
    expect(rows.map(row => [row.kind, row.name, row.name2, row.parent])).toEqual([
      ['total', '合计', null, null],
      ['group', '工资福利支出', null, null],
      ['item', '奖金', '工资奖金津补贴', 1],
      ['item', '奖金', '工资福利支出', 1],
    ])
  })
})
