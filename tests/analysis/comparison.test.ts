import { describe, expect, it } from 'vitest'
import { comparedClasses } from '@/analysis/compared-classes'
import { comparedDocument, topShare } from '@/analysis/compared-document'
import { joinable } from '@/analysis/joinable'
import { comparedProjects, comparingProjects } from '@/analysis/compared-projects'
import { unitSums } from '@/analysis/department-units'
import { departmentOf, relationOf } from '@/analysis/document-relation'
import { expenditureSplit } from '@/analysis/expenditure-split'
import type { TableRow } from '@/model/budget-table'
import type { Disclosure, OrganizationKind } from '@/model/disclosure'
import { at, disclosure, row, table } from './build-disclosure'

const sourced = <T>(value: T) => ({ value, place: at(1), confidence: 1 })

function named(
  organization: string,
  year: number,
  kind: OrganizationKind,
  tables: Parameters<typeof disclosure>[0] = [],
): Disclosure {
  return {
    ...disclosure(tables),
    organization: sourced(organization),
    fiscalYear: sourced(year),
    organizationKind: sourced(kind),
  }
}
const project = (name: string, total: string, unit = '甲中心') =>
  row({ kind: 'project', name, unit, figures: { total } })
const listing = (...rows: TableRow[]) => table('T12', rows)

describe('how documents belong together', () => {
  const department = named('某某局', 2031, 'department', [listing(project('路灯', '1.00', '甲中心'))])
  const unit = named('甲 中心', 2031, 'unit')

  it('is told by names and years', () => {
    expect(relationOf([named('某局', 2030, 'unit'), named('某 局', 2031, 'unit')])).toBe('years')
    expect(relationOf([named('某局', 2031, 'unit'), named('某局', 2031, 'unit')])).toBe('sameYear')
    expect(relationOf([named('某局', 2031, 'unit'), named('某局二处', 2031, 'unit')])).toBe('others')
  })

  it('is department and units only where the department’s tables name the unit, whichever comes first', () => {
    expect(relationOf([unit, department])).toBe('departmentAndUnits')
    expect(departmentOf([unit, department])).toBe(1)
    expect(relationOf([department, named('乙中心', 2031, 'unit')])).toBe('others')
    expect(relationOf([department, named('甲中心', 2030, 'unit')])).toBe('others')
  })
})

const split = (...rows: TableRow[]) => expenditureSplit(disclosure([table('T3', rows)]))

describe('classes side by side', () => {
  const first = split(
    row({ code: '210', name: '医疗卫生与计划生育支出', figures: { total: '3.00' } }),
    row({ code: '21001', name: '管理事务', figures: { total: '3.00' } }),
  )
  const second = split(
    row({ code: '201', name: '一般公共服务支出', figures: { total: '1.00' } }),
    row({ code: '210', name: '卫生健康支出', figures: { total: '4.00' } }),
  )

  it('are united by code, in order; a renamed class is one line with both names', () => {
    const classes = comparedClasses([first, second])
    expect(classes.map(({ code }) => code)).toEqual(['201', '210'])
    expect(classes[1]?.names).toEqual(['医疗卫生与计划生育支出', '卫生健康支出'])
    expect(classes[0]?.nodes.map(node => node?.name ?? null)).toEqual([null, '一般公共服务支出'])
  })

  it('open into what stands under a class in any document', () => {
    expect(comparedClasses([first, second], '210').map(({ code, nodes }) => [code, nodes[1]])).toEqual([
      ['21001', null],
    ])
    expect(comparedClasses([first, second], '999')).toEqual([])
  })
})

const tree = (...rows: (readonly [code: string, name: string])[]) =>
  split(...rows.map(([code, name]) => row({ code, name, figures: { total: '1.00' } })))
const matches = (
  older: ReturnType<typeof tree>,
  newer: ReturnType<typeof tree>,
  code: string | null,
  byName = true,
) =>
  comparedClasses([newer, older], code, byName).map(({ nodes, match }) => [
    ...nodes.map(node => node?.code ?? null),
    match,
  ])

