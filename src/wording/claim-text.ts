import type { Messages } from '../locales'
import type { Claim } from '../model/claim'
import { parseAmount, printAmount, type MoneyUnit } from '../model/money'

const MONEY_UNITS: Readonly<Record<string, MoneyUnit>> = { 元: 'yuan', 万元: 'wanYuan', 亿元: 'yiYuan' }

/** A claim as the interface prints it: money in the chosen unit (without its name when `bare`), all else as the text has it. */
export function claimText(words: Messages, claim: Claim, unit: MoneyUnit, bare: boolean): string {
  const printedIn = MONEY_UNITS[claim.unit]
  const amount = printedIn ? parseAmount(claim.raw, printedIn) : null
  if (amount !== null)
    return bare
      ? printAmount(amount, unit)
      : words.figures.amountIn(printAmount(amount, unit), words.terms.units[unit])
  return claim.unit === '%' ? `${claim.raw}%` : words.figures.amountIn(claim.raw, claim.unit)
}
