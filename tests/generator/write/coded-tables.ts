import type { Column, TableId } from '../../../src/model/budget-table'
import { revenueOf, sumOf } from '../model/make-model'
import type { DisclosureModel, FunctionItem } from '../model/disclosure-model'
import { row, type Line, type Part } from '../text'
import { FUND_REVENUE, FUNCTION_NAMES } from '../vocabulary/functions'
import { figures } from './cells'
import { frame, type Style } from './table-frame'

type Amounts = readonly (readonly [Column, number])[]

const add = (lists: readonly Amounts[]): Amounts =>
  (lists[0] ?? []).map(([column], at) => [column, lists.reduce((all, list) => all + (list[at]?.[1] ?? 0), 0)])

/** 合计, then class, section and item rows by code; rows without money are left out. */
function codedRows(
  id: TableId,
  items: readonly { readonly code: string; readonly amounts: Amounts }[],
  names: Readonly<Record<string, string>>,
  columns: readonly Column[],
): Line[] {
  const used = items.filter(({ amounts }) => amounts.some(([, amount]) => amount !== 0))
  const codes = new Set(used.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]))
  const all =
    used.length === 0 ? columns.map(column => [column, 0] as const) : add(used.map(one => one.amounts))
  const total = row('row', id, ['合计', '', ...figures({ table: id, kind: 'total', name: '合计' }, all)])
  const rows = [...codes].sort().map(code => {
    const name = names[code] ?? code
    const amounts = add(used.filter(one => one.code.startsWith(code)).map(one => one.amounts))
    return row('row', id, [code, name, ...figures({ table: id, kind: 'item', code, name }, amounts)])
  })
  return [total, ...rows]
}

/** Table 2: revenue by functional item and source. */
export function writeT2(model: DisclosureModel, style: Style): Line[] {
  const items = model.items.map(item => {
    const { generalPublic, governmentFunds, stateCapital, specialAccount, unitFunds } = revenueOf(item)
    return {
      code: item.code,
      amounts: [
        ['total', sumOf(revenueOf(item))],
        ['generalPublic', generalPublic],
        ['governmentFunds', governmentFunds],
        ['stateCapital', stateCapital],
        ['specialAccount', specialAccount],
        ['unitFunds', unitFunds],
        ['carryover', item.carryover],
      ] as const,
    }
  })
  return frame(model, style, 'T2', {
    headers: [
      ['项目', '', '本年收入', '', '', '', '', '', '上年结转'],
      [
        '科目编码',
        '科目名称',
        '合计',
        '一般公共预算',
        '政府性基金',
        '国有资本经营预算',
        '财政专户管理资金',
        '单位资金',
        '',
      ],
    ],
    rows: codedRows('T2', items, FUNCTION_NAMES, []),
  })
}

const SPLIT = ['total', 'basic', 'project'] as const

function split(
  id: TableId,
  model: DisclosureModel,
  of: (item: FunctionItem) => readonly [number, number],
): Line[] {
  const items = model.items.map(item => {
    const [basic, project] = of(item)
    const amounts = [
      ['total', basic + project],
      ['basic', basic],
      ['project', project],
    ] as const
    return { code: item.code, amounts }
  })
  return codedRows(id, items, FUNCTION_NAMES, SPLIT)
}

const splitHeaders = (year: number) => [
  ['项目', '', `${year}年预算数`, '', ''],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
]

/** Table 3: all expenditure, carryover included. */
export const writeT3 = (model: DisclosureModel, style: Style): Line[] =>
  frame(model, style, 'T3', {
    headers: splitHeaders(model.year),
    rows: split('T3', model, item => [item.basic, sumOf(item.projects) + item.carryover]),
  })

/** Table 5: general public budget of this year. */
export const writeT5 = (model: DisclosureModel, style: Style): Line[] =>
  frame(model, style, 'T5', {
    headers: splitHeaders(model.year),
    rows: split('T5', model, item => [item.basic, item.projects.generalPublic]),
  })

/** Table 7: revenue of the government-managed funds. */
export function writeT7(model: DisclosureModel, style: Style): Line[] {
  const items = model.items.flatMap(({ code, projects }) => {
    const [revenue = ''] = FUND_REVENUE[code.slice(0, 5)] ?? []
    return revenue ? [{ code: revenue, amounts: [['amount', projects.governmentFunds]] as const }] : []
  })
  const names = {
    '103': '非税收入',
    '10301': '政府性基金收入',
    ...Object.fromEntries(Object.values(FUND_REVENUE)),
  }
  const noData = items.every(({ amounts }) => amounts[0][1] === 0)
  return frame(model, style, 'T7', {
    headers: [
      ['项目', '', '政府性基金收入预算'],
      ['收入科目编码', '科目名称', ''],
    ],
    rows: codedRows('T7', items, names, ['amount']),
    noData,
  })
}

/** Table 8: expenditure of the government-managed funds. */
export function writeT8(model: DisclosureModel, style: Style): Line[] {
  const noData = model.items.every(({ projects }) => projects.governmentFunds === 0)
  return frame(model, style, 'T8', {
    headers: [['科目编码', '科目名称', '合计', '基本支出', '项目支出']],
    rows: split('T8', model, ({ projects }) => [0, projects.governmentFunds]),
    noData,
  })
}

/** Table 9: state capital operations, revenue left, expenditure right, no more than the longer of both. */
export function writeT9(model: DisclosureModel, style: Style): Line[] {
  const total = model.items.reduce((all, { projects }) => all + projects.stateCapital, 0)
  const right = split('T9', model, ({ projects }) => [0, projects.stateCapital]).map(({ parts }) =>
    parts.map(part => ({
      ...part,
      ...(part.facts
        ? {
            facts: part.facts.map(fact =>
              fact.what === 'cell' ? { ...fact, side: 'expenditure' as const } : fact,
            ),
          }
        : {}),
    })),
  )
  const revenue = [
    ['', '合计'],
    ['103', '非税收入'],
    ['10306', '国有资本经营收入'],
    ['1030602', '股利、股息收入'],
  ] as const
  const left = (total === 0 ? revenue.slice(0, 1) : revenue).map(([code, name]) => {
    const kind = code === '' ? 'total' : 'item'
    const truth = { table: 'T9', side: 'revenue', kind, name, code: code || null } as const
    const cells: (string | Part)[] = [code === '' ? '合计' : code, code === '' ? '' : name]
    return cells.concat(figures(truth, [['amount', total]]))
  })
  const height = Math.max(left.length, right.length)
  const rows = Array.from({ length: height }, (_, at) => {
    const one = left[at] ?? ['', '', '']
    // 合计 stands once, in the left block, and means both.
    const other = at === 0 ? ['', '', ...(right[0] ?? []).slice(2)] : (right[at] ?? ['', '', '', '', ''])
    return row('row', 'T9', [...one, ...other])
  })
  return frame(model, style, 'T9', {
    headers: [
      ['国有资本经营预算收入', '', '', '国有资本经营预算支出', '', '', '', ''],
      ['项目', '', '国有资本经营收入预算', '科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['收入科目编码', '科目名称', '', '', '', '', '', ''],
    ],
    rows,
    noData: total === 0,
  })
}
