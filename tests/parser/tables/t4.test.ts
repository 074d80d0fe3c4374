import { describe, expect, it } from 'vitest'
import { rowsOf } from '../read-text'

describe('T4 财政拨款收支总表', () => {
  it('takes what stands below 上年财政拨款结转 for parts of the carryover', () => {
    const rows = rowsOf(
      'T4',
      '2027年财政拨款收支总表',
      '单位：万元',
      '收入||支出||||',
      '项目|金额|项目|金额|||',
      '|||小计|一般公共预算|政府性基金预算|国有资本经营预算',
      '一、一般公共预算|8.00|一、一般公共服务支出|9.00|8.00|1.00|',
      '上年财政拨款结转|1.00|年终结转||||',
      '一、一般公共预算|1.00|||||',
      '收入总计|9.00|支出总计|9.00|8.00|1.00|',
    )
    expect(rows.filter(row => 'amount' in row).map(row => [row.kind, row.name])).toEqual([
      ['item', '一般公共预算'],
      ['carryover', '上年财政拨款结转'],
      ['carryover', '一般公共预算'],
      ['grandTotal', '收入总计'],
    ])
    expect(rows[1]).toMatchObject({ total: 9, generalPublic: 8, governmentFunds: 1, stateCapital: null })
  })
})
