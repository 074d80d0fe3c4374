import { describe, expect, it } from 'vitest'
import { pairRow } from '@/parser/performance/pair-row'
import { rowTokens } from '@/parser/performance/row-token'
import { splitHalves } from '@/parser/performance/split-halves'
import { linesOf } from './sheet-text'

function annualHalf(row: string, boundary = 5): string[] {
  const [line] = linesOf(row)
  if (line === undefined) return []
  const tokens = rowTokens(line)
  const { at } = splitHalves(tokens, pairRow(tokens).pairs, boundary)
  return tokens.slice(at).map(token => token.text)
}

describe('the boundary between the halves of a row', () => {
  it.each([
    ['||数量指标|灯具数量|20盏|数量指标|灯具数|20盏', ['数量指标', '灯具数', '20盏']],
    ['灯具数量|20盏|灯具数|20盏', ['灯具数', '20盏']],
    ['|数量指标|灯具数量|20盏|数量指标|灯具数|20盏', ['数量指标', '灯具数', '20盏']],
    ['|||||数量指标|灯具数|20盏', ['数量指标', '灯具数', '20盏']],
    ['灯具数量|||20盏|||', []],
    ['电费支出|||≤2万元|||||成本指标', ['成本指标']],
    ['|经济效益||经济效益||社会效益|出行安全|提高', ['经济效益', '社会效益', '出行安全', '提高']],
    ['成本指标|成本指标|电费|≤2万元|成本指标|电费|≤2万元', ['成本指标', '电费', '≤2万元']],
    ['|成本指标|成本指标|电费单价|≤2元/度||||', []],
    ['||||||时效指标||完工时间|6月|时效指标|完工时间|6月', ['时效指标', '完工时间', '6月']],
  ])('%s', (row, expected) => {
    expect(annualHalf(row)).toEqual(expected)
  })
})
