import { describe, expect, it } from 'vitest'
import { disclosureOf, rowsOf } from '../read-text'

const HEAD = [
  '表二 2027年预算收入总表',
  '单位：万元',
  '项目||本年收入||||||上年结转',
  '科目编码|科目名称|合计|一般公共预算|政府性基金|国有资本经营预算|财政专户管理资金|单位资金|',
]

describe('T2 收入总表', () => {
  it('reads codes, names and all seven amounts', () => {
    expect(rowsOf('T2', ...HEAD, '201|一般公共服务支出|9.00|4.00|3.00|2.00|||1.00')).toEqual([
      {
        kind: 'item',
        code: '201',
        name: '一般公共服务支出',
        total: 9,
        generalPublic: 4,
        governmentFunds: 3,
        stateCapital: 2,
        specialAccount: null,
        unitFunds: null,
        carryover: 1,
      },
    ])
  })

  it('gives no figure to a trailing column that a page lost', () => {
    const row = disclosureOf(...HEAD, '201|甲支出|9.00|9.00||||').tables.T2.rows[0]
    expect(row?.figures.carryover).toBeUndefined()
    expect(row?.figures.unitFunds?.fen).toBeNull()
  })

  it('moves a zero of a short row to the column whose sum is printed', () => {
    const rows = rowsOf('T2', ...HEAD, '合计||9.00|9.00|||||0.00', '201|甲支出|9.00|9.00||||0.00')
    expect(rows[1]).toMatchObject({ total: 9, carryover: 0 })
    expect(rows[1]?.unitFunds ?? null).toBeNull()
  })

  it('goes on behind a page break, a watermark and a repeated head', () => {
    const rows = rowsOf(
      'T2',
      ...HEAD,
      '201|甲|1.00|1.00|||||',
      '',
      '仅供内部审核',
      ...HEAD.slice(2),
      '202|乙|2.00|2.00|||||',
    )
    expect(rows.map(row => row.code)).toEqual(['201', '202'])
  })

  it('makes each code a part of the code it begins with', () => {
    const { rows } = disclosureOf(
      ...HEAD,
      '合计||2.00|2.00|||||',
      '201|甲|2.00|2.00|||||',
      '20103|乙|2.00|2.00|||||',
      '2010350|丙|2.00|2.00|||||',
    ).tables.T2
    expect(rows.map(row => row.parent)).toEqual([null, null, 1, 2])
  })
})
