import type { RowKind, TableId } from '../../../src/model/budget-table'
import { sum } from '../amounts'
import type { DisclosureModel, FunctionItem } from '../model/disclosure-model'
import { revenueOf, sumOf } from '../model/make-model'
import { row, type Line, type Part } from '../text'
import { CLASSES } from '../vocabulary/functions'
import { figures, ordinal } from './cells'
import { frame, type Style } from './table-frame'

const left = (
  table: TableId,
  kind: RowKind,
  name: string,
  amount: number,
  printed = name,
): (string | Part)[] => [printed, ...figures({ table, side: 'revenue', kind, name }, [['amount', amount]])]

const sumItems = (items: readonly FunctionItem[], of: (item: FunctionItem) => number): number =>
  sum(items.map(of))

const SOURCE_NAMES = [
  ['generalPublic', '一般公共预算'],
  ['governmentFunds', '政府性基金预算'],
  ['stateCapital', '国有资本经营预算'],
  ['specialAccount', '财政专户管理资金'],
  ['unitFunds', '单位资金'],
] as const

/** Table 1: revenue by source, expenditure by functional class. */
export function writeT1(model: DisclosureModel, style: Style): Line[] {
  const { items, year } = model
  const right = (
    kind: RowKind,
    name: string,
    of: readonly FunctionItem[],
    printed = name,
  ): (string | Part)[] => {
    const current = sumItems(of, item => sumOf(revenueOf(item)))
    const carryover = sumItems(of, item => item.carryover)
    const truth = { table: 'T1', side: 'expenditure', kind, name } as const
    return [
      printed,
      ...figures(truth, [
        ['total', current + carryover],
        ['current', current],
        ['carryover', carryover],
      ]),
    ]
  }
  const current = sumItems(items, item => sumOf(revenueOf(item)))
  const carryover = sumItems(items, item => item.carryover)
  const rows = CLASSES.map(([code, name], at) => {
    const [source, sourceName] = SOURCE_NAMES[at] ?? []
    const own = source
      ? left(
          'T1',
          'item',
          sourceName ?? '',
          sumItems(items, item => revenueOf(item)[source]),
          `${ordinal(at + 1)}、${sourceName}`,
        )
      : ['', '']
    const classItems = items.filter(item => item.code.startsWith(code))
    return row('row', 'T1', [...own, ...right('item', name, classItems, `${ordinal(at + 1)}、${name}`)])
  })
  return frame(model, style, 'T1', {
    headers: [
      ['收入', '', '支出', '', '', ''],
      ['项目', `${year}年`, '项目', `${year}年合计`, '当年预算安排', '上年结转安排'],
    ],
    rows: [
      ...rows,
      row('row', 'T1', [
        ...left('T1', 'thisYear', '本年收入合计', current),
        ...right('thisYear', '本年支出合计', items),
      ]),
      row('row', 'T1', [
        ...left('T1', 'carryover', '上年结转', carryover),
        ...right('yearEndCarryover', '年终结转', []),
      ]),
      row('row', 'T1', [
        ...left('T1', 'grandTotal', '收入总计', current + carryover),
        ...right('grandTotal', '支出总计', items),
      ]),
    ],
  })
}

/** Table 4: fiscal appropriation only; the sources stand again below, as last year's money. */
export function writeT4(model: DisclosureModel, style: Style): Line[] {
  const { items } = model
  const right = (
    kind: RowKind,
    name: string,
    of: readonly FunctionItem[],
    printed = name,
  ): (string | Part)[] => {
    const general = sumItems(of, item => revenueOf(item).generalPublic + item.carryover)
    const funds = sumItems(of, item => item.projects.governmentFunds)
    const capital = sumItems(of, item => item.projects.stateCapital)
    const truth = { table: 'T4', side: 'expenditure', kind, name } as const
    return [
      printed,
      ...figures(truth, [
        ['total', general + funds + capital],
        ['generalPublic', general],
        ['governmentFunds', funds],
        ['stateCapital', capital],
      ]),
    ]
  }
  const fiscal = SOURCE_NAMES.slice(0, 3)
  const of = (source: (typeof SOURCE_NAMES)[number][0]) => sumItems(items, item => revenueOf(item)[source])
  const current = sum(fiscal.map(([source]) => of(source)))
  const carryover = sumItems(items, item => item.carryover)
  const rows = CLASSES.map(([code, name], at) => {
    const [source, sourceName] = fiscal[at] ?? []
    const own = source
      ? left('T4', 'item', sourceName ?? '', of(source), `${ordinal(at + 1)}、${sourceName}`)
      : ['', '']
    const classItems = items.filter(item => item.code.startsWith(code))
    return row('row', 'T4', [...own, ...right('item', name, classItems, `${ordinal(at + 1)}、${name}`)])
  })
  const empty = ['', '', '', '', '']
  return frame(model, style, 'T4', {
    headers: [
      ['收入', '', '支出', '', '', '', ''],
      ['项目', '金额', '项目', '金额', '', '', ''],
      ['', '', '', '小计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
    ],
    rows: [
      ...rows,
      row('row', 'T4', [
        ...left('T4', 'thisYear', '本年收入合计', current),
        ...right('thisYear', '本年支出合计', items),
      ]),
      row('row', 'T4', [
        ...left('T4', 'carryover', '上年财政拨款结转', carryover),
        ...right('yearEndCarryover', '年终结转', []),
      ]),
      ...fiscal.map(([source, name], at) =>
        row('row', 'T4', [
          ...left(
            'T4',
            'carryover',
            name,
            source === 'generalPublic' ? carryover : 0,
            `${ordinal(at + 1)}、${name}`,
          ),
          ...empty,
        ]),
      ),
      row('row', 'T4', [
        ...left('T4', 'grandTotal', '收入总计', current + carryover),
        ...right('grandTotal', '支出总计', items),
      ]),
    ],
  })
}
