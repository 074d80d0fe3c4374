import { describe, expect, it } from 'vitest'
import { HEAD, indicatorsOf, readSheets } from './sheet-text'

describe('signs, numbers and units in columns of their own', () => {
  it('are one value', () => {
    const { sheets } = readSheets(
      ...HEAD,
      '|产出指标|数量指标|灯具数量|≥|20|盏|',
      '||质量指标|灯具合格率||98|%|',
      '||数量指标|电缆长度|大于等于||3.5|公里',
    )
    expect(sheets[0]?.indicators.map(({ name, value }) => [name, value])).toEqual([
      ['灯具数量', '≥20盏'],
      ['灯具合格率', '98%'],
      ['电缆长度', '大于等于3.5公里'],
    ])
  })

  it('take any short text as the unit where the table has a column of units', () => {
    const { sheets } = readSheets(
      ...HEAD,
      '绩效指标|一级指标|二级指标|三级指标|指标性质|指标值|计量单位',
      '|产出指标|数量指标|灯具数量|≥|20|盏次',
      '||质量指标|安装质量|定性|合格|',
    )
    expect(sheets[0]?.indicators.map(({ name, value }) => [name, value])).toEqual([
      ['灯具数量', '≥20盏次'],
      ['安装质量', '合格'],
    ])
  })

  it('keep the place of every piece', () => {
    const { sheets } = readSheets(...HEAD, '|产出指标|数量指标|灯具数量|≥|20|盏', '|||合格率|≥|98|%')
    expect(sheets[0]?.indicators[1]?.valuePlace).toEqual({
      line: 5,
      start: 7,
      end: 8,
      parts: [
        { line: 5, start: 7, end: 8 },
        { line: 5, start: 9, end: 11 },
        { line: 5, start: 12, end: 13 },
      ],
    })
  })

  it('leave the name behind a bare number alone', () => {
    expect(indicatorsOf('||数量指标|灯具数量|20||电缆数量|30')).toEqual([
      'whole quantity 灯具数量=20',
      'annual quantity 电缆数量=30',
    ])
  })
})
