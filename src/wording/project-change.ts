import type { ProjectOverPeriods } from '../analysis/projects-over-periods'
import { printAmount, type MoneyUnit } from '../model/money'
import { signed } from './signed'

/** By how much a project changed from the first document to the last, signed: what is new or gone changes by all of its amount. */
export function projectChange({ rows, difference }: ProjectOverPeriods, unit: MoneyUnit): string {
  if (difference !== null) return signed(printAmount(difference, unit))
  const [first, last] = [rows[0], rows.at(-1)]
  const amount = (first && last ? null : (last ?? first))?.figures.total?.fen ?? null
  return amount === null ? '' : `${last ? '+' : '−'}${printAmount(amount, unit)}`
}
