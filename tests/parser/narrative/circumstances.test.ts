import { expect, it } from 'vitest'
import { withoutCircumstances } from '@/parser/narrative/circumstances'
import { readQuantities } from '@/parser/narrative/quantities'
import type { Topic } from '@/parser/narrative/topics'

const kept = (text: string, topic: Topic) =>
  withoutCircumstances(readQuantities(text), text, topic).map(({ raw, unit }) => raw + unit)

it.each<[string, Topic, string[]]>([
  ['新招录人员5人,人员经费增加6万元', 'totals', ['6万元']],
  ['县域5个乡镇的12个村,改造3.5公里道路,经费24万元', 'totals', ['24万元']],
  ['新增2个项目,报废车辆1辆,所属预算单位3个', 'expenditure', ['2个', '1辆', '3个']],
  ['接待20批次、150人次,新增人员3名', 'threePublic', ['20批次', '150人次']],
  ['纳入绩效管理的项目12个,3个单位编报', 'performance', ['12个', '3个']],
  ['房屋3处,土地12亩', 'assets', ['3处', '12亩']],
])('leaves out what is only a reason: %s (%s)', (text, topic, expected) => {
  expect(kept(text, topic)).toEqual(expected)
})
