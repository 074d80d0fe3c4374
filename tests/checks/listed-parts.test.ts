import { describe, expect, it } from 'vitest'
import { listedParts } from '@/checks/listed-parts'

const read = (text: string) =>
  listedParts(text, 7).map(({ total, parts }) => `${total.raw} = ${parts.map(({ raw }) => raw).join(' + ')}`)

describe('the parts of a total', () => {
  it('stand behind it in brackets or after 其中, each at the end of its words', () => {
    expect(read('共需50万元（设备20万元；安装、调试30万元）。')).toEqual(['50万元 = 20万元 + 30万元'])
    expect(read('建筑面积6,289平方米,其中:地上4,490平方米,地下1,799平方米,计划建设住房92套。')).toEqual([
      '6,289平方米 = 4,490平方米 + 1,799平方米',
    ])
    expect(read('申请9万元(据实核算,其中电费4万元(含上年),2025年5月至9月运费5万元)')).toEqual([
      '9万元 = 4万元 + 5万元',
    ])
    expect(read('出资10万元，其中甲方4万元，占40%；乙方6万元，占60%。')).toEqual(['10万元 = 4万元 + 6万元'])
  })

  it('are many behind a colon, where the total says that it is one', () => {
    const streets =
      '甲街面积为2万平方米，乙街面积为1万平方米，丙街面积为3000㎡，丁街面积为2000㎡，公园面积为5000㎡的保洁工作'
    expect(read(`（面积共4.1万平方米），范围及面积为：${streets}，内容包括清扫。`)).toEqual([
      '4.1万平方米 = 2万平方米 + 1万平方米 + 3000㎡ + 2000㎡ + 5000㎡',
    ])
    expect(read(`面积4.1万平方米，范围及面积为：${streets}。`)).toEqual([])
  })

  it('are what it is mainly used for, money of another unit and a last word of several things among them', () => {
    expect(read('申请经费9万元,主要用于办公5万元,差旅、下乡等费用4万元。')).toEqual(['9万元 = 5万元 + 4万元'])
    expect(read('运维费7.5万元。主要用于燃油4万、保险3万、年检5000元。')).toEqual([
      '7.5万元 = 4万 + 3万 + 5000元',
    ])
    expect(read('申请经费9万元，用于支付设备20台，安装3万株。')).toEqual([])
  })

  it('end where they make the whole', () => {
    expect(read('护理补贴3255人，其中一级1240人、二级2015人；两项都有的1380人，实际4735人。')).toEqual([
      '3255人 = 1240人 + 2015人',
    ])
  })

  it('may be a rest with an amount of its own', () => {
    expect(read('未结算9万元（其中：上年剩余部分处置费4万元；本年处置费5万元）。')).toEqual([
      '9万元 = 4万元 + 5万元',
    ])
    expect(read('需9万元（其中：处置费4万元；运输费5万元，剩余部分自筹）。')).toEqual([])
  })

  it('keep their places', () => {
    const text = '需50万元（设备20万元，安装30万元）'
    const [found] = listedParts(text, 7)
    expect(found?.parts.map(({ place }) => text.slice(place.start, place.end))).toEqual(['20万元', '30万元'])
    expect(found?.total.place).toEqual({ line: 7, start: 1, end: 5 })
  })

  it.each([
    ['of another kind', '投资50万元（设备20台，安装30次）'],
    ['estimates', '需50万元（设备约20万元，安装约30万元）'],
    ['not all told', '需50万元（设备20万元，安装10万元等）'],
    ['with a rest of its own', '需50万元，其中设备20万元，安装10万元，其他用于差旅。'],
    ['on both banks', '治理18公里，其中左岸堤防7公里，右岸堤防11公里。'],
    ['of several, and all of them', '每站12万元（薪酬10万元，18站共216万元）'],
    ['what is paid already', '需50万元（合同价70万元，已支付20万元）'],
    ['a change', '收入50万元，其中：本年45万元，上年结转5万元，比上年增加9万元。'],
    ['prices', '需50万元（20万元/台，30万元/套）'],
    ['told again further on', '需50万元（设备20万元，共92套，安装30万元）'],
    ['without an end in the line', '需50万元，其中设备20万元，安装30万元'],
  ])('are not taken from words that are %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})
