import { describe, expect, it } from 'vitest'
import { beginAlike, pairRow } from '@/parser/performance/pair-row'
import { rowTokens } from '@/parser/performance/row-token'
import { linesOf } from './sheet-text'

const pairs = (row: string) =>
  linesOf(row).flatMap(line =>
    pairRow(rowTokens(line)).pairs.map(({ name, value }) => `${name?.text ?? ''}=${value?.text ?? ''}`),
  )

const margin = (row: string) => linesOf(row).map(line => pairRow(rowTokens(line)).margin)[0] ?? 0

describe('name and value of a row', () => {
  it.each([
    ['|灯具数量|20盏|灯具数量|20盏', ['灯具数量=20盏', '灯具数量=20盏']],
    ['灯具数量|20盏|更换电缆|3千米', ['灯具数量=20盏', '更换电缆=3千米']],
    ['灯具数量|||20盏||', ['灯具数量=20盏']],
    ['质量指标|亮灯率|≥98%|质量指标|亮灯率', ['亮灯率=≥98%', '亮灯率=']],
    ['亮灯率||≥98%|≥98%|亮灯率|≥98%|≥98%', ['亮灯率=≥98%', '亮灯率=≥98%']],
    ['亮灯率|亮灯率|≥98%', ['亮灯率=≥98%']],
    ['美化城市夜景||美化城市夜景', ['美化城市夜景=', '美化城市夜景=']],
    ['提高|||提高', ['=提高', '=提高']],
    ['社会效益|方便居民夜间出行|||方便|社会效益', ['方便居民夜间出行=方便']],
  ])('%s', (row, expected) => {
    expect(pairs(row)).toEqual(expected)
  })

  it('are told by their order where the values are sentences', () => {
    expect(pairs('数量指标|灯具|按清单全部更换完毕|数量指标|灯具|按清单全部更换完毕')).toEqual([
      '灯具=按清单全部更换完毕',
      '灯具=按清单全部更换完毕',
    ])
  })

  it('share a value that is printed once behind two names', () => {
    const [line] = linesOf('主干道亮灯及时率|支路亮灯及时率|≥98%')
    expect(
      line && pairRow(rowTokens(line)).pairs.map(pair => [pair.name?.text, pair.value?.text, pair.shared]),
    ).toEqual([
      ['主干道亮灯及时率', '≥98%', true],
      ['支路亮灯及时率', '≥98%', false],
    ])
  })

  it('share no value across the blank cell of one that is lost', () => {
    expect(pairs('|主干道亮灯率|||支路亮灯率|≥98%')).toEqual(['主干道亮灯率=', '支路亮灯率=≥98%'])
  })

  it('leave a smaller margin where two readings are close', () => {
    expect(margin('灯具数量|20盏')).toBeGreaterThan(margin('灯具|电缆|灯杆'))
  })

  it('stay bounded on a row of many texts', () => {
    expect(pairs(Array.from({ length: 40 }, (_, i) => `名称${i}`).join('|')).length).toBeLessThanOrEqual(9)
  })

  it('begin alike when one is cut, not when only the year is common', () => {
    expect(beginAlike('主干道亮灯及时率', '主干道亮灯')).toBe(true)
    expect(beginAlike('亮灯率', '灯具数')).toBe(false)
  })
})
