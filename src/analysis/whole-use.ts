import type { Figure, TableId, TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type { FundSource } from '../model/fund-source'

/** The row of a project table that stands for all projects: 部门合计, or the only unit there is. */
function allProjects(rows: readonly TableRow[]): TableRow | null {
  const whole = rows.find(row => row.kind === 'department' || row.kind === 'total')
  if (whole) return whole
  const units = rows.filter(row => row.kind === 'unit')
  return units.length === 1 ? (units[0] ?? null) : null
}

/**
 * Whether a source pays for projects alone: the project table (table 13 for carryover, else table 12) prints for it the
 * very sum that table 2 prints in total. Null where the sums differ or one of them is not printed.
 */
export function wholeUse(
  disclosure: Disclosure,
  source: FundSource,
): { readonly table: TableId; readonly figures: readonly Figure[] } | null {
  const table = source === 'carryover' ? 'T13' : 'T12'
  const projects = allProjects(disclosure.tables[table].rows)
  const spent = projects?.figures[source === 'carryover' ? 'total' : source]
  const given = disclosure.tables.T2.rows.find(row => row.kind === 'total')?.figures[source]
  if (!spent || !given || spent.fen === null || spent.fen === 0 || spent.fen !== given.fen) return null
  return { table, figures: [spent, given] }
}
