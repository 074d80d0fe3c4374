import type { RevenueComposition } from '../../analysis/revenue-composition'
import type { Messages } from '../../locales'
import { printShare } from '../../locales/print-share'
import type { Figure } from '../../model/budget-table'
import { printAmount, shareInBasisPoints, type MoneyUnit } from '../../model/money'

/** The title of the carryover: its amount and share, or why there is none. */
export function carryoverTitle(
  words: Messages,
  figure: Figure | null,
  { totalFen }: RevenueComposition,
  unit: MoneyUnit,
): string {
  const { carryover } = words.revenue
  if (!figure) return carryover.missing
  if (figure.fen === null) return carryover.blank
  if (figure.fen === 0) return carryover.none
  const amount = printAmount(figure.fen, unit)
  const share = totalFen === null ? null : shareInBasisPoints(figure.fen, totalFen)
  return share === null
    ? carryover.titleAmount(amount, words.terms.units[unit])
    : carryover.title(amount, words.terms.units[unit], printShare(share))
}
