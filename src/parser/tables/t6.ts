import type { RowKind, TableRow } from '../../model/budget-table'
import { matchKey } from '../plain-text'
import { defineTable } from './define-table'
import { isTotal, type Entry } from './entry'

/** How the classes of the economic classification end; none holds a mark. */
const ECONOMIC =
  /^[^:;。]*(?:费|费用|工资|[补津]贴|奖|[^\d]金|缴费|支出|补助|救济|助学金|补偿|购置|建设|修缮|更新|更新改造|储备|贷款|利息|付息|赠与|投资|注入|保障|计|其他|绩效|\))$/u

/** 301 工资福利支出 has a group's code, 30101 基本工资 a row's of it. */
const CLASS_DIGITS = 3

function linkGroups(rows: readonly TableRow[]): readonly TableRow[] {
  let group: number | null = null
  return rows.map((row, index) => {
    if (row.kind === 'group') group = index
    return row.kind === 'item' ? { ...row, parent: group } : row
  })
}

function kindOf({ name, name2, code }: Entry): RowKind {
  if (isTotal(matchKey(name))) return 'total'
  return name2 !== null || (code !== null && code.length > CLASS_DIGITS) ? 'item' : 'group'
}

/** 一般公共预算安排基本支出分经济科目表: a row without a government class is a group, its rows follow it. */
export const t6 = defineTable({
  id: 'T6',
  shape: 'economic',
  kind: kindOf,
  accepts: key => isTotal(key) || ECONOMIC.test(key),
  link: linkGroups,
})
