import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Disclosure } from '@/model/disclosure'
import type { SourceText } from '@/model/source-text'
import { messages } from '@/locales'
import * as englishOfSheets from '@/locales/en/sheet-sentences'
import * as chinese from '@/locales/zh-CN/sheet-sentences'
import { figure } from '../analysis/build-disclosure'
import { audit, coded, item, of, said, section, sheetOf, sourceOf, tableOf, total } from './build-case'

type Parts = Parameters<typeof sheetOf>[0]
type Values = NonNullable<Parts['values']>

/** The sentences of what one check finds, in Chinese. */
const sentences = (check: string, document: Disclosure, source: SourceText | null = null) =>
  audit(check, document, source).findings.map(messages['zh-CN'].checks.message)
const english = (check: string, document: Disclosure, source: SourceText | null = null) =>
  audit(check, document, source).findings.map(messages.en.checks.message)
const one = (parts: Parts) => of([], { sheets: [sheetOf(parts)] })
const costs = (...values: Values) =>
  one({ project: '湖区环境整治', whole: '100000', annual: '100000', values })
const told = (text: string) =>
  [one({ project: '绿地养护', texts: { overview: [1, text] } }), sourceOf(text)] as const

const goals = (number: string) => `完成片区内${number}条道路的清扫保洁，保持整洁。`
const bought = (own: string) =>
  [
    of([], {
      sections: [section('（一）政府购买服务指导性目录', 1)],
      sheets: [sheetOf({ line: 2, annual: '50000' })],
    }),
    sourceOf('购买清扫服务3万元。', own),
  ] as const

