import type { Column, RowKind, TableId } from '../../../src/model/budget-table'
import { sum } from '../amounts'
import type { DisclosureModel, Project, Source } from '../model/disclosure-model'
import { row, type Line } from '../text'
import { ECONOMIC_GROUPS } from '../vocabulary/economics'
import { figures } from './cells'
import { frame, type Style } from './table-frame'

const basicAmounts = (of: DisclosureModel['basic']) => {
  const personnel = sum(of.map(one => one.personnel))
  const operating = sum(of.map(one => one.operating))
  return [
    ['total', personnel + operating],
    ['personnel', personnel],
    ['operating', operating],
  ] as const
}

const economicLine = (kind: RowKind, name: string, of: DisclosureModel['basic'], name2 = '') =>
  row('row', 'T6', [
    name,
    name2,
    ...figures({ table: 'T6', kind, name, ...(name2 ? { name2 } : {}) }, basicAmounts(of)),
  ])

/** Table 6: basic expenditure by economic class; a group row has no government class. */
export function writeT6(model: DisclosureModel, style: Style): Line[] {
  const { basic, year } = model
  return frame(model, style, 'T6', {
    headers: [
      ['部门预算支出经济科目名称', '政府预算支出经济科目名称', `${year}年预算数`, '', ''],
      ['', '', '合计', '人员经费', '公用经费'],
    ],
    rows: [
      economicLine('total', '合计', basic),
      ...ECONOMIC_GROUPS.flatMap(group => {
        const own = basic.filter(one => one.group === group)
        const items = own.map(one => economicLine('item', one.name, [one], one.government))
        return own.length === 0 ? [] : [economicLine('group', group, own)].concat(items)
      }),
    ],
  })
}

const FISCAL = ['total', 'generalPublic', 'governmentFunds', 'stateCapital'] as const

const general = (amount: number): (readonly [Column, number])[] =>
  FISCAL.map((column, at) => [column, at < 2 ? amount : 0])

const expenseLine = (name: string, amount: number, kind: RowKind = 'item') =>
  row('row', 'T10', [name, ...figures({ table: 'T10', kind, name }, general(amount))])

/** Table 10: the three public expenses. */
export function writeT10(model: DisclosureModel, style: Style): Line[] {
  const { overseas, hospitality, purchase, operation } = model.threePublic
  const total = overseas + hospitality + purchase + operation
  return frame(model, style, 'T10', {
    headers: [
      ['项目', `${model.year}年预算数`, '', '', ''],
      ['', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
    ],
    rows: [
      expenseLine('因公出国（境）费', overseas),
      expenseLine('公务接待费', hospitality),
      expenseLine('公务用车购置及运行费', purchase + operation),
      expenseLine('①公务用车购置费', purchase),
      expenseLine('②公务用车运行维护费', operation),
      expenseLine('合计', total, 'total'),
    ],
    noData: total === 0,
  })
}

/** Table 11: agency operating expenses. */
export function writeT11(model: DisclosureModel, style: Style): Line[] {
  const operating = sum(model.basic.map(one => one.operating))
  const line = (name: string, kind: RowKind) =>
    row('row', 'T11', [name, ...figures({ table: 'T11', kind, name }, general(operating))])
  return frame(model, style, 'T11', {
    headers: [
      ['单位名称', `${model.year}预算数`, '', '', ''],
      ['', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
    ],
    rows: [line('部门合计', 'total'), line(model.organization, 'unit')],
  })
}

const SOURCES_12: readonly Source[] = [
  'generalPublic',
  'governmentFunds',
  'stateCapital',
  'specialAccount',
  'unitFunds',
]

/** The rows of tables 12 and 13: department, unit, its projects, next unit. */
function projectRows(
  model: DisclosureModel,
  id: TableId,
  projects: readonly Project[],
  sources: readonly Source[],
  whole: boolean,
): Line[] {
  const line = (kind: RowKind, name: string, of: readonly Project[], unit?: string) => {
    const amounts = [
      ['total', sum(of.map(one => one.amount))] as const,
      ...sources.map(
        source => [source, sum(of.filter(one => one.source === source).map(one => one.amount))] as const,
      ),
    ]
    return row('row', id, [name, ...figures({ table: id, kind, name, ...(unit ? { unit } : {}) }, amounts)])
  }
  if (projects.length === 0) return []
  return [
    ...(whole ? [line('department', model.organization, projects)] : []),
    ...model.units.flatMap(unit => {
      const own = projects.filter(project => project.unit === unit)
      if (own.length === 0) return []
      return [line('unit', unit, own), ...own.map(project => line('project', project.name, [project], unit))]
    }),
  ]
}

/** Table 12: this year's projects. */
export function writeT12(model: DisclosureModel, style: Style): Line[] {
  const projects = model.projects.filter(project => !project.carriedOver)
  const whole = model.kind === 'department' || style.random.chance(0.5)
  return frame(model, style, 'T12', {
    headers: [
      ['项目名称', '合计', `${model.year}年财政拨款`, '', '', '财政专户管理资金', '单位资金'],
      ['', '', '一般公共预算', '政府性基金预算', '国有资本经营预算', '', ''],
      ['1', '2', '3', '4', '5', '6', '7'],
    ],
    rows: projectRows(model, 'T12', projects, SOURCES_12, whole),
  })
}

/** Table 13: projects paid with last year's money. */
export function writeT13(model: DisclosureModel, style: Style): Line[] {
  const projects = model.projects.filter(project => project.carriedOver)
  return frame(model, style, 'T13', {
    headers: [
      ['项目名称', '合计', `${model.year}年财政拨款`, '', ''],
      ['', '', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
      ['1', '2', '3', '4', '5'],
    ],
    rows: projectRows(model, 'T13', projects, SOURCES_12.slice(0, 3), true),
    noData: projects.length === 0,
  })
}
