import { describe, expect, it } from 'vitest'
import type { Claim } from '@/model/claim'
import { statedFigures } from '@/analysis/stated-figures'
import type { Stated } from '@/analysis/stated'
import { at, claim } from './build-disclosure'

const count = (label: string, value: number, unit: string, line = 50): Claim =>
  claim({ section: '十一', kind: 'count', label, value, raw: String(value), unit, place: at(line) })
const amount = (section: Claim['section'], label: string, raw: string, line = 50): Claim =>
  claim({ section, kind: 'amount', label, value: Number(raw), raw, place: at(line) })

const projects = (label: string, value: number) => ({ ...count(label, value, '个'), section: '十' }) as Claim
const change = (label: string, raw: string, direction: 'increase' | 'decrease', unit = '万元'): Claim =>
  claim({ section: '一', kind: 'change', label, value: Number(raw), raw, direction, unit })
const priorOf = (...claims: Claim[]) =>
  statedFigures(claims).priorYear.map(({ label, stated, implied }) => [label, stated, implied])

const print = (item: Stated | null) => item && `${item.value}${item.unit}`

describe('stated assets', () => {
  const { assets } = statedFigures([
    count('公务用车编制', 5, '辆', 60),
    count('实有', 4, '辆', 60),
    count('主要领导干部用车', 1, '辆', 60),
    count('机要通信用车', 1, '辆', 60),
    count('其他用车', 2, '辆', 61),
    count('办公用房建筑面积', 1200.5, '平方米', 62),
    count('单位价值100万元以上的专用设备', 3, '台', 63),
    count('城市道路面积', 7, '万平方公里', 64),
  ])

  it('count the fleet, not what comes, goes or is one make of it', () => {
    const stated = statedFigures([
      count('报废车辆', 1, '辆'),
      count('购置公务用车', 2, '辆'),
      count('轿车', 3, '辆'),
      count('公务用车保有量', 4, '辆'),
    ])
    expect(stated.assets.vehicles.actual?.claims.map(({ value }) => value)).toEqual([4])
  })

  it('are vehicles authorised, actual and by kind', () => {
    expect(print(assets.vehicles.authorised)).toBe('5辆')
    expect(print(assets.vehicles.actual)).toBe('4辆')
    expect(assets.vehicles.byKind.map(({ kind, count }) => `${kind} ${print(count)}`)).toEqual([
      'leaders 1辆',
      'confidential 1辆',
      'other 2辆',
    ])
  })

  it('are floor areas and equipment with its threshold', () => {
    expect(assets.floorAreas.map(print)).toEqual(['1200.5平方米'])
    expect(assets.equipment.map(({ kind, threshold, count }) => [kind, threshold, print(count)])).toEqual([
      ['special', 100_000_000, '3台'],
    ])
  })

  it('keep the place of every claim', () => {
    expect(assets.vehicles.byKind[2]?.count.claims.map(({ place }) => place.line)).toEqual([61])
  })
})

describe('stated procurement', () => {
  it('is told by kind, exact in fen, and never taken from the purchase of services', () => {
    const { procurement } = statedFigures([
      amount('九', '政府采购预算总额', '12.30'),
      amount('九', '货物', '2.30'),
      amount('九', '工程采购', '4'),
      amount('九', '服务', '6'),
      amount('九', '面向中小企业', '1'),
      amount('九', '政府购买服务', '99'),
      amount('二', '服务收入', '77'),
    ])
    expect(Object.entries(procurement).map(([kind, item]) => `${kind} ${item?.fen ?? ''}`)).toEqual([
      'total 12300000',
      'goods 2300000',
      'works 4000000',
      'services 6000000',
      'smallBusiness 1000000',
      'microBusiness ',
    ])
  })
})

describe('stated projects', () => {
  it('are counts and amounts by type, managed and published apart', () => {
    const { projects: found } = statedFigures([
      amount('十', '项目支出', '9'),
      projects('下属预算单位', 3),
      projects('纳入绩效管理的项目', 5),
      amount('十', '纳入绩效管理的项目', '8.00'),
      projects('其他运转类项目', 2),
      amount('十', '其他运转类项目', '3.00'),
      projects('特定目标类项目', 3),
      projects('公开绩效目标的项目', 4),
      projects('特定目标类项目', 2),
    ])
    expect(
      found.map(({ scope, type, count, amount }) => [scope, type, count?.value, amount?.fen ?? null]),
    ).toEqual([
      ['managed', 'all', 5, 8_000_000],
      ['managed', 'otherRunning', 2, 3_000_000],
      ['managed', 'specificTarget', 3, null],
      ['published', 'all', 4, null],
      ['published', 'specificTarget', 2, null],
    ])
  })
})

describe('last year’s figures', () => {
  it('are implied by an amount and its change, exact to the fen', () => {
    expect(
      priorOf(amount('一', '预算收入总计', '1,000.10'), change('预算收入总计', '0.3', 'increase')),
    ).toEqual([['预算收入总计', null, 999_800_000]])
    expect(priorOf(amount('一', '支出', '1'), change('支出', '5000', 'decrease', '元'))).toEqual([
      ['支出', null, 1_500_000],
    ])
  })

  it('stand beside the figure that is printed', () => {
    const printed = claim({ section: '一', kind: 'priorYear', label: '支出', value: 3, raw: '3' })
    expect(priorOf(amount('一', '支出', '5'), printed, change('支出', '1', 'increase'))).toEqual([
      ['支出', 3_000_000, 4_000_000],
    ])
    expect(priorOf(amount('一', '支出', '5'), change('支出', '1', 'increase'), printed)).toEqual([
      ['支出', 3_000_000, 4_000_000],
    ])
    expect(priorOf(printed)).toEqual([['支出', 3_000_000, null]])
  })

  it('equal the amount that is said to be the same', () => {
    const same = { ...amount('七', '公务接待费', '2.50'), direction: 'same' } as Claim
    expect(priorOf(same)).toEqual([['公务接待费', null, 2_500_000]])
  })

  it('are not guessed from the change of something else, a rate or another section', () => {
    expect(priorOf(amount('一', '收入', '9'), change('购置费', '1', 'increase'))).toEqual([])
    expect(priorOf(amount('二', '收入', '9'), change('收入', '1', 'increase'))).toEqual([])
    const rate = claim({ section: '一', kind: 'rate', label: '收入', unit: '%', direction: 'increase' })
    expect(priorOf(amount('一', '收入', '9'), rate)).toEqual([])
  })
})
