import { bareName } from '../model/name-distance'

/**
 * Phrases of functional classes that a yearly catalogue (政府收支分类科目) replaced, the older one first: with the reform of
 * the ministries, and after it poverty relief. What several classes were merged into is none of them under a new name
 * (工商行政管理事务 and 质量技术监督与检验检疫事务 into 市场监督管理事务): they stand apart.
 */
const PHRASES: readonly (readonly [older: string, newer: string])[] = [
  ['医疗卫生与计划生育', '卫生健康'],
  ['文化体育与传媒', '文化旅游体育与传媒'],
  ['国土海洋气象', '自然资源海洋气象'],
  ['国土资源', '自然资源'],
  ['资源勘探信息', '资源勘探工业信息'],
  ['国有土地使用权出让收入及对应专项债务收入安排', '国有土地使用权出让收入安排'],
]

/** Whole names that were replaced; too short to be looked for inside others. */
const NAMES: Readonly<Record<string, string>> = {
  文化: '文化和旅游',
  扶贫: '巩固脱贫攻坚成果衔接乡村振兴',
  巩固脱贫衔接乡村振兴: '巩固脱贫攻坚成果衔接乡村振兴',
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
  for (const [older, newer] of PHRASES)
    if (!today.includes(newer)) today = today.replace(bareName(older), bareName(newer))
  return today
}
