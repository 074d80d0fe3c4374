import { expect, it } from 'vitest'
import { HEAD, readSheets } from './sheet-text'

it('leaves out serial numbers, weights and remarks beside name and value', () => {
  const { sheets } = readSheets(
    ...HEAD,
    '序号|一级指标|二级指标|三级指标|指标值|分值|备注',
    '1|产出指标|数量指标|灯具数量|20盏|10|按季统计',
    '2|||电缆长度|3千米|15|',
  )
  expect(sheets[0]?.indicators.map(({ name, value }) => `${name}=${value ?? ''}`)).toEqual([
    '灯具数量=20盏',
    '电缆长度=3千米',
  ])
})
