import { describe, expect, it } from 'vitest'
import { DOUBTFUL } from '@/model/place'
import { disclosureOf } from '../read-text'

const T3 = ['2027年预算支出总表', '单位：万元', '科目编码|科目名称|合计|基本支出|项目支出']
const EVEN = ['合计||9.00|4.00|5.00', '205|教育支出|4.00|4.00|', '206|科学技术支出|4.00||4.00']

/** The names of the rows with a doubtful part; the total stands first whatever is lost behind it. */
function doubtfulRows(...lines: string[]) {
  const { rows } = disclosureOf(...T3, ...lines).tables.T3
  expect(rows.every(row => (row.figures.total?.confidence ?? 1) === 1)).toBe(true)
  const isDoubtful = (row: (typeof rows)[number]) =>
    [row.figures.basic, row.figures.project].some(figure => (figure?.confidence ?? 1) < DOUBTFUL)
  return rows.filter(isDoubtful).map(row => row.name)
}

describe('a row with a cell more or less than the rows beside it', () => {
  it('has doubtful parts, since any cell may be the lost one', () => {
    expect(doubtfulRows(...EVEN, '208|社会保障和就业支出|1.00|1.00', '213|农林水支出|0.00||')).toEqual([
      '社会保障和就业支出',
    ])
    expect(doubtfulRows(...EVEN, '208|社会保障和就业支出|1.00||1.00|', '213|农林水支出|0.00||')).toContain(
      '社会保障和就业支出',
    )
  })

  it('is read as it stands where all rows of its page are as short: the page lost its last column', () => {
    const page = ['208|社会保障和就业支出|1.00|1.00', '210|卫生健康支出|1.00|1.00']
    expect(doubtfulRows(...EVEN, '', ...page)).toEqual([])
  })

  it('has doubtful parts beside another that is as short on a page of even rows', () => {
    const lost = ['208|社会保障和就业支出|1.00|1.00', '210|卫生健康支出|1.00|1.00']
    expect(doubtfulRows(...EVEN, ...lost, '211|节能环保支出|1.00||1.00', '213|农林水支出|0.00||')).toEqual([
      '社会保障和就业支出',
      '卫生健康支出',
    ])
  })

  it('is read as it stands where no row prints a blank at its end', () => {
    const trimmed = [
      '208|社会保障和就业支出|1.00|1.00',
      '210|卫生健康支出|1.00|1.00',
      '211|节能环保支出|1.00|1.00',
    ]
    const full = [
      '212|城乡社区支出|6.00|1.00|5.00',
      '213|农林水支出|1.00||1.00',
      '214|交通运输支出|1.00||1.00',
    ]
    expect(
      doubtfulRows('合计||11.00|4.00|7.00', ...full, ...trimmed, '215|资源勘探工业信息等支出|1.00||1.00'),
    ).toEqual([])
  })

  it('is read as it stands where most rows are so', () => {
    expect(doubtfulRows('合计||9.00|9.00', '205|教育支出|4.00|4.00', '206|科学技术支出|5.00|5.00')).toEqual(
      [],
    )
  })
})
