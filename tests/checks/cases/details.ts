import { at } from '../../analysis/build-disclosure'
import { item, of, overallOf, section, sheetOf, sourceOf, tableOf, type Case } from '../build-case'

type Parts = Parameters<typeof sheetOf>[0]

/** A disclosure of one sheet without a source. */
const one = (parts: Parts) => of([], { sheets: [sheetOf(parts)] })

/** A disclosure of one sheet whose plan is the only line of the source. */
const planned = (plan: string, parts: Parts = {}) =>
  [of([], { sheets: [sheetOf({ ...parts, texts: { plan: [1, plan] } })] }), sourceOf(plan)] as const

/** Checks of what a sheet says in passing: dates, rhythms, places, names. */
export const details: readonly Case[] = [
  {
    check: 'dates-exist',
    make: date => [of([], { lines: { from: 1, to: 1 } }), sourceOf(`${date}前完工`)],
    right: '2028年2月29日',
    wrong: '2027年2月29日',
    severity: 'error',
  },
  {
    check: 'dates-exist',
    make: date => [of([], { lines: { from: 1, to: 1 } }), sourceOf(`于${date}签订`)],
    right: '2026.06.30',
    wrong: '2026.06.31',
    severity: 'error',
  },
  {
    check: 'dates-exist',
    make: value => [
      of([], { sheets: [{ ...sheetOf({}), filledAt: { value, place: at(9), confidence: 1 } }] }),
      sourceOf(''),
    ],
    right: '20261130101522',
    wrong: '20261131101522',
    severity: 'note',
  },
  ...(
    [
      ['设备验收合格率', '≥98%', '≥98分'],
      ['应急广播完好率', '≥95%', '≥95台'],
      ['安全事故发生率', '≤2起', '平稳'],
    ] as const
  ).map(([name, right, wrong]): Case => ({
    check: 'rates-are-percentages',
    make: value => one({ values: [['quality', name, value]] }),
    right,
    wrong,
    severity: 'warning',
  })),
  ...(
    [
      ['2027年建成泵站3座', '2026年建成泵站3座'],
      ['2026年完成的泵站3座投入运行', '全部泵站投产，2026年底前完成泵站3座'],
      ['2026年完成主体，2027年完成装修', '2026年完成主体，年底完成装修'],
      ['亩均单产较2026年提高3%', '2025年计划提高单产3%'],
    ] as const
  ).map(([right, wrong]): Case => ({
    check: 'goals-are-of-the-year',
    make: goal => one({ texts: { goalAnnual: [1, goal] } }),
    right,
    wrong,
    severity: 'warning',
  })),
  ...(
    [
      [
        '2027年6月底前完成基础工程，12月底前完成主体封顶。',
        '主体封顶时间',
        '2027年12月底前',
        '2027年10月底前',
      ],
      ['7-8月暑假期间完成安装', '安装完成时间', '2027年7月底前', '2027年10月'],
      ['2027年5月底前完成招标，8月20日前完工。', '工程完工时间', '2027年8月20日', '2027年9月20日'],
    ] as const
  ).map(([plan, name, right, wrong]): Case => ({
    check: 'events-keep-their-month',
    make: value => planned(plan, { values: [['timeliness', name, value]] }),
    right,
    wrong,
    severity: 'warning',
  })),
  ...(
    [
      ['保洁费按月支付，质保金一次性支付。', '保洁费支付时间', '每月', '一次性'],
      ['学期末考核，按月发放课时费。', '课时费发放时间', '每月', '每学期末一次'],
      ['租赁费每季度结算一次。', '租赁费支付时间', '每季度', '每月'],
    ] as const
  ).map(([plan, name, right, wrong]): Case => ({
    check: 'payments-keep-their-rhythm',
    make: value => planned(plan, { values: [['timeliness', name, value]] }),
    right,
    wrong,
    severity: 'warning',
  })),
  {
    check: 'payments-keep-their-rhythm',
    make: rhythm => {
      const plan = `评审费于6月前${rhythm}支付给专家。`
      const measures = '评审费按月汇总发放。'
      const texts = { plan: [1, plan], measures: [2, measures] } as const
      return [of([], { sheets: [sheetOf({ texts })] }), sourceOf(plan, measures)]
    },
    right: '按月',
    wrong: '一次性',
    severity: 'warning',
  },
  ...(
    [
      ['本学院招生计划', 'XX学院招生计划'],
      ['型号A-XX台式', '××年安排××万元'],
      ['救助对象李某某', '某某局负责'],
    ] as const
  ).map(([right, wrong]): Case => ({
    check: 'placeholders-are-filled',
    make: text => [of([], { lines: { from: 1, to: 1 } }), sourceOf(text)],
    right,
    wrong,
    severity: 'warning',
  })),
  {
    check: 'text-is-of-the-project',
    make: goal => {
      const copied = '全年检修路灯三千盏以上，主干道亮灯水平保持稳定，群众夜间出行更加便利。'
      const lamps = '城区主干道路灯检修由专业队伍承担，路灯三千盏以上，保持夜间亮灯，方便群众出行。'
      const school = '为新入职教师举办培训班，邀请名师授课并组织跟班观摩。'
      return of([], {
        sheets: [
          sheetOf({ project: '照明补助', texts: { overview: [1, lamps], goalAnnual: [2, copied] } }),
          sheetOf({
            project: '师资培训',
            line: 600,
            texts: { overview: [3, school], goalAnnual: [4, goal === 'own' ? school : copied] },
          }),
        ],
      })
    },
    right: 'own',
    wrong: 'copied',
    severity: 'error',
  },
  {
    check: 'department-codes-agree',
    make: code =>
      of([], {
        sheets: ['310', '310', '310', code].map((value, index) => ({
          ...sheetOf({ line: 500 + index * 50 }),
          department: { value: '青石县水务局', place: at(500), confidence: 1 },
          departmentCode: { value, place: at(501 + index), confidence: 1 },
        })),
      }),
    right: '310001',
    wrong: '301',
    severity: 'warning',
  },
  {
    check: 'sheet-units-agree',
    make: unit =>
      of(
        [
          tableOf(
            'T12',
            item('水务局', { total: '5.00' }, { kind: 'unit' }),
            item('河道清淤', { total: '5.00' }, { kind: 'project', unit: '水务局', parent: 0 }),
            item('水文站', { total: '3.00' }, { kind: 'unit' }),
            item('雨量监测', { total: '3.00' }, { kind: 'project', unit: '水文站', parent: 2 }),
          ),
        ],
        {
          sheets: [
            {
              ...sheetOf({ project: '河道清淤', annual: '50000' }),
              unit: { value: unit, place: at(504), confidence: 1 },
            },
          ],
        },
      ),
    right: '水务局',
    wrong: '水文站',
    severity: 'warning',
  },
  {
    check: 'terms-cover-the-work',
    make: value => of([], { sheets: [{ ...sheetOf({}), term: { value, place: at(503), confidence: 1 } }] }),
    right: '1年',
    wrong: '99年',
    severity: 'error',
  },
  {
    check: 'terms-cover-the-work',
    make: value => {
      const plan = '建设期为2026年至2028年。'
      const attribute = '延续性项目(阶段开展)'
      const sheet = sheetOf({ attribute, texts: { plan: [1, plan] } })
      return [
        of([], { sheets: [{ ...sheet, term: { value, place: at(503), confidence: 1 } }] }),
        sourceOf(plan),
      ]
    },
    right: '3年',
    wrong: '2年',
    severity: 'warning',
  },
  {
    check: 'basis-is-of-own-province',
    make: province => {
      const basis = `《${province}水土保持条例》`
      const lines = ['山西省水利厅', '山西省', '参照山西省标准', basis]
      return [
        of([], { lines: { from: 1, to: 4 }, sheets: [sheetOf({ texts: { basis: [4, basis] } })] }),
        sourceOf(...lines),
      ]
    },
    right: '山西省',
    wrong: '陕西省',
    severity: 'warning',
  },
  ...['白石市', '晋城市'].map((own): Case => ({
    check: 'basis-is-of-own-city',
    make: city => {
      const basis = `《城市供水条例》《海绵城市建设指南》《农贸市场标准》《${city}供水管理办法》`
      const lines = [...Array.from({ length: 10 }, () => `${own}各县（市、区）`), basis]
      return [
        of([], {
          organization: { value: `${own}水务局`, place: at(1), confidence: 1 },
          lines: { from: 1, to: 11 },
          sheets: [sheetOf({ texts: { basis: [11, basis] } })],
        }),
        sourceOf(...lines),
      ]
    },
    right: own,
    wrong: '乙水市',
    severity: 'warning',
  })),
  {
    check: 'year-is-one',
    make: year => [
      of([], {
        lines: { from: 1, to: 4 },
        lineRoles: Array.from({ length: 4 }, () => 'tableTitle' as const),
      }),
      sourceOf('2027年收支总表', '2027年收入总表', '2027年支出总表', `${year}年“三公”经费表`),
    ],
    right: '2027',
    wrong: '2026',
    severity: 'warning',
  },
  {
    check: 'overall-target-is-edited',
    make: value => [
      of([], {
        sections: [section('十、绩效管理情况', 1)],
        lines: { from: 1, to: 2 },
        sheets: [sheetOf({})],
        overall: value === 'printed' ? overallOf({}, {}) : null,
      }),
      sourceOf('2027年编报单位整体支出绩效目标，涉及资金5万元。', '项目支出绩效目标表'),
    ],
    right: 'printed',
    wrong: 'not',
    severity: 'warning',
  },
  {
    check: 'dear-devices-are-among-cheaper',
    make: count => [
      of([], { sections: [section('十一、国有资产占有使用情况', 1)] }),
      sourceOf(
        `占有使用价值50万元（原值）以上的通用设备3台（套）、专用设备0台；价值100万元（原值）以上的通用设备${count}台（套）。`,
      ),
    ],
    right: '3',
    wrong: '5',
    severity: 'warning',
  },
  {
    check: 'carryover-projects-have-sheets',
    make: project =>
      of([tableOf('T13', item('河道清淤', { total: '5.00' }, { kind: 'project' }))], {
        sheets: [sheetOf({ project, annual: '30000' })],
      }),
    right: '河道清淤',
    wrong: '雨量监测',
    severity: 'note',
  },
  {
    check: 'notices-are-recent',
    make: year => {
      const basis = `《关于下达${year}年水利补助经费的通知》`
      return [of([], { sheets: [sheetOf({ texts: { basis: [1, basis] } })] }), sourceOf(basis)]
    },
    right: '2025',
    wrong: '2021',
    severity: 'note',
  },
  ...(
    [
      ['巡查次数', '每月2次', '≥24次'],
      ['设备合格率', '每季度', '≥98%'],
    ] as const
  ).map(([name, right, wrong]): Case => ({
    check: 'timeliness-tells-time',
    make: value => one({ values: [['timeliness', name, value]] }),
    right,
    wrong,
    severity: 'note',
  })),
]
