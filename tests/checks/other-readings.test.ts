import { describe, expect, it } from 'vitest'
import type { Disclosure } from '@/model/disclosure'
import type { SourceText } from '@/model/source-text'
import { at, figure } from '../analysis/build-disclosure'
import {
  audit,
  item,
  of,
  overallOf,
  overviewOf,
  revenue,
  said,
  sheetOf,
  sourceOf,
  spending,
  tableOf,
} from './build-case'

type Parts = Parameters<typeof sheetOf>[0]
const one = (parts: Parts) => of([], { sheets: [sheetOf(parts)] })
const severities = (check: string, document: Disclosure, source: SourceText | null = null) =>
  audit(check, document, source).findings.map(({ severity }) => severity)
const costs = (...values: NonNullable<Parts['values']>) => one({ whole: '100000', annual: '100000', values })

const rate = (text: string, ...values: NonNullable<Parts['values']>) => {
  const [document, source] = overviewOf(text, { values })
  return severities('numbers-agree-with-text', document, source)
}
const days = (name: string) => one({ values: [['timeliness', name, '≤540天']] })
const overall = (value: string, ...sheets: string[]) =>
  severities(
    'overall-indicators-agree-with-sheets',
    of([], {
      overall: {
        ...overallOf({}, {}),
        indicators: sheetOf({ values: [['quantity', '巡查次数', value]] }).indicators,
      },
      sheets: sheets.map((each, at) =>
        sheetOf({ line: 50 * (at + 1), values: [['quantity', '巡查次数', each]] }),
      ),
    }),
  )
const sum = (text: string) => severities('calculations-in-text-are-right', ...overviewOf(text))
const figures = (published: string) =>
  of([], {
    claims: [
      said('十', 'count', '纳入管理的二级项目', '9'),
      said('十', 'amount', '其他运转类项目', '7.50'),
      said('十', 'count', '公开项目绩效目标', published),
      said('十', 'amount', '其他运转类项目', '5.00'),
    ],
  })
const vehicles = (label: string, raw: string) => said('十一', 'count', label, raw, { unit: '辆' })
const running = (text: string) =>
  severities(
    'vehicles-cost-money',
    of([tableOf('T10', item('②公务用车运行维护费', { total: '' }))], {
      sheets: [{ ...sheetOf({ line: 1 }), lines: { from: 1, to: 1 } }],
    }),
    sourceOf(text),
  )
const ends = (name: string, date: string) =>
  severities('one-off-ends-in-a-year', one({ values: [['timeliness', name, date]] }))
const rows = (...amounts: string[]) =>
  tableOf('T12', ...amounts.map(total => item('公园花卉养护', { total }, { kind: 'project' })))
const sheets = (...amounts: string[]) => ({
  sheets: amounts.map((annual, at) => sheetOf({ project: '公园花卉养护', annual, line: 500 + 50 * at })),
})
const amounts = (...labels: string[]) =>
  of([], {
    claims: [
      said('九', 'amount', '政府采购预算总额', '8.00'),
      ...labels.map(label => said('九', 'amount', `政府采购${label}预算`, '2.00')),
    ],
  })
const value = (name: string) => severities('units-fit', one({ values: [['quantity', name, '≥300平方米']] }))

const asked = (text: string, ...annual: string[]) => {
  const sheets = annual.map((amount, index) =>
    sheetOf({ annual: amount, line: 500 + 50 * index, texts: { overview: [1, text] } }),
  )
  return severities('amount-asked-is-granted', of([], { sheets }), sourceOf(text))
}

const share = (words: string) => {
  const text = `公开项目绩效目标9个，涉及项目金额80.00万元，${words}的100%。`
  const place = at(1, text.indexOf('100%'))
  return severities(
    'project-targets-add-up',
    of(
      [
        tableOf('T3', { kind: 'total', name: '合计', figures: { project: '90.00' } }),
        tableOf('T12', { kind: 'department', name: '局', figures: { total: '80.00' } }),
      ],
      {
        claims: [
          said('十', 'amount', '公开项目绩效目标', '80.00', { place: at(1, 18) }),
          said('十', 'share', '公开项目绩效目标', '100', { place }),
        ],
      },
    ),
    sourceOf(text),
  )
}
const floor = (name: string) =>
  severities('comparators-point-right', one({ values: [['quality', name, '≥95%']] }))

