import { coded, item, of, revenue, spending, tableOf, total, type Case } from '../build-case'

const t1 = (
  parts: { rev?: string; cur?: string; item?: string; grand?: string; carry?: string; fund?: string } = {},
) =>
  tableOf(
    'T1',
    revenue('一般公共预算', parts.rev ?? '100.00'),
    revenue('政府性基金预算', parts.fund ?? '20.00'),
    revenue('国有资本经营预算', ''),
    revenue('本年收入合计', '120.00', 'thisYear'),
    revenue('上年结转', parts.carry ?? '5.00', 'carryover'),
    revenue('收入总计', parts.grand ?? '125.00', 'grandTotal'),
    spending('卫生健康支出', {
      total: parts.item ?? '125.00',
      current: '120.00',
      carryover: parts.cur ?? '5.00',
    }),
    spending('本年支出合计', { total: '125.00', current: '120.00', carryover: '5.00' }, 'thisYear'),
    spending('支出总计', { total: '125.00' }, 'grandTotal'),
  )

const sum = (
  check: string,
  table: Parameters<typeof tableOf>[0],
  whole: 'total',
  a: string,
  b: string,
): Case => ({
  check,
  make: value => of([tableOf(table, coded('201', { [whole]: value, [a]: '3.00', [b]: '4.00' }))]),
  right: '7.00',
  wrong: '7.03',
  severity: 'error',
})

/** Checks inside a table. */
export const withinTable: readonly Case[] = [
  {
    check: 'revenue-items-add-up',
    make: rev => of([t1({ rev })]),
    right: '100.00',
    wrong: '100.05',
    severity: 'error',
  },
  {
    check: 'totals-balance',
    make: grand => of([t1({ grand })]),
    right: '125.00',
    wrong: '125.05',
    severity: 'error',
  },
  {
    check: 'expenditure-items-add-up',
    make: value => of([t1({ item: value })]),
    right: '125.00',
    wrong: '125.05',
    severity: 'error',
  },
  {
    check: 'expenditure-row-splits-by-year',
    make: cur => of([t1({ cur })]),
    right: '5.00',
    wrong: '5.05',
    severity: 'error',
  },
  sum('revenue-row-splits-by-source', 'T2', 'total', 'generalPublic', 'unitFunds'),
  sum('expenditure-row-splits-by-kind', 'T3', 'total', 'basic', 'project'),
  sum('appropriation-row-splits-by-budget', 'T10', 'total', 'generalPublic', 'stateCapital'),
  sum('project-row-splits-by-source', 'T12', 'total', 'generalPublic', 'unitFunds'),
  sum('economic-row-splits', 'T6', 'total', 'personnel', 'operating'),
  {
    check: 'codes-add-up',
    make: value =>
      of([
        tableOf(
          'T5',
          total({ total: '9.00' }),
          coded('208', { total: '9.00' }),
          coded('20805', { total: value }),
        ),
      ]),
    right: '9.00',
    wrong: '8.97',
    severity: 'error',
  },
  {
    check: 'economic-classes-add-up',
    make: value =>
      of([
        tableOf(
          'T6',
          total({ total: '9.00' }),
          item('工资福利支出', { total: '9.00' }, { kind: 'group' }),
          item('基本工资', { total: value }, { parent: 1, name2: '工资' }),
        ),
      ]),
    right: '9.00',
    wrong: '9.05',
    severity: 'error',
  },
  {
    check: 'groups-hold-their-kind',
    make: operating => of([tableOf('T6', item('对个人和家庭的补助', { operating }, { kind: 'group' }))]),
    right: '',
    wrong: '2.00',
    severity: 'warning',
  },
  {
    check: 'three-public-expenses-add-up',
    make: value =>
      of([
        tableOf(
          'T10',
          item('公务接待费', { total: '1.00' }),
          item('公务用车购置及运行费', { total: '4.00' }),
          item('②公务用车运行维护费', { total: value }, { parent: 1 }),
          total({ total: '5.00' }),
        ),
      ]),
    right: '4.00',
    wrong: '4.05',
    severity: 'error',
  },
  {
    check: 'projects-add-up',
    make: value =>
      of([
        tableOf(
          'T12',
          item('某局', { total: '9.00' }, { kind: 'unit' }),
          item('某项目', { total: value }, { kind: 'project', parent: 0 }),
        ),
      ]),
    right: '9.00',
    wrong: '9.05',
    severity: 'error',
  },
]

