import { describe, expect, it } from 'vitest'
import { rowsOf } from '../read-text'

const HEAD = [
  '2027年预算支出总表',
  '单位：万元',
  '科目编码|||科目名称|2027年预算数||',
  '类|款|项||合计|基本支出|项目支出',
]
const READ = [
  { code: null, name: '合计', total: 9, project: 3 },
  { code: '208', name: '社会保障和就业支出', total: 4, project: null },
  { code: '20805', name: '行政事业单位养老支出', total: 4, project: null },
  { code: '2080505', name: '基本养老保险缴费支出', total: 3, project: null },
  { code: '2080506', name: '职业年金缴费支出', total: 1, project: null },
  { code: '213', name: '农林水支出', total: 5, project: 3 },
]

describe('a code in the columns 类, 款, 项', () => {
  it('is whole in every row', () => {
    const rows = rowsOf(
      'T3',
      ...HEAD,
      '合计||||9.00|6.00|3.00',
      '208|||社会保障和就业支出|4.00|4.00|',
      '208|05||行政事业单位养老支出|4.00|4.00|',
      '208|05|05|基本养老保险缴费支出|3.00|3.00|',
      '208|05|06|职业年金缴费支出|1.00|1.00|',
      '213|||农林水支出|5.00|2.00|3.00',
    )
    expect(rows).toMatchObject(READ)
  })

  it('takes from the rows above what is printed at its own level only', () => {
    const rows = rowsOf(
      'T3',
      ...HEAD,
      '|||合计|9.00|6.00|3.00',
      '208|||社会保障和就业支出|4.00|4.00|',
      '|05||行政事业单位养老支出|4.00|4.00|',
      '||05|基本养老保险缴费支出|3.00|3.00|',
      '||06|职业年金缴费支出|1.00|1.00|',
      '213|||农林水支出|5.00|2.00|3.00',
    )
    expect(rows).toMatchObject(READ)
  })

  it('is not made up where the levels above are missing', () => {
    const [row] = rowsOf('T3', ...HEAD, '||05|基本养老保险缴费支出|3.00|3.00|', '208|||甲|3.00|3.00|')
    expect(row?.code).not.toBe('05')
    expect(row?.code?.length ?? 0).toBeLessThan(7)
  })
})