const month = (text: string) => {
  const sheet = sheetOf({
    texts: { plan: [1, text] },
    values: [['timeliness', '逐户核查完成时间', '2027年10月底前']],
  })
  return severities('events-keep-their-month', of([], { sheets: [sheet] }), sourceOf(text))
}

const price = (text: string) => {
  const parts = {
    annual: '3000000',
    values: [
      ['quantity', '更新车辆数', '12辆'],
      ['cost', '车辆单价', '≤120万元/辆'],
    ],
  } as const
  return severities('price-times-quantity-fits', ...overviewOf(text, parts))
}

const prizes = (whole: string) =>
  rate(
    '力争获省级以上奖项4个。',
    ['social', '获省级以上奖项', whole, 'whole'],
    ['social', '获省级以上奖项', '≥1个'],
  )

const prices = (...names: readonly string[]) => {
  const values = names.map(name => ['cost', name, '≤50万元/台'] as const)
  return severities(
    'price-times-quantity-fits',
    one({ annual: '1000000', values: [['quantity', '购置设备', '6台'], ...values] }),
  )
}

const fleet = (label: string) =>
  of([], {
    claims: [
      vehicles('实有', '9'),
      vehicles('执法执勤用车', '5'),
      vehicles('其他用车', '3'),
      vehicles(label, '1'),
    ],
  })

const drill = (own: string): NonNullable<Parts['values']> => [
  ['cost', '消防演练费用', own],
  ['cost', '专家咨询费用', '≤3万元'],
]

const goals = (whole: string, annual: string, attribute = '经常性项目') =>
  severities('goals-agree', one({ attribute, texts: { goalWhole: [1, whole], goalAnnual: [1, annual] } }))

const taken = (raw: string) => severities('units-fit', one({ values: [['timeliness', '应急响应时间', raw]] }))

