import { describe, expect, it } from 'vitest'
import { HEAD, HEADER, readSheets } from './sheet-text'

/** `whole | annual: differences` of every pair of one sheet. */
function pairsOf(...rows: string[]): string[] {
  const [sheet] = readSheets(...HEAD, HEADER, ...rows).sheets
  const print = (index: number | null) => {
    const indicator = index === null ? undefined : sheet?.indicators[index]
    return indicator ? `${indicator.name}=${indicator.value ?? ''}` : '–'
  }
  return (sheet?.pairs ?? []).map(
    ({ whole, annual, differs }) => `${print(whole)} | ${print(annual)}: ${differs.join(' ')}`,
  )
}

describe('the two versions of an indicator', () => {
  it('are one pair in another order and under a cut name', () => {
    expect(
      pairsOf(
        '|产出指标|数量指标|灯具更换数量|20盏|数量指标|电缆敷设|3千米',
        '|||电缆敷设长度|3千米||灯具更换|20盏',
      ),
    ).toEqual(['灯具更换数量=20盏 | 灯具更换=20盏: nameCut', '电缆敷设长度=3千米 | 电缆敷设=3千米: nameCut'])
  })

  it('differ in a value that says something else, and not in the unit it is printed in', () => {
    expect(
      pairsOf(
        '|产出指标|数量指标|灯具更换数量|60盏|数量指标|灯具更换数量|20盏',
        '||成本指标|电缆采购成本|≤10万元|成本指标|电缆采购成本|≤100000元',
      ),
    ).toEqual([
      '灯具更换数量=60盏 | 灯具更换数量=20盏: value',
      '电缆采购成本=≤10万元 | 电缆采购成本=≤100000元: ',
    ])
  })

  it('tell a lost value from another one', () => {
    expect(pairsOf('|产出指标|数量指标|灯具更换数量|20盏|数量指标|灯具更换数量|')).toEqual([
      '灯具更换数量=20盏 | 灯具更换数量=: valueLost',
    ])
  })

  it('are found by value and dimension where the names begin differently', () => {
    expect(
      pairsOf(
        '|产出指标|数量指标|全县灯具更换数量|213盏|数量指标|灯具更换数量|213盏',
        '||质量指标|灯具合格率|100%|质量指标|灯具合格率|100%',
      ),
    ).toEqual(['全县灯具更换数量=213盏 | 灯具更换数量=213盏: name', '灯具合格率=100% | 灯具合格率=100%: '])
  })

  it('stand alone where the other half has none, with less confidence when it has others', () => {
    const rows = ['|产出指标|数量指标|灯具更换数量|20盏|数量指标|电缆敷设长度|3千米']
    expect(pairsOf(...rows)).toEqual(['灯具更换数量=20盏 | –: ', '– | 电缆敷设长度=3千米: '])
    const [sheet] = readSheets(...HEAD, HEADER, ...rows).sheets
    expect(sheet?.pairs.map(({ confidence }) => confidence)).toEqual([0.8, 0.8])
  })

  it('name every indicator exactly once', () => {
    const [sheet] = readSheets(
      ...HEAD,
      HEADER,
      '|产出指标|数量指标|灯具更换数量|20盏|数量指标|灯具更换数量|20盏',
      '|||灯具更换数量|20盏||电缆敷设|3千米',
      '||质量指标|合格率|100%|||',
    ).sheets
    const named = sheet?.pairs.flatMap(({ whole, annual }) => [whole, annual].filter(index => index !== null))
    expect(named?.sort((a, b) => a - b)).toEqual(sheet?.indicators.map((_, index) => index))
  })
})
