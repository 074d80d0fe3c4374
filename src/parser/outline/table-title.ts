import type { TableId } from '../../model/budget-table'
import { LAYOUTS } from '../layouts'
import type { TableLayout } from '../layouts/define-layout'

const REMARK = /\(([^()]*)\)?$/u
const NUMBER =
  /^\(?(?:(?:预算|部门|单位|财政|附|公开)*表(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:-\d{1,2})?)|(?:预算|部门|单位|财政|附|公开|财预|财决)+\d{1,2}表)\)?[:、.]?$/u
const SENTENCE = /[。；;,!?]|详见|参见|见附/u

/** Titles, longest first, so that 财政拨款收支总表 is not taken for 收支总表. */
const TITLES = LAYOUTS.flatMap(layout =>
  layout.tables.flatMap(table => table.titles.map(title => ({ title, table }))),
).sort((a, b) => b.title.length - a.title.length)

/** What a printed table title says. `tables` has two entries where only a lost remark could tell them apart. */
export interface TableTitle {
  readonly tables: readonly TableId[]
  readonly year: number | null
}

function sameTitle(title: string, remark: string): TableLayout[] {
  const candidates = TITLES.filter(entry => entry.title === title).map(entry => entry.table)
  const told = candidates.filter(table => table.remark?.test(remark))
  return told.length > 0 ? told : candidates
}

/** Reads `预算公开表1`, `表十二`, `公开01表`: the number that stands above, before or behind a title. */
export function isTableNumber(key: string): boolean {
  return key.length <= 12 && NUMBER.test(key)
}

/** Reads `2026年预算收支总表`, `表十二 2026年项目支出预算表（本年预算）` in `matchKey` form; null for anything else. */
export function readTableTitle(key: string): TableTitle | null {
  if (key.length > 70 || !key.includes('表')) return null
  const remark = REMARK.exec(key)?.[1] ?? ''
  const base = remark === '' ? key : key.replace(REMARK, '')
  if (!base.endsWith('表')) return null
  const found = TITLES.find(({ title }) => base.endsWith(title))
  if (!found) return null
  const before = base.slice(0, base.length - found.title.length)
  if (before.length > 45 || SENTENCE.test(before)) return null
  const year = /(20\d\d)年/u.exec(before)
  return {
    tables: sameTitle(found.title, remark).map(table => table.id),
    year: year ? Number(year[1]) : null,
  }
}
