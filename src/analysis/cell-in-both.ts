import type { BudgetTable, Figure, TableRow } from '../model/budget-table'
import type { Claim } from '../model/claim'
import type { Disclosure } from '../model/disclosure'
import { bareName } from '../model/name-distance'
import { nameToday } from './class-renamings'
import { organizationKey } from './document-relation'

const ORDINAL = /^(?:其中)?\d+/u

/** What a row is, whatever the year calls it; a table of one unit may print no total. */
function rowKey({ side, kind, code, name }: TableRow, { rows }: BudgetTable): string {
  const alone = kind === 'unit' && rows.length === 1
  const named = kind === 'item' || kind === 'group' || kind === 'unit' || kind === 'project'
  const key = code
    ? `${code} ${nameToday(name)}`
    : alone || !named
      ? ''
      : `${kind === 'unit' ? organizationKey(name) : bareName(name).replace(ORDINAL, '')}`
  return [side ?? '', alone ? 'total' : kind, key].join('|')
}

const leavesOutCarryover = ({ title }: BudgetTable): boolean => /不含上年结转/u.test(title?.value ?? '')

/**
 * The cell that a claim of the later document repeats, and the same cell of the earlier one: the same table (with or
 * without carryover alike), row and column. Null where either document has none or more than one such row.
 */
export function cellInBoth(
  claim: Claim,
  before: Disclosure,
  after: Disclosure,
): { readonly now: Figure; readonly last: Figure } | null {
  if (!claim.restates) return null
  const { table: id, line, column } = claim.restates
  const [table, earlier] = [after.tables[id], before.tables[id]]
  if (leavesOutCarryover(table) !== leavesOutCarryover(earlier)) return null
  const [row, ...others] = table.rows.filter(({ place, figures }) => place.line === line && figures[column])
  if (!row || others.length > 0) return null
  const key = rowKey(row, table)
  const isOne = table.rows.filter(other => rowKey(other, table) === key).length === 1
  const [match, ...more] = earlier.rows.filter(other => rowKey(other, earlier) === key)
  const [now, last] = [row.figures[column], match?.figures[column]]
  return isOne && more.length === 0 && now && last ? { now, last } : null
}
