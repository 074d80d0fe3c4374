import type { TableId } from '../../model/budget-table'

const TITLE = /^[^。；;,!?:]{4,60}表(?:\([^()]{0,20}\))?$/u
const OF_BUDGET = /收入|支出|收支|经费|拨款|基金|资本|采购|服务|资产|债务|预算|决算|资金|结转/u
const NOT_A_TITLE = /绩效|目标|续表|详见|参见|样表|报表$/u

/** What the words of a title speak of; of several the first counts. No table of this layout: an empty list. */
const SPEAKS_OF: readonly (readonly [RegExp, readonly TableId[]])[] = [
  [/采购|购买服务|资产|债务|人员|转移支付/u, []],
  [/三公/u, ['T10']],
  [/机关运行/u, ['T11']],
  [/基金.*收入(?!.*支出)/u, ['T7']],
  [/基金/u, ['T8']],
  [/国有资本/u, ['T9']],
  [/基本支出|经济(?:分类)?科目/u, ['T6']],
  [/项目.*(?:上年|结转)|(?:上年|结转).*项目/u, ['T13']],
  [/项目支出/u, ['T12']],
  [/财政拨款.*收.*支/u, ['T4']],
  [/一般公共预算.*支出/u, ['T5']],
  [/财政拨款/u, []],
  [/收.*支/u, ['T1']],
  [/收入/u, ['T2']],
  [/支出/u, ['T3']],
]

/**
 * Reads a title in words of its own (`2026年部门收支总体情况表`, `政府采购预算表`) in `matchKey` form: the tables its words
 * speak of, perhaps none; null for what is no title of a table.
 */
export function readLooseTitle(key: string): { readonly tables: readonly TableId[] } | null {
  if (key.length > 70 || !TITLE.test(key) || !OF_BUDGET.test(key) || NOT_A_TITLE.test(key)) return null
  return { tables: SPEAKS_OF.find(([words]) => words.test(key))?.[1] ?? [] }
}
