import { describe, expect, it } from 'vitest'
import {
  concentrationTitle,
  coverageTitle,
  documentTitle,
  expenditureTitle,
  revenueTitle,
} from '@/wording/titles'
import { messages } from '@/locales'
import { fen } from '@/model/money'
import { disclosure, row, table } from '../analysis/build-disclosure'

const zh = messages['zh-CN']
const { en } = messages

const share = (tenths: number, template: 'projectShare' | 'basicShare' = 'projectShare') =>
  expenditureTitle(zh, { template, basisPoints: tenths * 100, tenths, table: 'T3', onlyIn: null })

const emptiest = (template: 'mostlyEmpty' | 'weakest', more: number, ...covered: number[]) =>
  ({
    template,
    period: 'annual',
    sheets: 9,
    dimensions: covered.map((count, at) => ({
      dimension: at === 0 ? ('sustainability' as const) : ('economic' as const),
      covered: count,
    })),
    more,
  }) as const

describe('titles', () => {
  it('name the total and what can truly be said of it', () => {
    const headline = {
      totalFen: fen(37_494_280_000),
      whole: 'budget',
      source: { template: 'overHalfFrom', source: 'governmentFunds', basisPoints: 5264 },
      split: { template: 'projectShare', basisPoints: 9317, tenths: 93 },
    } as const
    expect(documentTitle(zh, headline, disclosure(), 'wanYuan')).toBe(
      '预算 37,494.28 万元：过半来自政府性基金预算，九成三是项目支出',
    )
    expect(documentTitle(en, headline, disclosure(), 'wanYuan')).toContain(
      'over half from government-managed',
    )
  })

  it('say what was read where there is no total', () => {
    const none = { totalFen: null, whole: 'budget', source: null, split: null } as const
    const onlyProjects = disclosure([table('T12', [row({ kind: 'project', name: '路灯' })])])
    expect(documentTitle(zh, none, onlyProjects, 'wanYuan')).toBe('只读到表十二')
    expect(documentTitle(zh, none, disclosure(), 'wanYuan')).toBe('没有读到预算表')
  })

  it('print small shares in digits, round ones without a rest', () => {
    expect(share(90)).toBe('九成是项目支出')
    expect(share(7)).toBe('7%是项目支出')
    expect(share(84, 'basicShare')).toBe('八成四是基本支出')
  })

  it('begin with a capital in English', () => {
    expect(revenueTitle(en, { template: 'allFrom', source: 'unitFunds' })).toBe('All from unit funds')
  })

  it('name the dimensions that most sheets leave empty, and how many more there are', () => {
    const two = emptiest('mostlyEmpty', 0, 1, 3)
    expect(coverageTitle(zh, two)).toBe('可持续影响与经济效益多数为空')
    expect(coverageTitle(en, two)).toBe('Mostly empty: sustainability and economic')
    const four = emptiest('mostlyEmpty', 2, 1, 3)
    expect(coverageTitle(zh, four)).toBe('可持续影响、经济效益等四个维度多数为空')
    expect(coverageTitle(en, four)).toBe('Mostly empty: sustainability, economic, 2 more')
  })

  it('name the emptiest dimension, or those that are as empty', () => {
    expect(coverageTitle(zh, emptiest('weakest', 0, 8))).toBe('可持续影响最空：9 份中 8 份有指标')
    expect(coverageTitle(en, emptiest('weakest', 0, 8))).toBe(
      'Least covered: sustainability, in 8 of 9 sheets',
    )
    const three = emptiest('weakest', 1, 8, 8)
    expect(coverageTitle(zh, three)).toBe('可持续影响、经济效益等三个维度最空：9 份中各 8 份有指标')
    expect(coverageTitle(en, three)).toBe(
      'Least covered: sustainability, economic, 1 more, in 8 of 9 sheets each',
    )
  })

  it('say of which period, where it is not the year', () => {
    const whole = { template: 'allCovered', period: 'whole', sheets: 1 } as const
    expect(coverageTitle(zh, whole)).toBe('实施期：1 份绩效目标表都填了九个维度的指标')
    expect(coverageTitle(en, whole)).toBe('Whole period: The one sheet has indicators in all nine dimensions')
  })

  it('say what the largest projects hold', () => {
    expect(concentrationTitle(zh, { template: 'largestHold', projects: 5, of: 62, basisPoints: 6590 })).toBe(
      '五个项目占本年项目支出的 65.9%',
    )
    expect(concentrationTitle(zh, { template: 'oneProject', blank: 0 })).toBe('只有一个项目')
    expect(concentrationTitle(en, { template: 'oneProject', blank: 2 })).toBe(
      'A single project has an amount',
    )
  })

  it('say of which whole a total or a share is, where that is not the budget', () => {
    const split = { template: 'projectShare', basisPoints: 9317, tenths: 93 } as const
    const headline = { totalFen: fen(9_000_000), whole: 'generalPublic', source: null, split } as const
    expect(documentTitle(zh, headline, disclosure(), 'wanYuan')).toBe(
      '一般公共预算支出 9.00 万元：九成三是项目支出',
    )
    expect(documentTitle(en, headline, disclosure(), 'wanYuan')).toBe(
      'General public budget expenditure of 9.00 wan yuan: 93% for projects',
    )
    expect(expenditureTitle(zh, { ...split, table: 'T5', onlyIn: 2 })).toBe(
      '一般公共预算支出九成三是项目支出；基本支出只见于两类',
    )
    expect(expenditureTitle(en, { ...split, table: 'T5', onlyIn: 1 })).toBe(
      'General public budget: 93% for projects; basic expenditure in one class only',
    )
  })

  it('say of two equal sources what each holds, and half of half', () => {
    const equal = {
      template: 'equalFrom',
      sources: ['generalPublic', 'unitFunds'],
      basisPoints: 4000,
    } as const
    expect(revenueTitle(zh, equal)).toBe('一般公共预算与单位资金各占 40.00%')
    expect(revenueTitle(en, equal)).toBe(
      'The general public budget and unit funds are the largest sources, 40.00% each',
    )
    const half = { template: 'halfFrom', source: 'unitFunds', basisPoints: 5000 } as const
    const headline = { totalFen: fen(9_000_000), whole: 'budget', source: half, split: null } as const
    expect(documentTitle(zh, headline, disclosure(), 'wanYuan')).toBe('预算 9.00 万元：一半来自单位资金')
  })
})
