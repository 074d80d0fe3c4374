import { describe, expect, it } from 'vitest'
import { readTargetValue, valueOdds } from '@/parser/performance/target-value'

const kind = (text: string) => readTargetValue(text).kind

describe('the target value reader', () => {
  it.each([
    ['≥95%', 'percentage'],
    ['100％', 'percentage'],
    ['90%-95%', 'percentage'],
    ['≥12.5‰', 'percentage'],
    ['≤38.23万元', 'money'],
    ['1,285,874.99元', 'money'],
    ['不超过3亿元', 'money'],
    ['632元/人/月', 'moneyPerUnit'],
    ['≥450元/每株', 'moneyPerUnit'],
    ['7.6元/㎡', 'moneyPerUnit'],
    ['≥27家', 'count'],
    ['2507.55平方米', 'count'],
    ['590480 m ²', 'count'],
    ['≤2条/月', 'count'],
    ['5-10次', 'count'],
    ['101.9万平方米', 'count'],
    ['≥15300000m3', 'count'],
    ['20台(套)', 'count'],
    ['300人次', 'count'],
    ['≥2.5万立方米/日', 'count'],
    ['2031年', 'date'],
    ['2031年6月底前', 'date'],
    ['6月', 'date'],
    ['5月、10月', 'date'],
    ['12月底前', 'date'],
    ['2031年2月15日至2031年9月20日', 'date'],
    ['2031.10', 'date'],
    ['三季度', 'date'],
    ['24个月', 'duration'],
    ['99年', 'duration'],
    ['≥300天', 'duration'],
    ['24小时/天', 'duration'],
    ['130工作日', 'duration'],
    ['每月', 'frequency'],
    ['全年', 'frequency'],
    ['一周一次', 'frequency'],
    ['每三个月结算一次', 'frequency'],
    ['每个工作日', 'frequency'],
    ['及时', 'timely'],
    ['按时完成', 'timely'],
    ['合格', 'standard'],
    ['符合行业标准', 'standard'],
    ['无违规', 'standard'],
    ['提高', 'effect'],
    ['逐步提升', 'effect'],
    ['得到改善', 'effect'],
    ['长期', 'lasting'],
    ['满意', 'satisfied'],
    ['30', 'number'],
  ])('takes %s for %s', (text, expected) => {
    expect(kind(text)).toBe(expected)
  })

  it.each([
    '2031年垃圾清运量',
    '提高城市照明水平',
    '验收合格率',
    '群众满意度',
    '3号楼主体完工',
    '',
    'LED显示屏',
    '5G基站建设数',
    '12345热线办结率',
    '8条道路改造',
  ])('takes the name %s for no value', text => {
    expect(kind(text)).toBe('text')
  })

  it('takes a decimal with a unit for a count, not for a date', () => {
    expect(readTargetValue('2.6平方公里')).toMatchObject({ kind: 'count', number: '2.6', unit: '平方公里' })
  })

  it('takes comparator, number and unit apart', () => {
    expect(readTargetValue('不少于 1,200 人次')).toEqual({
      kind: 'count',
      comparator: '≥',
      number: '1200',
      unit: '人次',
    })
    expect(readTargetValue('＞90%')).toMatchObject({ comparator: '>', number: '90', unit: '%' })
  })

  it('holds a longer unknown text less like a value than a short one, and a percentage like one', () => {
    expect(valueOdds(readTargetValue('很长的一段话说明情况'), 10)).toBeLessThan(
      valueOdds(readTargetValue('某些'), 2),
    )
    expect(valueOdds(readTargetValue('≥95%'), 4)).toBeGreaterThan(0)
  })
})
