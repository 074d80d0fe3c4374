import { describe, expect, it } from 'vitest'
import { DIMENSIONS } from '@/model/dimension'
import { matchKey } from '@/parser/plain-text'
import { frameWord, leadingFrameWord } from '@/parser/performance/dimension-label'

const dimension = (text: string) => {
  const word = frameWord(matchKey(text))
  return word?.kind === 'dimension' ? DIMENSIONS[word.dimension] : (word?.kind ?? null)
}

describe('frame words', () => {
  it.each([
    ['数量指标', 'quantity'],
    ['质量 指标', 'quality'],
    ['1.数量指标', 'quantity'],
    ['时点指标', 'timeliness'],
    ['成本指标', 'cost'],
    ['经济成本指标', 'cost'],
    ['生态环境成本指标', 'cost'],
    ['经济效益', 'economic'],
    ['经济效益指标', 'economic'],
    ['经济效率', 'economic'],
    ['社会效益', 'social'],
    ['生态效益', 'ecological'],
    ['可持续影响', 'sustainability'],
    ['可持续发展影响', 'sustainability'],
    ['可持续性影响', 'sustainability'],
    ['服务对象', 'satisfaction'],
    ['服务对象满意度指标', 'satisfaction'],
    ['产出指标', 'level1'],
    ['满意度指标', 'level1'],
    ['指标值', 'header'],
    ['时间', null],
    ['成本控制指标', null],
    ['社会公众满意度', null],
    ['群众满意度', null],
  ])('%s is %s', (text, expected) => {
    expect(dimension(text)).toBe(expected)
  })

  it.each([
    ['服务对象满意度 市民满意度', 7],
    ['数量指标检查次数', 4],
    ['产出指标数量指标', 4],
    ['经济效益提升', 0],
    ['服务对象满意度调查', 0],
    ['群众满意度', 0],
  ])('%s begins with a frame word of %i characters', (text, length) => {
    expect(leadingFrameWord(text)).toBe(length)
  })
})
