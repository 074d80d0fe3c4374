/** A fund label of the overall sheet, in comparison form without 其中:, and the key it is kept under. */
export interface OverallFundLabel {
  readonly by: 'source' | 'use'
  readonly key: string
}

const FUNDS: readonly (readonly [RegExp, OverallFundLabel])[] = [
  [/^一般公共预算(?:资金|拨款)?$/u, { by: 'source', key: 'generalPublic' }],
  [/^政府性基金(?:预算)?(?:资金|拨款)?$/u, { by: 'source', key: 'governmentFunds' }],
  [/^国有资本经营(?:预算)?(?:资金|拨款)?$/u, { by: 'source', key: 'stateCapital' }],
  [/^社会保险基金(?:预算)?(?:资金)?$/u, { by: 'source', key: 'socialInsurance' }],
  [/^(?:财政)?专户管理资金$/u, { by: 'source', key: 'specialAccount' }],
  [/^单位资金$/u, { by: 'source', key: 'unitFunds' }],
  [/^基本支出$/u, { by: 'use', key: 'basic' }],
  [/^项目支出$/u, { by: 'use', key: 'project' }],
]

const BASIC = /(?:部门数|单位数|编制数|人数|总数|人员数)(?:\([个人]\))?$/u
const TEXT =
  /^(?:部门职责|单位职责|部门职能|部门战略目标|战略目标|年度重点任务|年度绩效目标|年度总体目标|总体绩效目标|总体目标|中长期(?:绩效)?目标|年度目标)$/u
const FRAME =
  /^(?:部门基本信息|单位基本信息|基本信息|年度预算情况|预算情况|按资金来源划分|按资金方向划分|按支出方向划分|资金总额.*|核心职能|重点任务|年度重点任务|年度绩效指标|绩效指标)$/u
const NAME = /^(?:部门|单位)(?:\(单位\))?名称$/u

/** The word of a label without 其中: and colon. */
export function overallWord(key: string): string {
  return key.replace(/:$/u, '').replace(/^其中:?/u, '')
}

/** The fund a label names; 合计 stands once for each way of dividing. */
export function overallFundLabel(word: string): OverallFundLabel | null {
  if (word.length > 14) return null
  return FUNDS.find(([pattern]) => pattern.test(word))?.[1] ?? null
}

/** 合计 of the sources or of the uses. */
export function isTotalLabel(word: string): boolean {
  return word === '合计' || word === '总计'
}

/** 部门名称. */
export function isNameLabel(word: string): boolean {
  return word.length < 12 && NAME.test(word)
}

/** 内设职能部门数, 编制人数 …. */
export function isBasicLabel(word: string): boolean {
  return word.length > 3 && word.length < 18 && BASIC.test(word)
}

/** 部门职责, 部门战略目标, 年度重点任务, 年度绩效目标 …. */
export function isOverallText(word: string): boolean {
  return word.length < 12 && TEXT.test(word)
}

/** A word of the form that announces no value of its own. */
export function isOverallFrame(word: string): boolean {
  return word.length < 16 && FRAME.test(word)
}
