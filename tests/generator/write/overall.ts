import { FEN_PER_HUNDREDTH, printWan, sum } from '../amounts'
import type { DisclosureModel, ModelIndicator } from '../model/disclosure-model'
import { revenueOf, sumOf } from '../model/make-model'
import { blank, cell, prose, row, type Line, type Part } from '../text'
import { labelOf, levelOf, type SheetStyle } from './sheet'

const fund = (by: 'source' | 'use', key: string, amount: number): Part =>
  cell(printWan(amount), { what: 'overallFund', by, key, fen: amount * FEN_PER_HUNDREDTH })

/** 整体支出绩效目标申报表: one half, amounts in 万元. */
export function writeOverall(
  model: DisclosureModel,
  indicators: readonly ModelIndicator[],
  style: SheetStyle,
): Line[] {
  const of = 'overall'
  const { organization, year, items, basic, sheets } = model
  const all = sum(items.map(item => sumOf(revenueOf(item)) + item.carryover))
  const personnel = sum(basic.map(one => one.personnel + one.operating))
  const source = (name: 'generalPublic' | 'governmentFunds' | 'stateCapital' | 'unitFunds') =>
    sum(items.map(item => revenueOf(item)[name]))
  let level = ''
  const rows = indicators.map(({ dimension, name, value }, at) => {
    const shown = levelOf(dimension, style)
    const level1 = shown === level ? '' : shown
    level = shown
    return row('indicator', of, [
      { text: '' },
      { text: level1, role: 'level1' },
      {
        text: indicators[at - 1]?.dimension === dimension ? '' : labelOf(dimension, style),
        role: 'label',
        half: 'annual',
      },
      {
        text: name,
        role: 'name',
        half: 'annual',
        facts: [{ what: 'indicator', sheet: null, period: 'annual', dimension, name, value }],
      },
      { text: value, role: 'value', half: 'annual' },
    ])
  })
  const code = sheets[0]?.departmentCode ?? '101'
  return [
    prose('sheetHeading', of, '县(区)级预算部门(单位)整体支出绩效目标申报表'),
    blank(of),
    prose('sheetYear', of, `(${year})年度`),
    blank(of),
    row('field', of, ['部门基本信息', '部门名称', `${code}-${organization}`, '', '']),
    row('field', of, ['', '内设职能部门数', '6个', '所属预算单位数', `${model.units.length - 1}个`]),
    row('field', of, ['', '核定的人员编制数', '42人', '实际在职人员总数', '40人']),
    row('longText', of, ['部门职责', `负责${model.place}有关工作的规划、实施和监督。`, '', '', '']),
    row('longText', of, ['部门战略目标', '按年度重点工作推进，完成各项任务。', '', '', '']),
    row('fund', of, ['年度预算情况', '按资金来源划分', '资金总额(万元)', '按资金方向划分', '资金总额(万元)']),
    row('fund', of, ['', '合计', fund('source', 'total', all), '合计', fund('use', 'total', all)]),
    row('fund', of, [
      '',
      '其中:一般公共预算资金',
      fund('source', 'generalPublic', source('generalPublic')),
      '其中:基本支出',
      fund('use', 'basic', personnel),
    ]),
    row('fund', of, [
      '',
      '政府性基金预算资金',
      fund('source', 'governmentFunds', source('governmentFunds')),
      '项目支出',
      fund('use', 'project', all - personnel),
    ]),
    row('fund', of, [
      '',
      '国有资本经营预算资金',
      fund('source', 'stateCapital', source('stateCapital')),
      '',
      '',
    ]),
    row('fund', of, ['', '单位资金', fund('source', 'unitFunds', source('unitFunds')), '', '']),
    row('longText', of, ['年度重点任务', '核心职能', '重点任务', '', '']),
    row('longText', of, ['', '统筹协调各项业务。', '落实年度计划，强化监督检查。', '', '']),
    row('longText', of, ['年度绩效目标', '全面完成年度任务，提高资金使用效益。', '', '', '']),
    row('indicatorHead', of, ['年度绩效指标', '一级指标', '二级指标', '三级指标', '指标值']),
    ...rows,
    blank(of),
  ]
}
