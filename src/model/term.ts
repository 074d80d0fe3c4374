/** The names under which a disclosure's glossary may explain a term. */
export const TERM_NAMES = {
  generalPublic: ['一般公共预算', '一般公共预算拨款', '一般公共预算财政拨款'],
  governmentFunds: ['政府性基金预算', '政府性基金', '政府性基金预算拨款'],
  stateCapital: ['国有资本经营预算', '国有资本经营预算拨款'],
  specialAccount: ['财政专户管理资金', '财政专户管理资金收入'],
  unitFunds: ['单位资金', '单位资金收入'],
  fiscalAppropriation: ['财政拨款', '财政拨款收入'],
  carryover: ['上年结转', '上年结转资金', '上年结转结余', '上年结转和结余'],
  yearEndCarryover: ['年终结转', '年末结转', '结转下年', '年末结转和结余'],
  basic: ['基本支出'],
  project: ['项目支出'],
  personnel: ['人员经费', '人员支出'],
  operating: ['公用经费', '公用支出', '日常公用经费'],
  agencyOperating: ['机关运行经费'],
  threePublic: ['三公经费', '三公'],
  functionalClass: ['支出功能分类', '功能分类', '支出功能分类科目'],
  departmentalEconomic: ['部门预算支出经济分类', '部门经济分类', '支出经济分类'],
  governmentEconomic: ['政府预算支出经济分类', '政府经济分类'],
  procurement: ['政府采购'],
  performanceTarget: ['绩效目标', '预算绩效目标', '项目绩效目标'],
  indicator: ['绩效指标'],
  output: ['产出指标'],
  benefit: ['效益指标'],
  satisfaction: ['满意度指标', '服务对象满意度指标'],
  wholePeriod: ['实施期'],
  annual: ['年度'],
  wanYuan: ['万元'],
  implied: ['推算'],
  blank: ['空白'],
  performanceSheet: ['绩效目标表', '项目支出绩效目标表'],
  projectAttribute: ['项目属性'],
  cumulative: ['累计占比'],
  coverage: ['指标覆盖'],
  measurable: ['可衡量'],
  comparator: ['比较符'],
  severity: ['错误', '警告', '提示'],
  tolerance: ['容差'],
  doubtful: ['存疑'],
  reconciliation: ['勾稽关系'],
} as const satisfies Record<string, readonly string[]>

/** A term of the field that the views print and explain. */
export type TermId = keyof typeof TERM_NAMES

/** The term that a column, source or figure of this id is; null where it is none. */
export function termOf(id: string): TermId | null {
  return Object.hasOwn(TERM_NAMES, id) ? (id as TermId) : null
}