describe('where another reading is possible', () => {
  it('a cost of all the funds beside its parts, or of one piece, is no excess', () => {
    const check = 'costs-stay-within-funds'
    const parts = costs(['cost', '项目经费', '≤10万元'], ['cost', '设备购置费', '≤3万元'])
    expect(severities(check, parts)).toEqual([])
    expect(
      severities(check, costs(['cost', '项目经费', '≤9万元'], ['cost', '设备购置费', '≤3万元'])),
    ).not.toEqual([])
    expect(severities(check, costs(['cost', '每公里养护成本', '≤12万元']))).toEqual([])
  })

  it('costs one of which is the total, or that are prices of one piece, say nothing of the rest', () => {
    const check = 'costs-explain-funds'
    const open = (...values: NonNullable<Parts['values']>) => severities(check, costs(...values))
    expect(open(['cost', '项目总成本', '≤3万元'], ['cost', '设备费', '≤1万元'])).toEqual([])
    expect(open(['cost', '水费', '≤20元'], ['cost', '电费', '≤10元'])).toEqual([])
    expect(open(['cost', '水费', '≤2万元'], ['cost', '电费', '≤2万元'])).toEqual([])
    expect(open(['cost', '水费', '2万元'], ['cost', '电费', '≤1万元'])).toEqual([])
    expect(open(['cost', '水费', '≤2万元'], ['cost', '电费', '≤1万元'])).toEqual(['warning'])
  })

  it('an equal number of another indicator proves nothing', () => {
    const text = '消防演练费用2万元，专家咨询费用3万元'
    const check = 'numbers-agree-with-text'
    expect(severities(check, ...overviewOf(text, { values: drill('≤2万元') }))).toEqual([])
    expect(severities(check, ...overviewOf(text, { values: drill('≤3万元') }))).toEqual(['warning'])
    expect(severities(check, ...overviewOf(`${text}，宣传品3万元`, { values: drill('≤3万元') }))).toEqual([])
  })

  it('goals of several years have equal words and other numbers, but no year counts more than all', () => {
    expect(goals('为30名队员配置服装', '为10名队员配置服装')).toEqual([])
    expect(goals('为30名队员配置服装', '为40名队员配置服装')).toEqual(['warning'])
    expect(goals('2027年3月前完成', '2027年9月前完成')).toEqual([])
    expect(goals('满意度达到90%', '满意度达到95%')).toEqual([])
    for (const attribute of ['一次性项目(1年结束)', '其他(1 年)'])
      expect(goals('配置服装30套', '配置服装10套', attribute)).toEqual(['warning'])
    expect(goals('配置服装30套', '配置服装10套', '延续性项目(2031年起)')).toEqual([])
  })

  it('a text wrapped over lines is read to its end', () => {
    const [first, second] = ['拟铺设雨水', '管道长度300米。']
    const place = {
      ...at(1, 0, 5),
      parts: [
        { line: 1, start: 0, end: 5 },
        { line: 2, start: 0, end: 10 },
      ],
    }
    const sheet = sheetOf({ values: [['quantity', '管道长度', '250米']] })
    const wrapped = { ...sheet, texts: { overview: { value: first + second, place, confidence: 1 } } }
    const document = of([], { sheets: [wrapped] })
    expect(severities('numbers-agree-with-text', document, sourceOf(first, second))).toEqual(['warning'])
  })

  it('a rate without a number is shown in both halves', () => {
    const values: NonNullable<Parts['values']> = [
      ['social', '安全出行率', '提高', 'whole'],
      ['social', '安全出行率', '提高'],
    ]
    const [finding] = audit('rates-are-percentages', one({ values }), null).findings
    expect(finding?.operands.map(({ place, role }) => [place.line, role])).toEqual([
      [506, 'result'],
      [505, 'cited'],
    ])
  })

  it('what was so in an earlier year is none of the goal', () => {
    const goal = '完成乡镇卫生院疏散演练12场。'
    const ofYear = (year: string) => {
      const overview = `${year}年完成乡镇卫生院疏散演练9场。`
      const sheet = sheetOf({ texts: { overview: [1, overview], goalWhole: [2, goal] } })
      return severities('texts-agree', of([], { sheets: [sheet] }), sourceOf(overview, goal))
    }
    expect(ofYear('2026')).toEqual([])
    expect(ofYear('2027')).toEqual(['warning'])
  })

  it('calling back what is bad is good', () => {
    expect(floor('阳性召回率')).toEqual([])
    expect(floor('差错率')).toEqual(['error'])
  })

  it('costs by the piece may be most of the funds', () => {
    const caps = [
      ['cost', '宣传费用', '≤2万元'],
      ['cost', '纪念品费用', '≤1万元'],
    ] as const
    expect(severities('costs-explain-funds', costs(...caps))).toEqual(['warning'])
    expect(
      severities('costs-explain-funds', costs(...caps, ['cost', '单处站点成本', '≤1.4万元/处'])),
    ).toEqual([])
  })

  it('the share of the spending of the year leaves out what was carried over', () => {
    expect(share('占当年项目支出总额')).toEqual([])
    expect(share('占项目支出总额')).toEqual(['warning'])
  })

  it('what the year may cost is no more than the whole budget', () => {
    const spending = tableOf('T1', {
      side: 'expenditure',
      kind: 'grandTotal',
      name: '支出总计',
      figures: { total: '20.00' },
    })
    const cost = (raw: string) => {
      const { indicators } = sheetOf({ values: [['cost', '改造成本', raw]] })
      const overall = { ...overallOf({}, {}), indicators }
      return audit('overall-targets-fit-the-year', of([spending], { overall }), null).findings
    }
    expect(cost('≤20万元')).toEqual([])
    expect(cost('≤21万元')).toMatchObject([{ messageId: 'costAboveBudget', severity: 'warning' }])
  })

  it('how long something takes is no month', () => {
    expect(taken('6月')).toEqual(['error'])
    expect(taken('≤30分钟')).toEqual([])
    expect(taken('6月内')).toEqual([])
  })

  it('a month before a comma is that of what follows', () => {
    const check = 'dates-agree'
    const text = '1.2027年5月底前，完成采购工作；'
    const plan = (value: string) =>
      of([], {
        sheets: [sheetOf({ texts: { plan: [1, text] }, values: [['timeliness', '采购完成时间', value]] })],
      })
    expect(severities(check, plan('2027年5月'), sourceOf(text))).toEqual([])
    expect(severities(check, plan('2027年6月'), sourceOf(text))).toEqual(['warning'])
  })

  it('a building period, or days of many people, may be longer than a year', () => {
    expect(severities('days-fit-a-year', days('施工工期'))).toEqual([])
    expect(severities('days-fit-a-year', days('保洁作业天数'))).toEqual(['error'])
  })

  it('a sum behind a factor is not written out, and terms may be in 元', () => {
    expect(sum('共5人×3万元+2万元=17万元')).toEqual([])
    expect(sum('需3000+5000=0.8万元')).toEqual([])
    expect(sum('需3万元+2万元=8万元')).toEqual(['error'])
  })

  it('the parts of fewer published projects are others than those of all', () => {
    expect(severities('repeated-figures-agree', figures('6'))).toEqual([])
    expect(severities('repeated-figures-agree', figures('9'))).toEqual(['error'])
  })

  it('a kind of vehicle of another wording may be the missing part', () => {
    expect(severities('vehicles-add-up', fleet('皮卡'))).toEqual([])
    expect(severities('vehicles-add-up', fleet('机要通信用车'))).toEqual([])
  })

  it('vehicles that work are no official vehicles', () => {
    expect(running('环卫车辆运行费20万元')).toEqual([])
    expect(running('车辆运行费20万元')).toEqual(['warning'])
    expect(running('执法车辆运行费20万元')).toEqual(['error'])
  })

  it('work that ends in the year after may have begun late in the year, and a guarantee outlives it', () => {
    expect(ends('项目完工时间', '2028年3月')).toEqual(['warning'])
    expect(ends('质保期满时间', '2030年3月')).toEqual([])
    expect(ends('项目完工时间', '2029年3月')).toEqual(['error'])
  })

  it('a sheet may tell of all rows of its name, or several of one row', () => {
    expect(severities('sheet-funds-agree', of([rows('3.00', '2.00')], sheets('50000')))).toEqual([])
    expect(severities('sheet-funds-agree', of([rows('5.00')], sheets('30000', '20000')))).toEqual([])
    expect(severities('sheet-funds-agree', of([rows('5.00')], sheets('30000')))).toEqual(['error'])
  })

  it('what is missing in the funds of a sheet may stand in a line that was not read', () => {
    const funds = one({
      funds: [
        { period: 'annual', source: 'total', figure: figure('50000', 1, 'yuan') },
        { period: 'annual', source: 'local', figure: figure('40000', 1, 'yuan') },
      ],
    })
    expect(severities('sheet-funds-add-up', funds)).toEqual(['warning'])
  })

  it('an amount of the text that another cell prints may repeat that one', () => {
    const restates = { table: 'T1', line: 100, column: 'amount' } as const
    const table = tableOf('T1', revenue('一般公共预算', '7.00'), revenue('单位资金', '9.00'))
    const says = (raw: string) =>
      severities(
        'narrative-amounts-agree',
        of([table], { claims: [said('二', 'amount', '一般公共预算', raw, { restates })] }),
      )
    expect(says('9.00')).toEqual(['warning'])
    expect(says('8.00')).toEqual(['error'])
  })

  it('when work begins says nothing of when it ends', () => {
    expect(month('5月开始逐户核查。')).toEqual([])
    expect(month('5月底前逐户核查。')).toEqual(['warning'])
  })

  it('a price times its number may be paid by others, where the text says what it comes to', () => {
    expect(price('购车款1440万元，分三年支付。')).toEqual([])
    expect(price('更新车辆。')).toEqual(['warning'])
  })

  it('a part that a payer gives of an item is not the item', () => {
    const restates = { table: 'T10', line: 1000, column: 'total' } as const
    const says = (label: string) =>
      severities(
        'narrative-amounts-agree',
        of([tableOf('T10', item('②公务用车运行维护费', { total: '30.00' }))], {
          claims: [said('七', 'amount', label, '22.80', { restates })],
        }),
      )
    expect(says('巡回车运行经费项目安排')).toEqual([])
    expect(says('公务用车运行维护费')).toEqual(['error'])
  })

  it('a count of the whole period in the text is none of the year', () => {
    expect(prizes('≥4个')).toEqual([])
    expect(prizes('≥5个')).toEqual(['warning'])
  })

  it('the number of all kinds is none of the prices of several', () => {
    expect(prices('铣床单价')).toEqual(['warning'])
    expect(prices('铣床单价', '车床单价')).toEqual([])
  })

  it('a fund may be that of the year, without what was carried over', () => {
    const restates = { table: 'T4', line: 401, column: 'generalPublic' } as const
    const table = tableOf(
      'T4',
      revenue('一、一般公共预算拨款', '60.00'),
      spending('支出总计', { generalPublic: '72.00' }, 'grandTotal'),
    )
    const says = (raw: string) =>
      severities(
        'narrative-amounts-agree',
        of([table], { claims: [said('四', 'amount', '一般公共预算拨款', raw, { restates })] }),
      )
    expect(says('72.00')).toEqual([])
    expect(says('60.00')).toEqual([])
    expect(says('61.00')).toEqual(['error'])
  })

  it('a share may be of the revenue of this year without the carryover', () => {
    const restates = { table: 'T1', line: 100, column: 'amount' } as const
    const table = tableOf(
      'T1',
      revenue('一般公共预算', '60.00'),
      revenue('本年收入合计', '80.00', 'thisYear'),
      revenue('收入总计', '100.00', 'grandTotal'),
    )
    const share = (raw: string) =>
      severities(
        'shares-follow-from-amounts',
        of([table], {
          claims: [
            said('二', 'amount', '一般公共预算', '60.00', { restates }),
            said('二', 'share', '一般公共预算', raw),
          ],
        }),
      )
    expect([share('60.00'), share('75.00'), share('70.00')]).toEqual([[], [], ['error']])
  })

  it('an unknown third kind of procurement may make the whole', () => {
    expect(severities('procurement-adds-up', amounts('货物', '服务'))).toEqual(['warning'])
    expect(severities('procurement-adds-up', amounts('货物', '服务', '工程'))).toEqual(['error'])
  })

  it('a name cut short within 设备覆盖面积 names no device', () => {
    expect(value('校园安防设备覆')).toEqual([])
    expect(value('视频监控设备')).toEqual(['error'])
  })

  it('words of another project under a name of money alone are no error', () => {
    const goal = '完成河道清淤疏浚三公里并修复两岸护坡堤防确保安全度汛'
    const documents = (name: string) =>
      of([], {
        sheets: [
          sheetOf({ project: name, texts: { goalAnnual: [1, goal] } }),
          sheetOf({ project: '河道清淤疏浚及护坡修复', line: 600, texts: { goalAnnual: [2, goal] } }),
        ],
      })
    const found = (name: string) => severities('text-is-of-the-project', documents(name))
    expect(found('提前下达2027年省级专项资金')).toEqual(['warning'])
    expect(found('节日群众文艺演出')).toEqual(['error'])
  })
})

