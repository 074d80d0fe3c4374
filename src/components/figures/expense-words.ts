import { otherwiseSaid, type ExpenseTable, type PublicExpense } from '../../analysis/public-expenses'
import type { YearlyChange } from '../../analysis/yearly-changes'
import type { Messages } from '../../locales'
import { printShare } from '../../locales/print-share'
import { printAmount, type Fen, type MoneyUnit } from '../../model/money'

/** +5.00, −1.60, 0.00. */
export function signedAmount(amount: Fen, unit: MoneyUnit): string {
  return (amount > 0 ? '+' : '') + printAmount(amount, unit)
}

/** The stated rate with its sign: −7.5%. */
export function statedRateText({ rate }: YearlyChange): string | null {
  if (!rate) return null
  const sign = rate.direction === 'increase' ? '+' : rate.direction === 'decrease' ? '−' : ''
  return `${sign}${rate.raw}%`
}

/** Where the stated rate and the amounts disagree: 文中写 −7.5%，由金额推算为 −7.00%. */
export function differingRates(words: Messages, change: YearlyChange | null): string | null {
  const said = change ? statedRateText(change) : null
  if (!change?.ratesDiffer || said === null || change.impliedRate === null) return null
  const implied = (change.impliedRate > 0 ? '+' : '') + printShare(change.impliedRate)
  return words.expenditure.public.saidDiffers(said, implied)
}

/** Where the text and the table disagree on this year: last year and the change then rest on the text. */
export function differingAmounts(words: Messages, expense: PublicExpense, unit: MoneyUnit): string | null {
  const said = otherwiseSaid(expense)
  const printed = expense.figure?.fen ?? null
  if (said === null || printed === null) return null
  return words.expenditure.public.amountDiffers(
    expense.row.name,
    printAmount(said, unit),
    printAmount(printed, unit),
  )
}

/** The title of one of the two tables: its amount and, where the narrative says it, its change. */
export function expenseTitle(
  words: Messages,
  table: ExpenseTable,
  which: 'threePublic' | 'agency',
  unit: MoneyUnit,
): string {
  const said = words.expenditure.public
  const names =
    which === 'threePublic'
      ? { of: said.title, missing: said.missing, blank: said.blank }
      : { of: said.agencyTitle, missing: said.agencyMissing, blank: said.agencyBlank }
  const expense = table.total ?? (table.rows.length === 1 ? (table.rows[0] ?? null) : null)
  if (!table.found || !expense) return names.missing
  const amount = expense.figure?.fen ?? null
  if (amount === null) return names.blank
  const title = names.of(printAmount(amount, unit), words.terms.units[unit])
  const { change } = expense
  if (!change || otherwiseSaid(expense) !== null) return title
  if (change.change === null && change.printed === null) return said.same(title)
  return change.changeFen === null ? title : said.change(title, signedAmount(change.changeFen, unit))
}
