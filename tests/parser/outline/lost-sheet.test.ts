import { expect, it } from 'vitest'
import { disclosureOf } from '../read-text'

const DOCUMENT = [
  '2027年预算支出总表',
  '单位：万元',
  '科目编码|科目名称|合计|基本支出|项目支出',
  '合计||3.00||3.00',
  '第三部分 2027年度部门预算情况说明',
  '十、绩效管理情况',
]
const sheet = (name: string) => [
  `项目名称|${name}`,
  '主管部门及代码|101-某某县水务局|实施单位|某某县水务局',
  '绩效指标|一级指标|二级指标|三级指标|指标值',
  '|产出指标|数量指标|清淤长度|3公里',
]

it('reads the sheets behind the narrative that are printed without a heading', () => {
  const { sheets, claims } = disclosureOf(
    ...DOCUMENT,
    ...sheet('河道清淤'),
    ...sheet('堤防加固'),
    '十一、国有资产占有使用情况',
    '共有车辆2辆。',
  )
  expect(sheets.map(({ project, indicators }) => [project?.value, indicators.length])).toEqual([
    ['河道清淤', 1],
    ['堤防加固', 1],
  ])
  expect(claims.map(({ value, unit }) => [value, unit])).toEqual([[2, '辆']])
})

it('takes no table of projects for a sheet', () => {
  const { sheets } = disclosureOf(...DOCUMENT, '项目名称|合计|单位', '河道清淤|3.00|某某县水务局')
  expect(sheets).toEqual([])
})
