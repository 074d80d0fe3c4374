import type { Column, RowKind, Side, TableId } from '../../model/budget-table'
import type { BudgetSide } from './draft-claim'
import type { Topic } from './topics'

/** Where a cell stands: its row by kind, by words of its name, or by the label itself. */
export type Target =
  | { readonly table: TableId; readonly side?: Side; readonly kind: RowKind; readonly column: Column }
  | { readonly table: TableId; readonly words: RegExp; readonly column: Column }
  | { readonly table: TableId; readonly side?: Side; readonly named: string | true; readonly column: Column }

/** Amounts of these topics with such a label repeat the first of the targets that is printed. */
export interface CellRule {
  readonly topics: readonly Topic[]
  readonly label: RegExp
  readonly side?: Exclude<BudgetSide, null>
  /** The first that the document prints. */
  readonly targets: readonly Target[]
}

const T1_REVENUE: Target = { table: 'T1', side: 'revenue', kind: 'grandTotal', column: 'amount' }
const T1_EXPENDITURE: Target = { table: 'T1', side: 'expenditure', kind: 'grandTotal', column: 'total' }
const T3_BASIC: Target = { table: 'T3', kind: 'total', column: 'basic' }
const T3_PROJECT: Target = { table: 'T3', kind: 'total', column: 'project' }

const REVENUE_TOTAL =
  /^(?:本年度?|当年)?(?:部门|单位)?(?:年初)?(?:预算)?总?收入(?:总?预算)?(?:总计|总额|合计|总数|数|计划)?$/u
const EXPENDITURE_TOTAL =
  /^(?:本年度?|当年)?(?:部门|单位)?(?:年初)?(?:预算)?总?支出(?:总?预算)?(?:总计|总额|合计|总数|数|计划)?$/u
const BOTH_TOTAL = /^(?:预算)?收(?:入)?支(?:出)?(?:总预算|预算|总计|合计|总额|预算总计|预算总额|总预算数)+$/u
const CARRYOVER =
  /^(?:上年|年初|以前年度)(?:度)?(?:预算|财政拨款|资金)?结转(?:结余)?(?:收入|资金|支出|安排)?$/u
const BASIC = /^(?:预算)?(?:安排)?基本支出(?:预算)?(?:安排|数|总额)?$/u
const PROJECT = /^(?:预算)?(?:安排)?项目支出(?:预算)?(?:安排|数|总额)?$/u
const SOURCES: readonly (readonly [RegExp, string, Column])[] = [
  [/^一般公共预算(?:财政)?(?:拨款|资金)?(?:收入|预算|安排)*$/u, '一般公共预算', 'generalPublic'],
  [/^政府性基金(?:预算)?(?:财政)?(?:拨款|资金)?(?:收入|预算|安排)*$/u, '政府性基金预算', 'governmentFunds'],
  [/^国有资本经营(?:预算)?(?:财政)?(?:拨款|资金)?(?:收入|预算|安排)*$/u, '国有资本经营预算', 'stateCapital'],
  [/^财政专户(?:管理)?资金(?:收入)?$/u, '财政专户管理资金', 'specialAccount'],
  [/^单位资金(?:收入)?$/u, '单位资金', 'unitFunds'],
]

