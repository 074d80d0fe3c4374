import { figure } from '../../analysis/build-disclosure'
import type { Dimension } from '@/model/dimension'
import { of, sheetOf, sourceOf, type Case } from '../build-case'

type Parts = Parameters<typeof sheetOf>[0]
const one = (parts: Parts) => of([], { sheets: [sheetOf(parts)] })
/** One indicator in both periods, that of the whole as given. */
const halves =
  (dimension: Dimension, name: string, whole: string, parts: Parts = {}) =>
  (value: string) =>
    one({
      ...parts,
      values: [
        [dimension, name, whole, 'whole'],
        [dimension, name, value],
      ],
    })
const told = (text: string, parts: Parts) =>
  [of([], { sheets: [sheetOf({ ...parts, texts: { overview: [1, text] } })] }), sourceOf(text)] as const

/** Checks inside a sheet. */
export const withinSheet: readonly Case[] = [
  {
    check: 'sheet-funds-add-up',
    make: raw =>
      one({
        funds: [
          { period: 'annual', source: 'total', figure: figure('50000', 1, 'yuan') },
          ...(['central', 'provincial', 'local', 'selfRaised', 'other'] as const).map(source => ({
            period: 'annual' as const,
            source,
            figure: figure(source === 'local' ? raw : '0', 1, 'yuan'),
          })),
        ],
      }),
    right: '50000',
    wrong: '40000',
    severity: 'error',
  },
  {
    check: 'whole-period-covers-year',
    make: whole => one({ whole, annual: '50000' }),
    right: '50000',
    wrong: '40000',
    severity: 'error',
  },
  {
    check: 'one-off-ends-in-a-year',
    make: value => one({ values: [['timeliness', '项目完工时间', value]] }),
    right: '2027年8月',
    wrong: '2029年8月',
    severity: 'error',
  },
  {
    check: 'recurrent-is-no-work',
    make: project => one({ project, attribute: '经常性项目(长期开展)' }),
    right: '路灯养护经费',
    wrong: '停车楼建设',
    severity: 'warning',
  },
  {
    check: 'costs-stay-within-funds',
    make: value => one({ whole: '50000', annual: '50000', values: [['cost', '办公费用', value]] }),
    right: '≤5万元',
    wrong: '≤6万元',
    severity: 'error',
  },
  {
    check: 'costs-explain-funds',
    make: value =>
      one({
        whole: '100000',
        annual: '100000',
        values: [
          ['cost', '办公费用', '≤3万元'],
          ['cost', '培训费', value],
        ],
      }),
    right: '≤6万元',
    wrong: '≤2万元',
    severity: 'warning',
  },
  {
    check: 'texts-agree',
    make: length => {
      const overview = '主干道铺设雨水管道工程420米，西片区铺设雨水管道工程310米。'
      const goal = `完成西片区铺设雨水管道工程${length}米。`
      return [
        of([], { sheets: [sheetOf({ texts: { overview: [1, overview], goalWhole: [2, goal] } })] }),
        sourceOf(overview, goal),
      ]
    },
    right: '310',
    wrong: '130',
    severity: 'warning',
  },
  {
    check: 'costs-are-caps',
    make: value => one({ values: [['cost', '补贴标准', value]] }),
    right: '≤3元/方',
    wrong: '≥3元/方',
    severity: 'warning',
  },
  {
    check: 'price-times-quantity-fits',
    make: value =>
      one({
        annual: '3000',
        values: [
          ['quantity', '树木', value],
          ['cost', '树木单价', '30元/棵'],
        ],
      }),
    right: '100棵',
    wrong: '200棵',
    severity: 'warning',
  },
  {
    check: 'amount-asked-is-granted',
    make: amount => told(`本次申请资金${amount}万元。`, { annual: '50000' }),
    right: '5',
    wrong: '8',
    severity: 'warning',
  },
  {
    check: 'numbers-agree-with-text',
    make: value => told('拟铺设雨水管道300米。', { values: [['quantity', '雨水管道长度', value]] }),
    right: '300米',
    wrong: '250米',
    severity: 'warning',
  },
  {
    check: 'goals-agree',
    make: number => one({ texts: { goalWhole: [1, '清扫9条道路'], goalAnnual: [1, `清扫${number}条道路`] } }),
    right: '9',
    wrong: '19',
    severity: 'warning',
  },
  {
    check: 'fund-level-fits',
    make: level =>
      one({
        project: '提前下达2027年中央道路补助资金',
        funds: [
          { period: 'annual', source: 'total', figure: figure('50000', 1, 'yuan') },
          {
            period: 'annual',
            source: 'central',
            figure: figure(level === 'central' ? '50000' : '0', 1, 'yuan'),
          },
          {
            period: 'annual',
            source: 'provincial',
            figure: figure(level === 'central' ? '0' : '50000', 1, 'yuan'),
          },
        ],
      }),
    right: 'central',
    wrong: 'provincial',
    severity: 'error',
  },
  {
    check: 'text-is-of-the-project',
    make: goal =>
      of([], {
        sheets: [
          sheetOf({ project: '春节灯会活动', texts: { goalAnnual: [1, goal] } }),
          sheetOf({
            line: 600,
            project: '河道清淤疏浚',
            texts: { goalAnnual: [2, '完成全县各条河道清淤疏浚工作，并且做好堤防的日常巡查和维护。'] },
          }),
        ],
      }),
    right: '办好春节期间的各项灯会活动，营造欢乐祥和的节日气氛，吸引游客。',
    wrong: '完成全县各条河道清淤疏浚工作，并且做好堤防的日常巡查和维护。',
    severity: 'error',
  },
  {
    check: 'units-fit',
    make: value => one({ values: [['quantity', '房屋鉴定面积', value]] }),
    right: '500平方米',
    wrong: '500栋',
    severity: 'error',
  },
  {
    check: 'days-fit-a-year',
    make: value => one({ values: [['timeliness', '巡查时间', value]] }),
    right: '≥300天',
    wrong: '≥500天',
    severity: 'error',
  },
  {
    check: 'rates-are-percentages',
    make: value => one({ values: [['quality', '验收合格率', value]] }),
    right: '≥95%',
    wrong: '提高',
    severity: 'warning',
  },
  {
    check: 'floors-are-floors',
    make: value => told('每月电视报道至少2条。', { values: [['quantity', '电视报道次数', value]] }),
    right: '≥2条/月',
    wrong: '≤2条/月',
    severity: 'error',
  },
  {
    check: 'dates-lie-in-the-year',
    make: value => one({ values: [['timeliness', '资金支付时间', value]] }),
    right: '2027年6月',
    wrong: '2025年6月',
    severity: 'warning',
  },
  {
    check: 'dates-agree',
    make: value => [
      of([], {
        sheets: [sheetOf({ texts: { plan: [1, ''] }, values: [['timeliness', '采购完成时间', value]] })],
      }),
      sourceOf('2027年5月底前完成采购工作'),
    ],
    right: '2027年5月',
    wrong: '2027年6月',
    severity: 'warning',
  },
  {
    check: 'year-is-within-whole',
    make: halves('quantity', '巡查次数', '≥100次'),
    right: '≥100次',
    wrong: '≥500次',
    severity: 'warning',
  },
  {
    check: 'year-is-within-whole',
    make: halves('quantity', '巡查次数', '≥100次', { whole: '80,000', annual: '80,000' }),
    right: '≥100次',
    wrong: '≥90次',
    severity: 'error',
  },
  {
    check: 'year-is-within-whole',
    make: halves('timeliness', '费用支付时间', '2027年6月底前', {
      attribute: '经常性项目(长期开展)',
      whole: '80,000',
      annual: '80,000',
    }),
    right: '2027年6月底前',
    wrong: '2027年9月底前',
    severity: 'warning',
  },
  {
    check: 'year-is-within-whole',
    make: halves('quantity', '建成道路', '≥100米', {
      attribute: '延续性项目（阶段开展）',
      whole: '80,000',
      annual: '80,000',
    }),
    right: '≥60米',
    wrong: '≥160米',
    severity: 'warning',
  },
  {
    check: 'year-is-within-whole',
    make: halves('quantity', '建成道路', '≥100米', { whole: '90,000', annual: '80,000' }),
    right: '≥60米',
    wrong: '≥160米',
    severity: 'warning',
  },
]
