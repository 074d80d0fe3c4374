import type { Claim } from '../model/claim'
import { fen, parseAmount, subtractFen, type Fen } from '../model/money'
import type { KeyFigure } from './key-figures'

/** This year's total revenue, and last year's as the narrative's change implies it. */
export interface YearChange {
  readonly before: Fen
  readonly now: Fen
  readonly difference: Fen
  readonly claim: Claim
}

const UNITS: Readonly<Record<string, 'yuan' | 'wanYuan' | 'yiYuan'>> = {
  元: 'yuan',
  万元: 'wanYuan',
  亿元: 'yiYuan',
}

/** The change on last year that the narrative states of the total; null where it states none in money or of another total. */
export function lastYearOf(figures: readonly KeyFigure[]): YearChange | null {
  for (const figure of figures) {
    if (figure.kind !== 'money' || (figure.id !== 'totalRevenue' && figure.id !== 'totalExpenditure'))
      continue
    const { change: claim } = figure
    const now = figure.figure?.fen ?? null
    if (!claim || now === null || figure.said) continue
    if (claim.direction === 'same') return { before: now, now, difference: fen(0), claim }
    const unit = UNITS[claim.unit]
    const size = unit ? parseAmount(claim.raw, unit) : null
    if (size === null || claim.direction === null) continue
    const difference = claim.direction === 'increase' ? size : fen(-size)
    const before = subtractFen(now, difference)
    if (before >= 0) return { before, now, difference, claim }
  }
  return null
}
