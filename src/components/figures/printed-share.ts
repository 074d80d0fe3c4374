import { printShare } from '../../locales/print-share'
import { printAmount, type Fen, type MoneyUnit } from '../../model/money'

const NOT_APPLICABLE = '—'

/** A share, or — where there is none. */
export function shareOrDash(basisPoints: number | null, decimals: 0 | 1 | 2): string {
  return basisPoints === null ? NOT_APPLICABLE : printShare(basisPoints, decimals)
}

/** An amount that was added up, or — where there is none. */
export function amountOrDash(amount: Fen | null, unit: MoneyUnit): string {
  return amount === null ? NOT_APPLICABLE : printAmount(amount, unit)
}
