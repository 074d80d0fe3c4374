import { describe, expect, it } from 'vitest'
import { DOUBTFUL } from '@/model/place'
import { disclosureOf } from '../read-text'

const T3 = ['2027年预算支出总表', '单位：万元', '科目编码|科目名称|合计|基本支出|项目支出']
const EVEN = ['合计||10.00|6.00|4.00', '205|教育支出|4.00|4.00|', '206|科学技术支出|4.00||4.00']

/** The names of the rows with a doubtful part; the total stands first whatever is lost behind it. */
function doubtfulRows(...lines: string[]) {
  const { rows } = disclosureOf(...T3, ...lines).tables.T3
  expect(rows.every(row => (row.figures.total?.confidence ?? 1) === 1)).toBe(true)
  const isDoubtful = (row: (typeof rows)[number]) =>
    [row.figures.basic, row.figures.project].some(figure => (figure?.confidence ?? 1) < DOUBTFUL)
  return rows.filter(isDoubtful).map(row => row.name)
}

/** Whether the basic expenditure of each row of a fund table is doubtful, behind other tables. */
const fund = (...before: string[]) =>
  disclosureOf(
    ...before,
    '2027年政府性基金预算支出表',
    '单位：万元',
    '科目编码|科目名称|合计|基本支出|项目支出',
    '合计|5.00|5.00',
    '212|城乡社区支出|5.00|5.00',
  ).tables.T8.rows.map(({ figures }) => (figures.basic?.confidence ?? 1) < DOUBTFUL)

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
      doubtfulRows('合计||12.00|4.00|8.00', ...full, ...trimmed, '215|资源勘探工业信息等支出|1.00||1.00'),
    ).toEqual([])
  })

  it('has doubtful parts, as all short rows have, where the columns then no longer add up', () => {
    const lost = ['205|教育支出|4.00|4.00', '206|科学技术支出|1.00|1.00', '208|社会保障和就业支出|1.00|1.00']
    expect(doubtfulRows('合计||6.00|2.00|4.00', ...lost)).toEqual([
      '教育支出',
      '科学技术支出',
      '社会保障和就业支出',
    ])
    expect(doubtfulRows('合计||6.00|6.00', ...lost)).toEqual([])
  })

  it('has doubtful parts in a text that prints no blank cell before an amount anywhere', () => {
    const full = Array.from({ length: 12 }, (_, at) => `2${10 + at}|其他支出|${at}.00|1.00|${at}.00`)
    const T3_WITHOUT_BLANKS = [...T3, '合计|78.00|12.00|66.00', ...full]
    expect(fund(...T3_WITHOUT_BLANKS)).toEqual([true, true])
    expect(fund(...T3_WITHOUT_BLANKS, '229|其他支出|3.00||3.00')).toEqual([false, false])
  })

  it('is read as it stands where most rows are so', () => {
    expect(doubtfulRows('合计||9.00|9.00', '205|教育支出|4.00|4.00', '206|科学技术支出|5.00|5.00')).toEqual(
      [],
    )
  })
})
