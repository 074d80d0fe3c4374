import { bareName } from '../model/name-distance'

/**
 * Phrases of functional classes that a yearly catalogue (政府收支分类科目) replaced under the same code, the older one first:
 * with the reform of the ministries (2019), of pensions (2020) and of debts of government-managed funds. What several
 * classes were merged into, or what gave a part away (港澳台侨事务), is none of them under a new name: 工商行政管理事务 and
 * 质量技术监督与检验检疫事务 stand apart from 市场监督管理事务.
 */
const PHRASES: readonly (readonly [older: string, newer: string])[] = [
  ['医疗卫生与计划生育', '卫生健康'],
  ['文化体育与传媒', '文化旅游体育与传媒'],
  ['国土海洋气象', '自然资源海洋气象'],
  ['国土资源', '自然资源'],
  ['资源勘探信息', '资源勘探工业信息'],
  ['及对应专项债务收入安排', '安排'],
]

/** Whole names that were replaced; too short to be looked for inside others. */
const NAMES: Readonly<Record<string, string>> = {
  文化: '文化和旅游',
  其他文化支出: '其他文化和旅游支出',
  文化市场管理: '文化和旅游市场管理',
  农业: '农业农村',
  其他农业支出: '其他农业农村支出',
  林业: '林业和草原',
  其他林业支出: '其他林业和草原支出',
  扶贫: '巩固脱贫攻坚成果衔接乡村振兴',
  其他扶贫支出: '其他巩固脱贫攻坚成果衔接乡村振兴支出',
  巩固脱贫衔接乡村振兴: '巩固脱贫攻坚成果衔接乡村振兴',
  其他巩固脱贫衔接乡村振兴支出: '其他巩固脱贫攻坚成果衔接乡村振兴支出',
  行政事业单位离退休: '行政事业单位养老支出',
  其他行政事业单位离退休支出: '其他行政事业单位养老支出',
  归口管理的行政单位离退休: '行政单位离退休',
  特困人员供养: '特困人员救助供养',
  消防事务: '消防救援事务',
  煤矿安全: '矿山安全',
}

/** Names that stand under many sections: alone they say nothing of what a class is. */
const GENERAL = /^(?:其他|行政运行|一般行政管理事务|机关服务|事业运行|信息化建设|专项)/u

/** Whether a class of that name may stand under any section. */
export const isGeneralName = (name: string): boolean => GENERAL.test(bareName(name))

/** A class by the name it has today, folded for comparing. */
export function nameToday(name: string): string {
  const bare = bareName(name)
  const whole = NAMES[bare]
  if (whole !== undefined) return whole
  let today = bare
  for (const [older, newer] of PHRASES) today = today.replace(older, newer)
  return today
}
