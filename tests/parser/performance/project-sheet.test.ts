import { expect, it } from 'vitest'
import { HEAD, readSheets } from './sheet-text'

const ROWS = ['一级指标|二级指标|三级指标|指标值', '产出指标|数量指标|灯具数量|20盏']
const periodOf = (...head: string[]) =>
  readSheets(...HEAD, ...head, ...ROWS).sheets[0]?.indicators.map(({ period }) => period)

it('gives the only half to the year where the head speaks of the year alone', () => {
  expect(periodOf('项目资金（元）|年度资金总额：|100')).toEqual(['annual'])
  expect(periodOf('年度总体目标|全年照明。')).toEqual(['annual'])
  expect(periodOf('项目资金（元）|实施期资金总额：|100|年度资金总额：|100')).toEqual(['whole'])
})
