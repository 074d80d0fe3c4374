import type { Figure } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'

/** The whole of this year's projects as table 12 prints it: of the department, else of its only unit; null without it. */
export function printedProjectsTotal(disclosure: Disclosure): Figure | null {
  const { rows } = disclosure.tables.T12
  const units = rows.filter(({ kind }) => kind === 'unit')
  const whole =
    rows.find(({ kind }) => kind === 'department' || kind === 'total') ??
    (units.length === 1 ? units[0] : undefined)
  return whole?.figures.total ?? null
}
