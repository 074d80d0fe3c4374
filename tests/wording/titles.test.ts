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

const share = (tenths: number) =>
  expenditureTitle(zh, {
    template: 'projectShare',
    basisPoints: tenths * 100,
    tenths,
    basicClasses: 2,
    classes: 2,
  })

describe('titles', () => {
  it('name the total and what can truly be said of it', () => {
    const headline = {
      totalFen: fen(37_494_280_000),
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
    const none = { totalFen: null, source: null, split: null }
    const onlyProjects = disclosure([table('T12', [row({ kind: 'project', name: '路灯' })])])
    expect(documentTitle(zh, none, onlyProjects, 'wanYuan')).toBe('只读到表十二')
    expect(documentTitle(zh, none, disclosure(), 'wanYuan')).toBe('没有读到预算表')
  })

  it('print small shares in digits, round ones without a rest', () => {
    expect(share(90)).toBe('九成是项目支出')
    expect(share(7)).toBe('7%是项目支出')
  })

  it('begin with a capital in English', () => {
    expect(revenueTitle(en, { template: 'allFrom', source: 'unitFunds' })).toBe('All from unit funds')
  })

  it('name the dimensions that most sheets leave empty, and the projects that hold most', () => {
    expect(
      coverageTitle(zh, {
        template: 'mostlyEmpty',
        sheets: 9,
        dimensions: [
          { dimension: 'sustainability', covered: 1 },
          { dimension: 'economic', covered: 3 },
        ],
      }),
    ).toBe('可持续影响与经济效益多数为空')
    expect(
      coverageTitle(en, {
        template: 'mostlyEmpty',
        sheets: 9,
        dimensions: [
          { dimension: 'economic', covered: 1 },
          { dimension: 'sustainability', covered: 3 },
        ],
      }),
    ).toBe('Economic, sustainability: mostly empty')
    expect(concentrationTitle(zh, { template: 'largestHold', projects: 5, of: 62, basisPoints: 6590 })).toBe(
      '五个项目占本年项目支出的 65.9%',
    )
  })
})
