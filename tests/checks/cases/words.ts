import { at } from '../../analysis/build-disclosure'
import {
  coded,
  item,
  of,
  overallOf,
  revenue,
  said,
  section,
  sheetOf,
  sourceOf,
  tableOf,
  total,
  type Case,
} from '../build-case'

const t3 = tableOf('T3', total({ total: '200.00', basic: '50.00', project: '150.00' }))
const restates = { table: 'T3', line: 300, column: 'total' } as const
const grand = tableOf('T1', revenue('收入总计', '200.00', 'grandTotal'))
const fromT1 = { restates: { table: 'T1', line: 100, column: 'amount' } } as const
const fromT5 = { restates: { table: 'T5', line: 500, column: 'total' } } as const
const vehicles = (label: string, raw: string) => said('十一', 'count', label, raw, { unit: '辆' })

/** Checks of the narrative. */
export const narrative: readonly Case[] = [
  {
    check: 'narrative-amounts-agree',
    make: raw => of([t3], { claims: [said('三', 'amount', '支出预算', raw, { restates })] }),
    right: '200',
    wrong: '200.01',
    severity: 'error',
  },
  {
    check: 'narrative-amounts-agree',
    make: raw =>
      of([tableOf('T12', total({ total: '200.00' })), tableOf('T13', total({ total: '33.27' }))], {
        claims: [
          said('十', 'amount', '纳入绩效目标管理的二级项目', raw, {
            restates: { table: 'T12', line: 1200, column: 'total' },
          }),
        ],
      }),
    right: '233.27',
    wrong: '243.27',
    severity: 'error',
  },
  {
    check: 'shares-follow-from-amounts',
    make: raw =>
      of([t3], {
        claims: [
          said('三', 'amount', '项目支出', '150.00', { restates: { ...restates, column: 'project' } }),
          said('三', 'share', '项目支出', raw),
        ],
      }),
    right: '75.00',
    wrong: '75.02',
    severity: 'error',
  },
  {
    check: 'rates-follow-from-changes',
    make: raw =>
      of([], {
        claims: [
          said('一', 'amount', '收入', '110.00'),
          said('一', 'change', '收入', '10.00', { direction: 'increase' }),
          said('一', 'rate', '收入', raw, { direction: 'increase' }),
        ],
      }),
    right: '10.00',
    wrong: '9.09',
    severity: 'error',
  },
  {
    check: 'last-year-and-change-agree',
    make: raw =>
      of([], {
        claims: [
          said('一', 'amount', '收入', '110.00'),
          said('一', 'priorYear', '收入', raw),
          said('一', 'change', '收入', '10.00', { direction: 'increase' }),
        ],
      }),
    right: '100.00',
    wrong: '101.00',
    severity: 'error',
  },
  {
    check: 'implied-bases-fit',
    make: raw =>
      of([grand], {
        claims: [
          said('一', 'amount', '收入', '110.00', fromT1),
          said('一', 'change', '收入', '10.00', { direction: 'increase' }),
          said('五', 'amount', '公共预算', '90.00', fromT5),
          said('五', 'change', '公共预算', raw, { direction: 'decrease' }),
        ],
      }),
    right: '5.00',
    wrong: '50.00',
    severity: 'warning',
  },
  {
    check: 'reasons-fit-directions',
    make: way =>
      of([grand], {
        claims: [
          said('一', 'amount', '收入', '110.00', fromT1),
          said('一', 'change', '收入', '10.00', { direction: 'increase' }),
          said('五', 'amount', '公共预算', '90.00', fromT5),
          said('五', 'change', '公共预算', '9.00', { direction: way === 'up' ? 'increase' : 'decrease' }),
        ],
      }),
    right: 'up',
    wrong: 'down',
    severity: 'warning',
  },
  {
    check: 'repeated-figures-agree',
    make: raw =>
      of([], {
        claims: [said('十', 'amount', '其他运转类项目', '7.50'), said('十', 'amount', '其他运转类项目', raw)],
      }),
    right: '7.5',
    wrong: '7.05',
    severity: 'error',
  },
  {
    check: 'project-targets-add-up',
    make: raw =>
      of([], {
        claims: [
          said('十', 'count', '纳入管理的二级项目', '5'),
          said('十', 'count', '其他运转类项目', '2'),
          said('十', 'count', '特定目标类项目', raw),
        ],
      }),
    right: '3',
    wrong: '4',
    severity: 'error',
  },
  {
    check: 'named-items-agree',
    make: names => [
      of([tableOf('T6', item('办公费', { operating: '1.00' }), item('水费', { operating: '1.00' }))], {
        sections: [section('六、基本支出情况说明', 1)],
      }),
      sourceOf(`公用经费2.00万元，主要包括：${names}。`),
    ],
    right: '办公费、水费',
    wrong: '办公费、电费',
    severity: 'note',
  },
  {
    check: 'procurement-adds-up',
    make: raw =>
      of([], {
        claims: [
          said('九', 'amount', '政府采购预算总额', raw),
          said('九', 'amount', '政府采购货物预算', '3.00'),
          said('九', 'amount', '政府采购工程预算', '0.00'),
          said('九', 'amount', '政府采购服务预算', '4.00'),
        ],
      }),
    right: '7.00',
    wrong: '8.00',
    severity: 'error',
  },
  {
    check: 'vehicles-add-up',
    make: raw =>
      of([], {
        claims: [
          vehicles('公务用车编制', '9'),
          vehicles('实有', raw),
          vehicles('执法执勤用车', '5'),
          vehicles('其他公务用车', '3'),
        ],
      }),
    right: '8',
    wrong: '7',
    severity: 'error',
  },
  {
    check: 'vehicles-cost-money',
    make: value =>
      of([tableOf('T10', item('②公务用车运行维护费', { total: value }))], {
        claims: [vehicles('实有', '4')],
      }),
    right: '3.00',
    wrong: '',
    severity: 'warning',
  },
  {
    check: 'service-catalogue-codes-exist',
    make: code => [
      of([], { sections: [section('（一）政府购买服务指导性目录', 1)], lines: { from: 1, to: 7 } }),
      sourceOf(
        `本部门购买${code}街道清扫保洁服务3万元。`,
        'A110101\t公园管理辅助服务',
        'A110102\t街道清扫保洁服务',
        'A110103\t河道清淤辅助服务',
        'A110104\t路灯维护辅助服务',
        'A110105\t信息采集辅助服务',
      ),
    ],
    right: 'A110102',
    wrong: 'A110109',
    severity: 'error',
  },
  {
    check: 'catalogue-cited-is-printed',
    make: year => [
      of([], {
        sections: [section('（一）政府购买服务指导性目录', 1)],
        lines: { from: 1, to: 2 },
        lineRoles: ['text', 'attachment'],
      }),
      sourceOf(`按照某财综〔${year}〕5号执行。`, '某财综〔2025〕5号'),
    ],
    right: '2025',
    wrong: '2026',
    severity: 'warning',
  },
  {
    check: 'purchased-services-are-told',
    make: amount => [
      of([], {
        sections: [section('（一）政府购买服务指导性目录', 1)],
        sheets: [sheetOf({ line: 2, annual: '50000' })],
      }),
      sourceOf(`购买清扫服务${amount}万元。`, '采用政府购买服务方式实施'),
    ],
    right: '5',
    wrong: '3',
    severity: 'warning',
  },
]