const totals: readonly CellRule[] = [
  {
    topics: ['totals', 'revenue'],
    label: /^(?:本年|当年)(?:预算)?收入(?:预算)?(?:合计)?$/u,
    targets: [{ table: 'T1', side: 'revenue', kind: 'thisYear', column: 'amount' }],
  },
  {
    topics: ['totals', 'expenditure'],
    label: /^(?:本年|当年)(?:预算)?(?:安排|支出)(?:预算)?(?:合计)?$/u,
    targets: [{ table: 'T1', side: 'expenditure', kind: 'thisYear', column: 'current' }],
  },
  {
    topics: ['totals', 'expenditure'],
    label: CARRYOVER,
    side: 'expenditure',
    targets: [{ table: 'T1', side: 'expenditure', kind: 'thisYear', column: 'carryover' }],
  },
  {
    topics: ['totals', 'revenue'],
    label: CARRYOVER,
    targets: [{ table: 'T1', side: 'revenue', kind: 'carryover', column: 'amount' }],
  },
  { topics: ['totals', 'revenue'], label: REVENUE_TOTAL, targets: [T1_REVENUE] },
  { topics: ['totals'], label: BOTH_TOTAL, targets: [T1_REVENUE] },
  { topics: ['totals'], label: EXPENDITURE_TOTAL, targets: [T1_EXPENDITURE] },
  {
    topics: ['expenditure'],
    label: EXPENDITURE_TOTAL,
    targets: [{ table: 'T3', kind: 'total', column: 'total' }, T1_EXPENDITURE],
  },
  { topics: ['totals', 'expenditure', 'performance'], label: BASIC, targets: [T3_BASIC] },
  { topics: ['totals', 'expenditure', 'performance'], label: PROJECT, targets: [T3_PROJECT] },
  { topics: ['expenditure'], label: /./u, targets: [{ table: 'T3', named: true, column: 'total' }] },
]

const sources: readonly CellRule[] = SOURCES.map(([label, named, column]) => ({
  topics: ['revenue', 'totals'],
  label,
  targets: [
    { table: 'T1', side: 'revenue', named, column: 'amount' },
    { table: 'T2', kind: 'total', column },
  ],
}))

const fiscal: readonly CellRule[] = [
  {
    topics: ['fiscal'],
    label: /^财政拨款(?:预算)?(?:总?收入|收(?:入)?支(?:出)?)(?:总?预算)?(?:总计|总额|合计|数|情况)?$/u,
    targets: [{ table: 'T4', side: 'revenue', kind: 'grandTotal', column: 'amount' }],
  },
  {
    topics: ['fiscal'],
    label: /^财政拨款(?:预算)?总?支出(?:总?预算)?(?:总计|总额|合计|数)?$/u,
    targets: [{ table: 'T4', side: 'expenditure', kind: 'grandTotal', column: 'total' }],
  },
  {
    topics: ['fiscal'],
    label: /^(?:本年|当年)(?:财政)?(?:预算)?(?:拨款)?(?:预算)?收入(?:合计)?$/u,
    targets: [{ table: 'T4', side: 'revenue', kind: 'thisYear', column: 'amount' }],
  },
  {
    topics: ['fiscal'],
    label: CARRYOVER,
    targets: [{ table: 'T4', side: 'revenue', kind: 'carryover', column: 'amount' }],
  },
  ...SOURCES.slice(0, 3).flatMap(([label, named, column]): CellRule[] => [
    {
      topics: ['fiscal'],
      label: new RegExp(`^(?:本年|当年)${label.source.slice(1)}`, 'u'),
      targets: [{ table: 'T4', side: 'revenue', named, column: 'amount' }],
    },
    {
      topics: ['fiscal'],
      label,
      targets: [
        { table: 'T4', side: 'expenditure', kind: 'grandTotal', column },
        { table: 'T4', side: 'expenditure', kind: 'thisYear', column },
        { table: 'T4', side: 'revenue', named, column: 'amount' },
      ],
    },
  ]),
  {
    topics: ['fiscal'],
    label: /./u,
    targets: [{ table: 'T4', side: 'expenditure', named: true, column: 'total' }],
  },
]

