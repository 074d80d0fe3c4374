import { describe, expect, it } from 'vitest'
import { foldText } from '@/parser/narrative/fold'
import { readQuantities } from '@/parser/narrative/quantities'

const read = (text: string) => readQuantities(foldText(text)).map(({ raw, unit }) => `${raw}${unit}`)

describe('numbers with units', () => {
  it.each([
    ['１２，３４５．６７ 万元', '12,345.67万元'],
    ['12 ,345.6 万 元', '12,345.6万元'],
    ['1,234,567.89元', '1,234,567.89元'],
    ['2.5亿元', '2.5亿元'],
    ['18.02％', '18.02%'],
    ['5个百分点', '5个百分点'],
    ['800 m ²', '800平方米'],
    ['800㎡', '800平方米'],
    ['0台（套）', '0台'],
    ['3台/套', '3台'],
    ['增长-5.6%', '-5.6%'],
    ['支出500万，', '500万元'],
    ['实有2辆（含租用车辆）', '2辆'],
    ['增长0.5倍', '0.5倍'],
  ])('%s', (text, quantity) => {
    expect(read(text)).toEqual([quantity])
  })

  it('does not take a clause mark for a thousands separator', () => {
    expect(read('5万元,100万元,12%')).toEqual(['5万元', '100万元', '12%'])
  })

  it('keeps both numbers of a range of amounts apart from a minus', () => {
    expect(read('为10万元-20万元')).toEqual(['10万元', '20万元'])
  })
})

describe('what is no statement', () => {
  it.each([
    '2026年',
    '12月31日',
    '2025.12.31',
    '3年期',
    '12个月',
    '24小时',
    '第3项',
    '〔2021〕12号',
    '(2023)43号',
    '5级',
    '单价100万元（含）以上',
    '价值50万元（原值）以上',
    '50万元以下',
    '30元/平方米',
    'B0105个',
    '12345热线',
    '见附件2',
  ])('%s', text => {
    expect(read(text).filter(quantity => /万元|元|个|级/.test(quantity))).toEqual([])
  })
})
