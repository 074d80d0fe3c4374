/** A fund label of the overall sheet, in comparison form without 其中:, and the key it is kept under. */
export interface OverallFundLabel {
  readonly by: 'source' | 'use'
  readonly key: string
}

const FUNDS: readonly (readonly [RegExp, OverallFundLabel])[] = [
  [/^一般公共预算(?:财政|资金|拨款|收入)*$/u, { by: 'source', key: 'generalPublic' }],
  [/^政府性基金(?:预算)?(?:财政|资金|拨款|收入)*$/u, { by: 'source', key: 'governmentFunds' }],
  [/^国有资本经营(?:预算)?(?:财政|资金|拨款|收入)*$/u, { by: 'source', key: 'stateCapital' }],
  [/^社会保险基金(?:预算)?(?:资金)?$/u, { by: 'source', key: 'socialInsurance' }],
  [/^(?:财政)?专户(?:管理)?资金$/u, { by: 'source', key: 'specialAccount' }],
  [/^单位资金$/u, { by: 'source', key: 'unitFunds' }],
  [/^上年结转(?:资金)?$/u, { by: 'source', key: 'carryover' }],
  [/^其他资金$/u, { by: 'source', key: 'other' }],
  [/^基本支出$/u, { by: 'use', key: 'basic' }],
  [/^项目支出$/u, { by: 'use', key: 'project' }],
  [/^人员(?:经费|支出|类)$/u, { by: 'use', key: 'personnel' }],
  [/^公用(?:经费|支出)$/u, { by: 'use', key: 'operating' }],
]

const BASIC = /(?:部门|机构|单位|处室|科室|编制|人|人员|总|个)数(?:量)?(?:\([个人]\))?$/u
const TEXT =
  /^(?:部门职责|单位职责|部门职能|部门战略目标|战略目标|年度重点任务|年度绩效目标|年度总体目标|总体绩效目标|总体目标|中长期(?:绩效)?目标|年度目标)$/u
const FRAME =
  /^(?:部门基本信息|单位基本信息|基本信息|年度预算情况|预算情况|按资金来源划分|按资金方向划分|按支出方向划分|资金总额.*|核心职能|重点任务|年度重点任务|年度绩效指标|绩效指标)$/u
const NAME = /^(?:预算|主管|填报)?(?:部门|单位)(?:\((?:单位|部门)\))?名称(?:\(盖章\))?$/u

/** The word of a label without 其中: and colon. */
export function overallWord(key: string): string {
  return key.replace(/:$/u, '').replace(/^其中:?/u, '')
}

/** The fund a label names; 合计 stands once for each way of dividing. */
export function overallFundLabel(word: string): OverallFundLabel | null {
  // What a bracket adds names no other fund: 一般公共预算资金(含上年结转).
  const bare = word.replace(/\([^()]*\)$/u, '')
  if (bare.length > 14) return null
  return FUNDS.find(([pattern]) => pattern.test(bare))?.[1] ?? null
}

/** 核心职能, 重点任务, 年度重点任务: they head the tasks and are no text of their own. */
export function isTaskLabel(word: string): boolean {
  return /^(?:核心职能|(?:年度)?重点(?:工作)?任务)$/u.test(word)
}

/** 按资金来源划分, 按资金方向划分, 年度预算情况: what follows are funds. */
export function isFundsFrame(word: string): boolean {
  return word.length < 10 && /^按(?:资金|支出).{2}划分$|^(?:年度)?预算情况$/u.test(word)
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