const publicBudget: readonly CellRule[] = [
  {
    topics: ['generalPublic'],
    label:
      /^(?:本年|当年)?一般公共预算(?:财政)?(?:拨款)?(?:安排)?(?:本年|当年)?(?:支出|拨款|预算|安排|合计|总计|总额|规模|数)*$/u,
    targets: [{ table: 'T5', kind: 'total', column: 'total' }],
  },
  { topics: ['generalPublic'], label: BASIC, targets: [{ table: 'T5', kind: 'total', column: 'basic' }] },
  { topics: ['generalPublic'], label: PROJECT, targets: [{ table: 'T5', kind: 'total', column: 'project' }] },
  { topics: ['generalPublic'], label: /./u, targets: [{ table: 'T5', named: true, column: 'total' }] },
  {
    topics: ['basic'],
    label:
      /^(?:一般公共预算)?(?:财政拨款)?(?:安排的?)?(?:当年|本年)?基本支出(?:预算)?(?:合计|总计|总额|数)?$/u,
    targets: [
      { table: 'T6', kind: 'total', column: 'total' },
      { table: 'T5', kind: 'total', column: 'basic' },
    ],
  },
  {
    topics: ['basic'],
    label: /^人员(?:经费|支出)(?:支出|预算)?$/u,
    targets: [{ table: 'T6', kind: 'total', column: 'personnel' }],
  },
  {
    topics: ['basic'],
    label: /^(?:日常)?公用(?:经费|支出)(?:支出|预算)?$/u,
    targets: [{ table: 'T6', kind: 'total', column: 'operating' }],
  },
  { topics: ['basic'], label: /./u, targets: [{ table: 'T6', named: true, column: 'total' }] },
]

const threePublic = (label: RegExp, words: RegExp): CellRule => ({
  topics: ['threePublic'],
  label,
  targets: [{ table: 'T10', words, column: 'total' }],
})

const rest: readonly CellRule[] = [
  threePublic(/出国/u, /出国/u),
  threePublic(/接待/u, /接待/u),
  threePublic(/购置[及和与、]?.{0,4}运行|用车购置运行/u, /购置[及和与]?.{0,4}运行/u),
  threePublic(/购置/u, /购置(?!.{0,5}运行)/u),
  threePublic(/运行/u, /^(?!.*购置).*运行/u),
  threePublic(/公务用车(?:经费|费用?|支出)?$/u, /购置[及和与]?.{0,4}运行/u),
  { topics: ['threePublic'], label: /三公/u, targets: [{ table: 'T10', kind: 'total', column: 'total' }] },
  {
    topics: ['agency'],
    label: /机关运行/u,
    targets: [
      { table: 'T11', kind: 'total', column: 'total' },
      { table: 'T11', kind: 'department', column: 'total' },
      { table: 'T11', kind: 'unit', column: 'total' },
    ],
  },
  {
    topics: ['governmentFunds'],
    label: /^(?:本年|当年)?政府性基金(?:预算)?(?:当年)?(?:支出|拨款|安排|预算|合计|数)*$/u,
    targets: [{ table: 'T8', kind: 'total', column: 'total' }],
  },
  {
    topics: ['stateCapital'],
    label: /^(?:本年|当年)?国有资本经营(?:预算)?(?:当年)?(?:支出|拨款|安排|预算|合计|数)*$/u,
    targets: [{ table: 'T9', side: 'expenditure', kind: 'total', column: 'total' }],
  },
  {
    topics: ['performance'],
    label: /^(?:涉及)?(?:年度|全年)?(?:部门|单位)?(?:整体)?(?:支出)?预算资金(?:总额)?$/u,
    targets: [T1_EXPENDITURE],
  },
  {
    topics: ['performance'],
    label:
      /^(?!.*公开)(?!.*(?:其他运转|特定目标)).*(?:纳入|编报|编制|设置)?.*二级项目(?:绩效目标)?(?:总?金额|资金)?$/u,
    targets: [
      { table: 'T12', kind: 'department', column: 'total' },
      { table: 'T12', kind: 'unit', column: 'total' },
    ],
  },
]

/** Which amounts repeat which cells; of several rules that fit the first counts. */
export const CELL_RULES: readonly CellRule[] = [...totals, ...sources, ...fiscal, ...publicBudget, ...rest]