describe('classes of two years', () => {
  it('are one line by code, by name where the code changed, by the official new name last; each says why', () => {
    const older = tree(
      ['210', '医疗卫生与计划生育支出'],
      ['21001', '医疗卫生与计划生育管理事务'],
      ['2100101', '行政运行'],
      ['2100199', '其他医疗卫生与计划生育管理事务支出'],
      ['21003', '基层医疗卫生机构'],
      ['21015', '老龄事务'],
    )
    const newer = tree(
      ['210', '卫生健康支出'],
      ['21001', '卫生健康管理事务'],
      ['2100101', '行政运行'],
      ['2100199', '其他卫生健康管理事务支出'],
      ['21003', '乡村卫生院'],
      ['21016', '老龄事务'],
    )
    expect(matches(older, newer, null)).toEqual([['210', '210', 'renamed']])
    expect(matches(older, newer, '210')).toEqual([
      ['21001', '21001', 'renamed'],
      ['21003', '21003', 'otherName'],
      ['21016', '21015', 'otherCode'],
    ])
    expect(matches(older, newer, '21001')).toEqual([
      ['2100101', '2100101', null],
      ['2100199', '2100199', 'renamed'],
    ])
    expect(matches(older, newer, '210', false)).toHaveLength(4)
  })

  it('that moved under another class stand under both; a merger of two is not one class', () => {
    const older = tree(
      ['201', '一般公共服务支出'],
      ['20115', '工商行政管理事务'],
      ['20117', '质量技术监督与检验检疫事务'],
      ['215', '资源勘探信息等支出'],
      ['21506', '安全生产监管'],
    )
    const newer = tree(
      ['201', '一般公共服务支出'],
      ['20138', '市场监督管理事务'],
      ['224', '灾害防治及应急管理支出'],
      ['22406', '安全生产监管'],
    )
    expect(matches(older, newer, '215')).toEqual([['22406', '21506', 'otherCode']])
    expect(matches(older, newer, '224')).toEqual([['22406', '21506', 'otherCode']])
    expect(matches(older, newer, '201').map(([a, b]) => [a, b])).toEqual([
      [null, '20115'],
      [null, '20117'],
      ['20138', null],
    ])
    const one = tree(['201', '一般公共服务支出'], ['20115', '工商行政管理事务'])
    expect(matches(one, newer, '201').map(([a, b]) => [a, b])).toEqual([
      [null, '20115'],
      ['20138', null],
    ])
  })

  it('with a name that stands under many sections are never matched by it across sections', () => {
    const older = tree(['212', '城乡社区支出'], ['21201', '管理事务'], ['2120101', '行政运行'])
    const newer = tree(['208', '社保支出'], ['20801', '社保事务'], ['2080101', '行政运行'])
    expect(matches(older, newer, '21201')).toEqual([[null, '2120101', null]])
  })

  it('whose code a document prints twice make two lines', () => {
    const twice = tree(['208', '社保支出'], ['208', '社保支出（续）'])
    expect(matches(twice, tree(['208', '社保支出']), null)).toEqual([
      ['208', '208', null],
      [null, '208', null],
    ])
  })
})

const fates = (before: TableRow[], after: TableRow[]) =>
  comparedProjects(disclosure([listing(...before)]), disclosure([listing(...after)])).map(
    ({ before: old, after: now, fate }) => [(now ?? old)?.name, fate],
  )

describe('projects of two years', () => {
  it('are matched by name without the year in it, the largest change first', () => {
    expect(
      fates(
        [project('2030年路灯养护', '5.00'), project('绿化', '2.00'), project('宣传', '9.00')],
        [project('2031年路灯养护', '6.00'), project('绿化', '2.00'), project('桥梁', '4.00')],
      ),
    ).toEqual([
      ['宣传', 'gone'],
      ['桥梁', 'new'],
      ['2031年路灯养护', 'grown'],
      ['绿化', 'same'],
    ])
  })

  it('of one name are told apart by their unit, and a blank amount is no change', () => {
    const compared = comparedProjects(
      disclosure([listing(project('设备', '1.00', '甲'), project('设备', '7.00', '乙'))]),
      disclosure([listing(project('设备', '7.00', '乙'), project('设备', '', '甲'))]),
    )
    expect(compared.map(({ after, fate }) => [after?.unit, fate])).toEqual([
      ['甲', 'unknown'],
      ['乙', 'same'],
    ])
  })

  it('whose long names differ in a letter are taken for one, and it is said', () => {
    const [only, ...others] = comparedProjects(
      disclosure([listing(project('城市道路照明设施养护经费', '5.00'))]),
      disclosure([listing(project('城市道路照明设旋养护经费', '3.00'))]),
    )
    expect(only).toMatchObject({ fate: 'shrunk', alike: true, difference: -2_000_000 })
    expect(others).toEqual([])
    expect(fates([project('道路', '5.00')], [project('道桥', '5.00')])).toHaveLength(2)
  })

  it('are matched once, step by step where nobody waits for them', () => {
    const before = disclosure([listing(project('绿化', '2.00'), project('宣传', '9.00'))])
    const after = disclosure([listing(project('绿化带', '2.00'), project('桥梁', '4.00'))])
    expect([...comparingProjects(before, after)].length).toBeGreaterThan(2)
    expect(comparedProjects(before, after)).toBe(comparedProjects(before, after))
    expect(comparedProjects(before, after)).toHaveLength(4)
  })
})

