import type { TableRow } from '../../model/budget-table'
import { matchKey } from '../plain-text'
import { defineTable } from './define-table'
import { isTotal } from './entry'

function linkGroups(rows: readonly TableRow[]): readonly TableRow[] {
  let group: number | null = null
  return rows.map((row, index) => {
    if (row.kind === 'group') group = index
    return row.kind === 'item' ? { ...row, parent: group } : row
  })
}

/** 一般公共预算安排基本支出分经济科目表: a row without a government class is a group, its rows follow it. */
export const t6 = defineTable({
  id: 'T6',
  shape: 'economic',
  kind: entry => (isTotal(matchKey(entry.name)) ? 'total' : entry.name2 === null ? 'group' : 'item'),
  link: linkGroups,
})
