import { describe, expect, it } from 'vitest'
import { indicatorsOf } from './sheet-text'

describe('words of the frame that are names or values', () => {
  it('take 可持续 behind a name as its value', () => {
    expect(
      indicatorsOf(
        '||可持续影响|灯具管护|可持续|可持续影响|灯具管护|可持续',
        '||可持续影响|养护队伍|可持续发展',
      ),
    ).toEqual([
      'whole sustainability 灯具管护=可持续',
      'whole sustainability 养护队伍=可持续发展',
      'annual sustainability 灯具管护=可持续',
    ])
  })

  it('leave the label 可持续影响 before a name a label', () => {
    expect(indicatorsOf('||社会效益|夜间出行|方便|可持续影响|管护机制|健全')).toEqual([
      'whole social 夜间出行=方便',
      'annual sustainability 管护机制=健全',
    ])
  })

  it('take 满意度指标 of any office as a label, and as a name where its value is right behind', () => {
    expect(
      indicatorsOf('|满意度指标|群众满意度指标|沿线居民|≥90%', '|满意度指标|服务对象满意指标等|商户|≥85%'),
    ).toEqual(['whole satisfaction 沿线居民=≥90%', 'whole satisfaction 商户=≥85%'])
    expect(indicatorsOf('|满意度指标|服务对象满意度|群众满意度指标|≥90%')).toEqual([
      'whole satisfaction 群众满意度指标=≥90%',
    ])
  })

  it('pass over what is left of the empty form, and compare names without their numbers', () => {
    expect(
      indicatorsOf('||数量指标|指标1：灯具数量|20盏|数量指标|指标2：灯具数量|20盏', '|||指标2：|||指标3|'),
    ).toEqual(['whole quantity 指标1：灯具数量=20盏', 'annual quantity 指标2：灯具数量=20盏'])
  })
})