describe('what a finding says', () => {
  it('names table, row and column of a sum, and the only part that has an amount', () => {
    const table = tableOf(
      'T3',
      total({ total: '8.00', project: '8.00' }),
      coded('211', { total: '8.00', project: '8.00' }),
      coded('21103', { total: '8.00', project: '8.00' }, { parent: 1 }),
      coded('2110301', { total: '7.00', project: '7.00' }, { parent: 2 }),
    )
    expect(sentences('codes-add-up', of([table]))).toEqual([
      '表三“21103”（合计）为 8.00 万元，其下唯一有金额的“2110301”为 7.00 万元，相差 1.00 万元',
      '表三“21103”（项目支出）为 8.00 万元，其下唯一有金额的“2110301”为 7.00 万元，相差 1.00 万元',
    ])
    expect(english('codes-add-up', of([table]))[1]).toBe(
      '“21103” (project expenditure) in Table 3 is 8.00 wan yuan, its only part with an amount, “2110301”, is 7.00 wan yuan, off by 1.00 wan yuan',
    )
  })

  it('names the project of cost indicators, and the indicator where there is one', () => {
    const check = 'costs-stay-within-funds'
    expect(sentences(check, costs(['cost', '清淤费用', '≤12万元']))).toEqual([
      '“湖区环境整治”的成本指标“清淤费用”为 120,000 元，超过年度资金 100,000 元',
    ])
    const two = costs(['cost', '清淤费用', '≤6万元'], ['cost', '监测费用', '≤5万元'])
    expect(sentences(check, two)).toEqual([
      '“湖区环境整治”的 2 项成本指标合计 110,000 元，超过年度资金 100,000 元',
    ])
    expect(english(check, two)).toEqual([
      '2 cost indicators of “湖区环境整治” come to 110,000 yuan, more than the year’s funds of 100,000 yuan',
    ])
  })

  it('does not add what the year needs to what is needed in all, nor the price of a piece', () => {
    const check = 'costs-stay-within-funds'
    const needed = costs(['cost', '项目资本金', '900000元'], ['cost', '2031年需要财政资金', '100000元'])
    expect(sentences(check, needed)).toEqual([
      '“湖区环境整治”的成本指标“项目资本金”为 900,000 元，超过年度资金 100,000 元',
    ])
    expect(audit(check, needed, null).findings[0]?.operands).toHaveLength(2)
    const piece = costs(['cost', '检测费用', '≤10万元'], ['cost', '单个样品检测费', '≤1850元'])
    expect(sentences(check, piece)).toEqual([])
  })

  it('names all rows of a project whose cost is told on each of its sheets', () => {
    const kind = { kind: 'project' as const }
    const document = of(
      [tableOf('T12', item('路灯电费', { total: '6.00' }, kind), item('路灯电费', { total: '4.00' }, kind))],
      {
        sheets: [
          sheetOf({
            project: '路灯电费',
            whole: '60000',
            annual: '60000',
            values: [['cost', '电费', '≤10万元']],
          }),
        ],
      },
    )
    const [finding] = audit('costs-stay-within-funds', document, null).findings
    expect(finding && messages['zh-CN'].checks.message(finding)).toBe(
      '“路灯电费”的成本指标“电费”为 100,000 元，超过年度资金 60,000 元；项目支出表有同名 2 行，共 100,000 元',
    )
    expect(finding?.operands.map(({ raw }) => raw)).toEqual(['≤10万元', '60000', '6.00', '4.00'])
  })

  it('says all that is wrong with days beyond a year once', () => {
    const document = one({
      values: [
        ['quantity', '巡查次数', '≥300天', 'whole'],
        ['quantity', '巡查次数', '≥500天'],
      ],
    })
    expect(sentences('days-fit-a-year', document)).toEqual([
      '“巡查次数”年度为 ≥500天，超过一年的天数，也超过实施期的 ≥300天',
    ])
    expect(sentences('year-is-within-whole', document)).toEqual([])
    expect(sentences('units-fit', document).filter(each => each.includes('500'))).toEqual([])
  })

  it('writes computed quantities with separators and quotes printed ones', () => {
    const text = '养护面积125000平方米（东区90000平方米，西区36234.5平方米）。'
    expect(sentences('parts-in-text-add-up', ...told(text))).toEqual([
      '“绿地养护”的文字中列出的各部分合计 126,234.5 平方米，总数写为 125000平方米',
    ])
  })

  it('tells what an attribute is at odds with as it is printed', () => {
    const plan = '建成投用，完工时间为2029年。'
    expect(
      sentences(
        'one-off-ends-in-a-year',
        one({ project: '水厂扩建', texts: { plan: [1, plan] } }),
        sourceOf(plan),
      ),
    ).toEqual(['“水厂扩建”的项目属性为“一次性项目(1年结束)”，文字却写“完工时间为2029年”'])
  })

  it('quotes whole clauses of goals', () => {
    const document = one({
      project: '清扫',
      texts: { goalWhole: [1, goals('9')], goalAnnual: [1, goals('19')] },
    })
    expect(sentences('goals-agree', document)).toEqual([
      '“清扫”的两期目标文字相同而数字不同：实施期为“完成片区内9条道路的清扫保洁”，年度为“完成片区内19条道路的清扫保洁”',
    ])
  })

  it('tells of funds by source whose they are and of which period', () => {
    const { funds } = sheetOf({ whole: '50000', annual: '50000' })
    const short = funds.map(fund =>
      fund.source === 'local' ? { ...fund, figure: figure('40000', 1, 'yuan') } : fund,
    )
    const document = one({ project: '水质监测', funds: short })
    expect(sentences('sheet-funds-add-up', document)).toEqual([
      '“水质监测”的实施期资金各来源之和为 40,000 元，总额为 50,000 元，相差 10,000 元',
      '“水质监测”的年度资金各来源之和为 40,000 元，总额为 50,000 元，相差 10,000 元',
    ])
  })

  it('counts no other projects as purchased services', () => {
    expect(sentences('purchased-services-are-told', ...bought('两个政府购买服务项目绩效评价费'))).toEqual([])
    expect(sentences('purchased-services-are-told', ...bought('采用政府购买服务方式'))).toHaveLength(1)
  })

  it('says which way total and part go, and whether a reason is given', () => {
    const claims = [
      said('一', 'amount', '预算收入总计', '90.00', { restates: { table: 'T1', line: 1, column: 'amount' } }),
      said('一', 'change', '预算收入总计', '9.00', { direction: 'increase' }),
      said('五', 'amount', '一般公共预算当年支出', '50.00', {
        restates: { table: 'T5', line: 1, column: 'total' },
      }),
      said('五', 'change', '一般公共预算当年支出', '8.00', { direction: 'decrease' }),
    ]
    expect(
      sentences('reasons-fit-directions', of([], { claims }), sourceOf('预算收入总计90.00万元')),
    ).toEqual(['“预算收入总计”增加，“一般公共预算当年支出”却减少，原因未作说明'])
  })
})

it.each([
  ['zh-CN', chinese],
  ['en', englishOfSheets],
] as const)('no sentence on sheets hides another of the same name: %s', (language, { sheetSentences }) => {
  const source = readFileSync(`src/locales/${language}/checks.ts`, 'utf8')
  const own = new Set([...source.matchAll(/^ {2}(\w+): /gmu)].map(([, name = '']) => name))
  expect(own.size).toBeGreaterThan(50)
  expect(Object.keys(sheetSentences).filter(name => own.has(name))).toEqual([])
})