/** Checks across tables. */
export const acrossTables: readonly Case[] = [
  {
    check: 'document-totals-agree',
    make: value => of([t1(), tableOf('T2', total({ total: value, carryover: '5.00' }))]),
    right: '120.00',
    wrong: '120.01',
    severity: 'error',
  },
  {
    check: 'functions-agree',
    make: value => of([t1(), tableOf('T3', coded('210', { total: value }, { name: '卫生健康支出' }))]),
    right: '125.00',
    wrong: '125.01',
    severity: 'error',
  },
  {
    check: 'public-budget-codes-agree',
    make: value =>
      of([
        tableOf('T2', coded('208', { generalPublic: '3.00' })),
        tableOf('T5', coded('208', { total: value })),
      ]),
    right: '3.00',
    wrong: '3.01',
    severity: 'error',
  },
  {
    check: 'fund-codes-agree',
    make: value =>
      of([
        tableOf('T2', coded('212', { governmentFunds: '3.00' })),
        tableOf('T8', coded('212', { total: value })),
      ]),
    right: '3.00',
    wrong: '3.01',
    severity: 'error',
  },
  {
    check: 'spending-codes-agree',
    make: value =>
      of([
        tableOf('T2', coded('212', { total: '3.00', carryover: '1.00' })),
        tableOf('T3', coded('212', { total: value })),
      ]),
    right: '4.00',
    wrong: '4.03',
    severity: 'error',
  },
  {
    check: 'fund-revenue-agrees',
    make: fund =>
      of([
        t1({ fund }),
        { ...tableOf('T7', total({})), noData: true },
        { ...tableOf('T8', total({})), noData: true },
      ]),
    right: '',
    wrong: '20.00',
    severity: 'error',
  },
  {
    check: 'state-capital-agrees',
    make: value =>
      of([
        tableOf('T1', revenue('国有资本经营预算', '6.00')),
        tableOf(
          'T9',
          { ...revenue('合计', '6.00', 'total') },
          { ...spending('合计', { total: value }, 'total') },
        ),
      ]),
    right: '6.00',
    wrong: '6.01',
    severity: 'error',
  },
  {
    check: 'carryover-by-function-agrees',
    make: value =>
      of([
        tableOf(
          'T4',
          revenue('一般公共预算', '3.00'),
          revenue('一般公共预算', value, 'carryover'),
          spending('卫生健康支出', { generalPublic: '5.00' }),
        ),
        tableOf('T5', coded('210', { total: '3.00' }, { name: '卫生健康支出' })),
      ]),
    right: '2.00',
    wrong: '2.05',
    severity: 'error',
  },
  {
    check: 'basic-expenditure-agrees',
    make: value => of([tableOf('T5', total({ basic: '3.00' })), tableOf('T6', total({ total: value }))]),
    right: '3.00',
    wrong: '3.01',
    severity: 'error',
  },
  {
    check: 'social-contributions-agree',
    make: value =>
      of([
        tableOf('T5', coded('2210201', { basic: '3.00' })),
        tableOf('T6', item('住房公积金', { total: value })),
      ]),
    right: '3.00',
    wrong: '3.50',
    severity: 'warning',
  },
  {
    check: 'three-public-cover-basic',
    make: value =>
      of([
        tableOf('T10', item('公务接待费', { total: value })),
        tableOf('T6', item('公务接待费', { total: '2.00' })),
      ]),
    right: '2.50',
    wrong: '1.50',
    severity: 'error',
  },
  {
    check: 'agency-expenses-agree',
    make: value =>
      of([
        tableOf('T11', item('部门合计', { total: value }, { kind: 'total' })),
        tableOf(
          'T6',
          item('办公费', { operating: '3.00' }, { name2: '办公经费' }),
          item('办公费', { operating: '9.00' }, { name2: '商品和服务支出' }),
        ),
      ]),
    right: '3.00',
    wrong: '2.00',
    severity: 'warning',
  },
  {
    check: 'project-spending-agrees',
    make: value =>
      of([
        tableOf('T3', total({ project: value })),
        tableOf('T12', item('某局', { total: '9.00' }, { kind: 'unit' })),
      ]),
    right: '9.00',
    wrong: '9.01',
    severity: 'error',
  },
  {
    check: 'carryover-projects-carry-amounts',
    make: value => of([tableOf('T13', item('某项目', { total: value }, { kind: 'project' }))]),
    right: '1.00',
    wrong: '',
    severity: 'note',
  },
  {
    check: 'projects-are-listed-once',
    make: name =>
      of([
        tableOf(
          'T12',
          item('某项目', { total: '1.00' }, { kind: 'project' }),
          item(name, { total: '1.00' }, { kind: 'project' }),
        ),
      ]),
    right: '另一项目',
    wrong: '某项目',
    severity: 'warning',
  },
]