/** Checks of the overall sheet, of sheets against tables, and of completeness. */
export const wholeDocument: readonly Case[] = [
  {
    check: 'overall-adds-up',
    make: value =>
      of([], { overall: overallOf({ total: value, generalPublic: '4.00', governmentFunds: '3.00' }, {}) }),
    right: '7.00',
    wrong: '8.00',
    severity: 'error',
  },
  {
    check: 'overall-agrees-with-tables',
    make: value =>
      of([grand, t3], { overall: overallOf({ total: '200.00' }, { total: '200.00', project: value }) }),
    right: '150.00',
    wrong: '160.00',
    severity: 'error',
  },
  {
    check: 'overall-basics-make-sense',
    make: value =>
      of([], { overall: overallOf({}, {}, { 内设职能部门数: value, 实际在职人员总数: '40人' }) }),
    right: '6个',
    wrong: '0个',
    severity: 'warning',
  },
  {
    check: 'overall-indicators-agree-with-sheets',
    make: value => {
      const { indicators } = sheetOf({ values: [['quantity', '在管路灯', value]] })
      const sheets = [sheetOf({ values: [['quantity', '在管路灯数量', '6842盏']] })]
      return of([], { overall: { ...overallOf({}, {}), indicators }, sheets })
    },
    right: '6842盏',
    wrong: '6482盏',
    severity: 'error',
  },
  {
    check: 'overall-targets-fit-the-year',
    make: value => {
      const { indicators } = sheetOf({ values: [['timeliness', '项目完工时间', value]] })
      return of([], { overall: { ...overallOf({}, {}), indicators } })
    },
    right: '2027年8月',
    wrong: '2028年8月',
    severity: 'warning',
  },
  {
    check: 'sheet-funds-agree',
    make: annual =>
      of([tableOf('T12', item('公园花卉养护', { total: '12.35' }, { kind: 'project' }))], {
        sheets: [sheetOf({ project: '公园花卉养护', annual })],
      }),
    right: '123,450',
    wrong: '123,600',
    severity: 'error',
  },
  {
    check: 'sheet-names-agree',
    make: project =>
      of([tableOf('T12', item('公园花卉养护', { total: '1.00' }, { kind: 'project' }))], {
        sheets: [sheetOf({ project, annual: '10000' })],
      }),
    right: '公园花卉养护',
    wrong: '公园花弃养护',
    severity: 'note',
  },
  {
    check: 'every-project-has-its-sheet',
    make: raw =>
      of([tableOf('T12', item('公园花卉养护', { total: '1.00' }, { kind: 'project' }))], {
        sheets: [sheetOf({ project: '公园花卉养护', annual: '10000' })],
        claims: [said('十', 'count', '公开项目绩效目标', raw)],
      }),
    right: '1',
    wrong: '2',
    severity: 'warning',
  },
  {
    check: 'sheets-are-printed-once',
    make: value =>
      of([], {
        sheets: [
          sheetOf({ line: 500 }),
          sheetOf({ line: 600, ...(value === 'twice' ? { duplicateOf: 500 } : {}) }),
        ],
      }),
    right: 'once',
    wrong: 'twice',
    severity: 'note',
  },
  {
    check: 'tables-are-printed',
    make: value => {
      const ids = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'T13'] as const
      const printed = ids.filter(id => value === 'all' || id !== 'T9')
      return of(printed.map(id => tableOf(id, total({ total: '1.00' }))))
    },
    right: 'all',
    wrong: 'some',
    severity: 'warning',
  },
  {
    check: 'sections-are-written',
    make: title =>
      of([], {
        claims: [said('一', 'amount', '收入', '1')],
        sections: ['“三公”经费', '机关运行经费', '政府采购', '国有资产', title].map(name => section(name, 1)),
      }),
    right: '十、绩效管理情况',
    wrong: '十、其他',
    severity: 'warning',
  },
  {
    check: 'overall-target-is-edited',
    make: value => [
      of([], {
        overall: value === 'edited' ? overallOf({}, {}) : null,
        sections: [section('十、绩效管理情况', 1)],
      }),
      sourceOf('2027年未编报部门整体绩效目标。'),
    ],
    right: 'edited',
    wrong: 'not',
    severity: 'warning',
  },
  {
    check: 'changes-are-explained',
    make: reason => [
      of([], { claims: [said('一', 'change', '收入', '5', { direction: 'increase', place: at(1) })] }),
      sourceOf(`比上年增加5万元，${reason}。`),
    ],
    right: '主要原因是新设机构',
    wrong: '增长5%',
    severity: 'note',
  },
  {
    check: 'codes-reach-items',
    make: code => of([tableOf('T5', coded('208', { total: '1.00' }), coded(code, { total: '1.00' }))]),
    right: '2080505',
    wrong: '20805',
    severity: 'warning',
  },
  {
    check: 'year-is-one',
    make: year => [
      of([], { sections: [section('七、“三公”经费增减变动', 1)] }),
      sourceOf(`比${year}年减少1万元`),
    ],
    right: '2026',
    wrong: '2024',
    severity: 'warning',
  },
  {
    check: 'basis-is-of-own-province',
    make: province => [
      of([], { lines: { from: 1, to: 7 }, sheets: [sheetOf({ texts: { basis: [6, ''] } })] }),
      sourceOf(...Array.from({ length: 5 }, () => '山西省财政厅'), `${province}财政厅`),
    ],
    right: '山西省',
    wrong: '河南省',
    severity: 'warning',
  },
  {
    check: 'basis-is-of-own-province',
    make: province => [
      of([], { lines: { from: 1, to: 4 }, sheets: [sheetOf({ texts: { basis: [4, ''] } })] }),
      sourceOf('山西省丹源市', '山西省', '山西省的标准', `${province}生态环境厅的意见`),
    ],
    right: '山西省',
    wrong: '陕西省',
    severity: 'warning',
  },
]