describe('a paragraph that a page cuts in two', () => {
  const claims = [
    said('一', 'amount', '收入', '110.00', {
      restates: { table: 'T1', line: 100, column: 'amount' },
    }),
    said('一', 'change', '收入', '10.00', { direction: 'increase' }),
    said('五', 'amount', '公共预算', '90.00', { restates: { table: 'T5', line: 500, column: 'total' } }),
    said('五', 'change', '公共预算', '9.00', { direction: 'decrease' }),
  ].map(claim => ({ ...claim, place: { ...claim.place, line: 1 } }))
  const grand = tableOf('T1', revenue('收入总计', '110.00', 'grandTotal'))
  const cut = (...lines: string[]) =>
    severities(
      'reasons-fit-directions',
      of([grand], {
        claims,
        lines: { from: 1, to: lines.length },
        lineRoles: lines.map(line => (line === '' ? 'blank' : 'claims')),
        sections: [{ title: '一、预算收支增减变动情况', level: 2, lines: { from: 1, to: lines.length } }],
      }),
      sourceOf(...lines),
    )

  it('gives its reason on the next page', () => {
    expect(
      cut('收入总计110万元，比上年增加10万元，主要原因是本年度', '', '政府性基金预算项目增加。'),
    ).toEqual([])
    expect(cut('收入总计110万元，比上年增加10万元，主要原因是项目增加。', '政府性基金预算略。')).toEqual([
      'warning',
    ])
  })

  it('is one paragraph: its parts do not contradict each other', () => {
    const first = '收入总计110万元，比上年增加10万元，主要原因是政府性基金预算项目支出增加，'
    expect(cut(first, '', '而支出总计中其他的项目支出减少。')).toEqual([])
    expect(cut(`${first.slice(0, -1)}。`, '支出总计的主要原因是项目支出减少。')).toEqual(['warning'])
  })

  it('shares, prices and deadlines of different things are not one another', () => {
    const direction = (dimension: 'quality' | 'quantity' | 'cost', name: string, value: string) =>
      severities('comparators-point-right', one({ values: [[dimension, name, value]] }))
    expect(direction('quantity', '联网排放口数量', '≥243个')).toEqual([])
    expect(direction('quality', '投诉处理率', '≥95%')).toEqual([])
    expect(direction('quality', '事故发生率', '下降5%')).toEqual([])
    expect(direction('quality', '设备在线率', '≤95%')).toEqual(['error'])
    expect(severities('costs-are-caps', one({ values: [['cost', '生均经费', '≥20元']] }))).toEqual([])
    const paid = (plan: string) => {
      const values: NonNullable<Parts['values']> = [['timeliness', '运维费支付完成时间', '2026年11月底前']]
      return severities(
        'dates-agree',
        of([], { sheets: [sheetOf({ texts: { plan: [1, plan] }, values })] }),
        sourceOf(plan),
      )
    }
    expect(paid('6月支付50%；12月10日前支付剩余50%。')).toEqual([])
    expect(paid('6月底前支付全部费用。')).toEqual(['warning'])
  })

  it('a number is not one of what is named behind 以及', () => {
    const text = '覆盖9个街道以及所辖社区。'
    expect(rate(text, ['quantity', '社区数量', '60个'])).toEqual([])
    expect(rate('覆盖9个社区。', ['quantity', '社区数量', '60个'])).toEqual(['warning'])
  })

  it('a rate is named by its last word where it is the only one', () => {
    const text = '全市规范化考评，达标率力争达到95%以上。'
    expect(rate(text, ['quality', '危废管理评估达标率', '≥90%'])).toEqual(['warning'])
    expect(rate(text, ['quality', '危废管理评估达标率', '≥95%'])).toEqual([])
    expect(rate(text, ['quality', '空气达标率', '≥90%'], ['quality', '水质达标率', '≥85%'])).toEqual([])
  })

  it('a sentence that stands in a sheet twice is one finding with both of its places', () => {
    const text = '流转荒坡30亩（2001平方米），后段再流转荒坡30亩（2001平方米）。'
    const { findings } = audit('quantities-in-two-units-agree', ...overviewOf(text))
    expect(findings.map(({ operands }) => operands.map(({ raw }) => raw))).toEqual([
      ['30亩', '2001平方米', '30亩', '2001平方米'],
    ])
  })

  it('an amount asked for may be granted in two sheets of the project', () => {
    const text = '2027年度预算资金449.67万元。'
    expect(asked(text, '4496700')).toEqual([])
    expect(asked(text, '3726700', '770000')).toEqual([])
    expect(asked(text, '3726700')).toEqual(['warning'])
  })
})

describe('an indicator of the overall sheet', () => {
  it('is that of one sheet, or of several together; those of several projects contradict nothing', () => {
    expect(overall('50次', '60次')).toEqual(['error'])
    expect(overall('50次', '60次', '50次')).toEqual([])
    expect(overall('110次', '60次', '50次')).toEqual([])
    expect(overall('90次', '60次', '50次')).toEqual([])
  })
  it('in another unit is of another thing, and a rate is set for each', () => {
    expect(overall('50处', '60次')).toEqual([])
    expect(overall('50%', '60%')).toEqual([])
  })
})
