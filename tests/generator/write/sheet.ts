import { DIMENSIONS, type Dimension, type Period } from '../../../src/model/dimension'
import { SHEET_FUND_SOURCES, type SheetFundSource } from '../../../src/model/fund-source'
import { FEN_PER_HUNDREDTH, printYuan } from '../amounts'
import type { DisclosureModel, ModelIndicator, ModelSheet } from '../model/disclosure-model'
import type { Random } from '../random'
import { blank, cell, prose, row, type Line, type Part, type SheetField } from '../text'

/** How one document words its sheets. */
export interface SheetStyle {
  readonly heading: string
  readonly costAtTop: boolean
  /** The label of a dimension on each of its rows, or on the first only. */
  readonly labelEachRow: boolean
  readonly sustainability: string
}

export const sheetStyle = (random: Random, { place, organization }: DisclosureModel): SheetStyle => ({
  heading: random.pick([
    `${place}级预算部门（单位）项目支出绩效目标表`,
    `${place}县(区)级预算部门(单位)项目支出绩效目标表`,
    '项目支出绩效目标表',
    `${organization}项目支出绩效目标申报表`,
  ]),
  costAtTop: random.chance(0.4),
  labelEachRow: random.chance(0.2),
  sustainability: random.pick(['可持续影响', '可持续影响指标', '可持续发展影响', '可持续性影响']),
})

export function labelOf(dimension: Dimension, { sustainability }: SheetStyle): string {
  const labels: Record<Dimension, string> = {
    quantity: '数量指标',
    quality: '质量指标',
    timeliness: '时效指标',
    cost: '成本指标',
    economic: '经济效益',
    social: '社会效益',
    ecological: '生态效益',
    sustainability,
    satisfaction: '服务对象满意度',
  }
  return labels[dimension]
}

export function levelOf(dimension: Dimension, { costAtTop }: SheetStyle): string {
  if (dimension === 'cost' && costAtTop) return '成本指标'
  if (dimension === 'satisfaction') return '满意度指标'
  return DIMENSIONS.indexOf(dimension) < 4 ? '产出指标' : '效益指标'
}

const FUND_LABELS: Record<SheetFundSource, readonly [whole: string, annual: string]> = {
  total: ['实施期资金总额：', '年度资金总额：'],
  central: ['其中：中央财政资金', '其中：中央财政资金'],
  provincial: ['省级财政资金', '省级财政资金'],
  local: ['市县（区）财政资金', '市县（区）财政资金'],
  selfRaised: ['单位自筹', '单位自筹'],
  other: ['其他资金', '其他资金'],
}

function fundLines(sheet: number, of: string, { funds }: ModelSheet): Line[] {
  return SHEET_FUND_SOURCES.map(source => {
    const [whole, annual] = FUND_LABELS[source]
    const amount = (period: Period): Part => {
      const value = funds[period][source]
      const fen = value === undefined ? null : value * FEN_PER_HUNDREDTH
      return cell(value === undefined ? '' : printYuan(value), { what: 'fund', sheet, period, source, fen })
    }
    const lead = source === 'total' ? '项目资金（元）' : ''
    return row('fund', of, [lead, whole, '', amount('whole'), annual, amount('annual'), '', ''])
  })
}

/** The four cells of one half of an indicator row. */
function half(
  sheet: number,
  period: Period,
  dimension: Dimension,
  label: string,
  indicator: ModelIndicator | undefined,
): Part[] {
  const { name = '', value = '' } = indicator ?? {}
  return [
    { text: label, role: 'label', half: period },
    {
      text: name,
      role: 'name',
      half: period,
      ...(indicator ? { facts: [{ what: 'indicator', sheet, period, dimension, name, value }] } : {}),
    },
    { text: value, role: 'value', half: period },
  ]
}

function indicatorLines(sheet: number, of: string, { indicators }: ModelSheet, style: SheetStyle): Line[] {
  let level = ''
  return DIMENSIONS.flatMap(dimension => {
    const whole = indicators.whole.filter(one => one.dimension === dimension)
    const annual = indicators.annual.filter(one => one.dimension === dimension)
    return Array.from({ length: Math.max(1, whole.length, annual.length) }, (_, at) => {
      const shown = levelOf(dimension, style)
      const level1 = shown === level ? '' : shown
      level = shown
      const label = at === 0 || style.labelEachRow ? labelOf(dimension, style) : ''
      return row('indicator', of, [
        { text: '' },
        { text: level1, role: 'level1' },
        ...half(sheet, 'whole', dimension, label, whole[at]),
        ...half(sheet, 'annual', dimension, label, annual[at]),
      ])
    })
  })
}

/** 项目支出绩效目标表 of one project. */
export function writeSheet(
  model: DisclosureModel,
  number: number,
  data: ModelSheet,
  style: SheetStyle,
): Line[] {
  const of = `sheet:${number}`
  const field = (key: SheetField, text: string): Part =>
    cell(text, { what: 'field', sheet: number, key, value: text })
  const { project, departmentCode, attribute, term, filledAt, texts } = data
  const department = cell(
    `${departmentCode}-${model.organization}`,
    { what: 'field', sheet: number, key: 'departmentCode', value: departmentCode },
    { what: 'field', sheet: number, key: 'department', value: model.organization },
  )
  const long = (label: string, text: string) => row('longText', of, [label, '', text, '', '', '', '', ''])
  return [
    prose('sheetHeading', of, cell(style.heading, { what: 'sheet', sheet: number })),
    blank(of),
    prose('sheetYear', of, `(${model.year}年度)`),
    blank(of),
    row('field', of, ['项目名称', '', field('project', project.name), '', '', '', '', '']),
    row('field', of, ['主管部门及代码', '', department, '', '实施单位', field('unit', project.unit), '', '']),
    row('field', of, [
      '项目属性',
      '',
      field('attribute', attribute),
      '',
      '项目期',
      field('term', term),
      '',
      '',
    ]),
    ...fundLines(number, of, data),
    long('项目概况', texts.overview),
    long('立项依据', texts.basis),
    long('项目设立必要性', texts.necessity),
    long('保证项目实施的制度、措施', texts.measures),
    long('项目实施计划', texts.plan),
    row('longText', of, ['实施期目标', '', '', '', '年度目标', '', '', '']),
    row('longText', of, ['总体目标', '', texts.goalWhole, '', texts.goalAnnual, '', '', '']),
    row('indicatorHead', of, [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '指标值',
      '二级指标',
      '三级指标',
      '指标值',
    ]),
    ...indicatorLines(number, of, data, style),
    row('signature', of, [
      '负责人：',
      '',
      '经办人：',
      '',
      '联系电话：',
      '',
      cell(`填报日期：${filledAt}`, { what: 'field', sheet: number, key: 'filledAt', value: filledAt }),
      '',
    ]),
    blank(of),
  ]
}
