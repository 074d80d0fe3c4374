import { describe, expect, it } from 'vitest'
import { indicatorsOf } from './sheet-text'

const BOTH = (name: string, value: string, dimension = 'quantity') => [
  `whole ${dimension} ${name}=${value}`,
  `annual ${dimension} ${name}=${value}`,
]

describe('a cell that holds two', () => {
  it('is a value and the label of the other half', () => {
    expect(indicatorsOf('||数量指标|灯具采购数量|≥20盏 数量指标|灯具采购数量|≥20盏')).toEqual(
      BOTH('灯具采购数量', '≥20盏'),
    )
  })

  it('is a measure and the name of the other half, which the table prints elsewhere', () => {
    const rows = ['||数量指标|绿地养护面积|50亩|数量指标|灯具采购数量|20盏']
    expect(indicatorsOf(...rows, '|||灯具采购数量|20盏 绿地养护面积|50亩')).toEqual([
      'whole quantity 绿地养护面积=50亩',
      'whole quantity 灯具采购数量=20盏',
      'annual quantity 灯具采购数量=20盏',
      'annual quantity 绿地养护面积=50亩',
    ])
  })

  it('is a label without 指标 and a name', () => {
    const satisfaction = ['||服务对象满意度附近居民满意度|≥95%||附近居民满意度|≥95%']
    expect(indicatorsOf(...satisfaction)).toEqual(BOTH('附近居民满意度', '≥95%', 'satisfaction'))
    const social = ['||社会效益改善夜间出行条件|改善||社会效益改善夜间出行条件|改善']
    expect(indicatorsOf(...social)).toEqual(BOTH('改善夜间出行条件', '改善', 'social'))
  })

  it('is a name where the label stands beside it', () => {
    const row = '||社会效益|社会效益提升带动面|提升|社会效益|社会效益提升带动面|提升'
    expect(indicatorsOf(row)).toEqual(BOTH('社会效益提升带动面', '提升', 'social'))
  })
})

describe('a text torn in two cells', () => {
  it('is one where the other half prints it', () => {
    expect(indicatorsOf('||数量指标|灯具采|购数量|20盏|数量指标|灯具采购数量|20盏')).toEqual(
      BOTH('灯具采购数量', '20盏'),
    )
    expect(indicatorsOf('||时效指标|灯具安装时间|2031年|6月前|时效指标|灯具安装时间|2031年6月前')).toEqual(
      BOTH('灯具安装时间', '2031年6月前', 'timeliness'),
    )
  })

  it('is a name and its value, also where a cell elsewhere holds both', () => {
    expect(indicatorsOf('||社会效益|夜间出行条件|有所改善|社会效益|夜间出行条件有所改善|')[0]).toBe(
      'whole social 夜间出行条件=有所改善',
    )
  })
})
