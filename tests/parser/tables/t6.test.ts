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

  it('knows groups by their codes where no government class is printed', () => {
    const { rows } = disclosureOf(
      '2027年一般公共预算基本支出表',
      '单位：万元',
      '经济分类科目||2027年基本支出||',
      '科目编码|科目名称|合计|人员经费|公用经费',
      '合计||5.00|4.00|1.00',
      '301|工资福利支出|4.00|4.00|',
      '30103|奖金|4.00|4.00|',
      '302|商品和服务支出|1.00||1.00',
      '30201|办公费|1.00||1.00',
    ).tables.T6
    expect(rows.map(({ kind, code, name, parent }) => [kind, code, name, parent])).toEqual([
      ['total', null, '合计', null],
      ['group', '301', '工资福利支出', null],
      ['item', '30103', '奖金', 1],
      ['group', '302', '商品和服务支出', null],
      ['item', '30201', '办公费', 3],
    ])
    expect(rows.map(row => row.figures.total?.fen)).toEqual([5e6, 4e6, 4e6, 1e6, 1e6])
  })

  it('takes no code of a government class for an amount', () => {
    const { rows } = disclosureOf(
      '2027年一般公共预算安排基本支出分经济科目表',
      '单位：万元',
      '部门预算支出经济科目||政府预算支出经济科目||2027年预算数||',
      '科目编码|科目名称|科目编码|科目名称|合计|人员经费|公用经费',
      '合计||||4.00|4.00|',
      '301|工资福利支出|||4.00|4.00|',
      '30103|奖金|50101|工资奖金津补贴|4.00|4.00|',
    ).tables.T6
    expect(rows.map(({ kind, name2, figures }) => [kind, name2, figures.total?.fen])).toEqual([
      ['total', null, 4e6],
      ['group', null, 4e6],
      ['item', '工资奖金津补贴', 4e6],
    ])
  })
})
