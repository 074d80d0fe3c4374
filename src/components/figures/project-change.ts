import type { ComparedProject } from '../../analysis/compared-projects'
import { printAmount, type MoneyUnit } from '../../model/money'
import { signed } from './signed'

/** By how much a project changed, signed: what is new or gone changes by all of its amount. */
export function projectChange({ before, after, difference }: ComparedProject, unit: MoneyUnit): string {
  if (difference !== null) return signed(printAmount(difference, unit))
  const amount = (before && after ? null : (after ?? before))?.figures.total?.fen ?? null
  return amount === null ? '' : `${after ? '+' : '−'}${printAmount(amount, unit)}`
}
