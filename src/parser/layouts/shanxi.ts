import type { Column } from '../../model/budget-table'
import { defineLayout, type BlockLayout } from './define-layout'

const WORDS: { readonly [C in Column]?: readonly string[] } = {
  generalPublic: ['一般公共预算'],
  governmentFunds: ['政府性基金'],
  stateCapital: ['国有资本经营'],
  specialAccount: ['财政专户'],
  unitFunds: ['单位资金'],
  basic: ['基本支出'],
  project: ['项目支出'],
  personnel: ['人员经费'],
  operating: ['公用经费'],
  current: ['当年预算安排', '当年安排', '本年预算安排'],
  carryover: ['上年结转'],
  total: ['合计', '小计'],
}

function block(
  lead: BlockLayout['lead'],
  columns: readonly Column[],
  headers: BlockLayout['headers'] = {},
  side: BlockLayout['side'] = null,
): BlockLayout {
  return { side, lead, columns, headers: { ...WORDS, ...headers } }
}

const FISCAL = ['total', 'generalPublic', 'governmentFunds', 'stateCapital'] as const
const SPLIT = ['total', 'basic', 'project'] as const
const CODED = ['code', 'name'] as const

/** The thirteen tables of Shanxi's departmental and unit budgets (domain.md §1). */
export const shanxi = defineLayout({
  id: 'shanxi',
  tables: [
    {
      id: 'T1',
      titles: ['预算收支总表', '收支预算总表', '收支总表'],
      blocks: [
        block(['name'], ['amount'], { amount: ['年', '金额', '预算数'] }, 'revenue'),
        block(['name'], ['total', 'current', 'carryover'], {}, 'expenditure'),
      ],
      signature: ['当年预算安排', '上年结转安排'],
    },
    {
      id: 'T2',
      titles: ['预算收入总表', '收入预算总表', '收入总表'],
      blocks: [
        block(CODED, [
          'total',
          'generalPublic',
          'governmentFunds',
          'stateCapital',
          'specialAccount',
          'unitFunds',
          'carryover',
        ]),
      ],
      signature: ['科目编码', '财政专户管理资金', '上年结转'],
    },
    {
      id: 'T3',
      titles: ['预算支出总表', '支出预算总表', '支出总表'],
      blocks: [block(CODED, SPLIT)],
      signature: ['科目编码', '基本支出', '项目支出'],
    },
    {
      id: 'T4',
      titles: ['财政拨款收支总表', '财政拨款收支预算总表', '财政拨款预算收支总表'],
      blocks: [
        block(['name'], ['amount'], { amount: ['金额', '预算数', '年'] }, 'revenue'),
        block(['name'], FISCAL, {}, 'expenditure'),
      ],
      signature: ['收入', '支出', '小计', '政府性基金预算'],
    },
    {
      id: 'T5',
      titles: ['一般公共预算支出预算表', '一般公共预算支出表', '一般公共预算财政拨款支出预算表'],
      blocks: [block(CODED, SPLIT)],
      signature: ['科目编码', '基本支出', '项目支出'],
    },
    {
      id: 'T6',
      titles: [
        '一般公共预算安排基本支出分经济科目表',
        '一般公共预算基本支出分经济科目表',
        '基本支出分经济科目表',
        '基本支出经济科目表',
        '一般公共预算基本支出预算表',
        '一般公共预算基本支出表',
      ],
      blocks: [block(['name', 'name2'], ['total', 'personnel', 'operating'])],
      signature: ['人员经费', '公用经费'],
    },
    {
      id: 'T7',
      titles: ['政府性基金预算收入表', '政府性基金收入预算表', '政府性基金预算收入预算表'],
      blocks: [block(CODED, ['amount'], { amount: ['政府性基金收入预算', '预算数', '金额'] })],
      signature: ['政府性基金收入预算'],
    },
    {
      id: 'T8',
      titles: ['政府性基金预算支出表', '政府性基金预算支出预算表', '政府性基金支出预算表'],
      blocks: [block(CODED, SPLIT)],
      signature: ['科目编码', '基本支出', '项目支出'],
    },
    {
      id: 'T9',
      titles: [
        '国有资本经营预算收支预算表',
        '国有资本经营预算收支表',
        '国有资本经营收支预算表',
        '国有资本经营预算支出表',
      ],
      blocks: [
        block(CODED, ['amount'], { amount: ['国有资本经营收入预算', '收入预算'] }, 'revenue'),
        block(CODED, SPLIT, {}, 'expenditure'),
      ],
      signature: ['国有资本经营收入预算', '科目编码', '基本支出', '项目支出'],
    },
    {
      id: 'T10',
      titles: ['三公经费支出预算表', '三公经费预算表', '三公经费支出表', '三公经费支出预算总表'],
      blocks: [block(['name'], FISCAL)],
      signature: ['项目'],
      rowSignature: ['公务接待费', '公务用车'],
    },
    {
      id: 'T11',
      titles: ['机关运行经费预算表', '机关运行经费支出预算表', '机关运行经费表'],
      blocks: [block(['name'], FISCAL)],
      signature: ['单位名称', '政府性基金预算'],
    },
    {
      id: 'T12',
      titles: ['项目支出预算表', '项目支出表'],
      remark: /本年|当年/u,
      blocks: [
        block(
          ['name'],
          ['total', 'generalPublic', 'governmentFunds', 'stateCapital', 'specialAccount', 'unitFunds'],
        ),
      ],
      signature: ['项目名称', '财政专户管理资金'],
    },
    {
      id: 'T13',
      titles: ['项目支出预算表', '项目支出表'],
      remark: /上年|结转/u,
      blocks: [block(['name'], FISCAL)],
      signature: ['项目名称', '政府性基金预算'],
    },
  ],
})
