import { describe, expect, it } from 'vitest'
import { rowsOf } from '../read-text'

const HEAD = [
  '2027年预算收支总表',
  '单位：万元',
  '收入||支出|||',
  '项目|2027年|项目|2027年合计|当年预算安排|上年结转安排',
]

describe('T1 收支总表', () => {
  it('reads both sides of a row without their ordinals and keeps blank apart from zero', () => {
    expect(rowsOf('T1', ...HEAD, '一、一般公共预算|8.50|一、一般公共服务支出||0.00|')).toEqual([
      { kind: 'item', code: null, name: '一般公共预算', amount: 8.5 },
      { kind: 'item', code: null, name: '一般公共服务支出', total: null, current: 0, carryover: null },
    ])
  })

  it('leaves out ordinals in digits as well', () => {
    const rows = rowsOf('T1', ...HEAD, '1.一般公共预算|8.50|（12）、农林水支出|8.50|8.50|')
    expect(rows.map(row => row.name)).toEqual(['一般公共预算', '农林水支出'])
  })

  it('names the sums by what they say', () => {
    const kinds = rowsOf(
      'T1',
      ...HEAD,
      '本年收入合计|5.00|本年支出合计|6.00|5.00|1.00',
      '上年结转|1.00|年终结转|||',
      '收入总计|6.00|支出总计|6.00|5.00|1.00',
    ).map(row => row.kind)
    expect(kinds).toEqual([
      'thisYear',
      'thisYear',
      'carryover',
      'yearEndCarryover',
      'grandTotal',
      'grandTotal',
    ])
  })

  it('reads a row that slid right by two cells', () => {
    const [row] = rowsOf('T1', ...HEAD, '||二十、住房保障支出|3.00|2.00|1.00').slice(-1)
    expect(row).toMatchObject({ name: '住房保障支出', total: 3, current: 2, carryover: 1 })
  })

  it('takes no words from a foreign line above into a row that has a name of its own', () => {
    const rows = rowsOf('T1', ...HEAD, '今天下了一场雨', '||六、科学技术支出|3.00|3.00|')
    expect(rows.map(row => row.name)).toEqual(['科学技术支出'])
  })
})