const revenue = (total: string) =>
  table('T1', [row({ side: 'revenue', kind: 'grandTotal', name: '收入总计', figures: { amount: total } })])

const of = (each: Disclosure) => comparedDocument(each, null)

describe('a department against its units', () => {
  const department = of(
    named('某局', 2031, 'department', [
      revenue('10.00'),
      listing(project('路灯', '1.00', '甲中心'), project('绿化', '1.00', '乙中心')),
    ]),
  )
  const [a, b] = [
    of(named('甲中心', 2031, 'unit', [revenue('4.00')])),
    of(named('乙中心', 2031, 'unit', [revenue('5.99')])),
  ]

  it('is held against their sum, to the fen', () => {
    const { rows, missing } = unitSums(department, [a, b])
    expect(rows[0]).toMatchObject({ of: { id: 'totalRevenue' }, sum: 9_990_000, difference: 10_000 })
    expect(missing).toEqual([])
  })

  it('says which unit has the totals of the whole department while its tables name others', () => {
    const whole = of(named('甲中心', 2031, 'unit', [revenue('10.00')]))
    expect(unitSums(department, [whole])).toMatchObject({ wholes: [0], missing: [{ name: '乙中心' }] })
    expect(unitSums(department, [a, b]).wholes).toEqual([])
    const only = of(
      named('某局', 2031, 'department', [revenue('10.00'), listing(project('路灯', '1.00', '甲中心'))]),
    )
    expect(unitSums(only, [whole]).wholes).toEqual([])
  })

  it('names the units that are not there, and makes no difference of a figure that one unit lacks', () => {
    expect(unitSums(department, [a]).missing).toEqual([{ name: '乙中心', isOwn: false }])
    const blank = of(named('乙中心', 2031, 'unit', [revenue('')]))
    expect(unitSums(department, [a, blank]).rows[0]).toMatchObject({ sum: 4_000_000, difference: null })
  })
})

const finding = (severity: 'error' | 'warning' | 'note') => ({ severity, family: 'narrative' }) as never

describe('what is compared of a document', () => {
  it('has the share of its largest projects, however few there are', () => {
    const one = comparedDocument(
      disclosure([listing(project('甲', '6.00'), project('乙', '3.00'), project('丙', '1.00'))]),
      null,
    )
    expect(topShare(one.concentration, 2)).toBe(9000)
    expect(topShare(one.concentration, 5)).toBe(10_000)
    expect(topShare(comparedDocument(disclosure([]), null).concentration, 5)).toBeNull()
  })

  it('counts errors and warnings by family, notes left out', () => {
    const { families } = comparedDocument(disclosure([]), {
      findings: [finding('error'), finding('error'), finding('warning'), finding('note')],
      obligations: [],
    })
    expect(families?.find(({ family }) => family === 'narrative')).toMatchObject({ error: 2, warning: 1 })
  })
})

describe('documents that may be parts of one', () => {
  const T1 = table('T1', [])
  const T3 = table('T3', [])

  it('hold no table twice and name no other organization or year; what is not named does not speak against it', () => {
    expect(joinable([disclosure([T1]), disclosure([T3])])).toBe(true)
    expect(joinable([named('某局', 2031, 'unit', [T1]), named('某 局', 2031, 'unit', [T3])])).toBe(true)
    expect(joinable([disclosure([T1]), disclosure([T1])])).toBe(false)
    expect(joinable([named('某局', 2031, 'unit', [T1]), named('某局', 2030, 'unit', [T3])])).toBe(false)
    expect(joinable([named('甲局', 2031, 'unit', [T1]), named('乙局', 2031, 'unit', [T3])])).toBe(false)
    expect(joinable([disclosure([T1])])).toBe(false)
  })
})
