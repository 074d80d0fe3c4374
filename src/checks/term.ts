import type { BudgetTable, Column, Figure, TableId, TableRow } from '../model/budget-table'
import type { Claim } from '../model/claim'
import { parseAmount, type Fen, type MoneyUnit } from '../model/money'
import type { OverallFund, SheetFund } from '../model/performance'
import type { Place } from '../model/place'

/** One printed amount that takes part in a comparison. */
export interface Term {
  /** Null where a blank is printed. */
  readonly fen: Fen | null
  readonly raw: string
  readonly place: Place
  readonly label: string
  readonly confidence: number
  readonly table?: TableId
  readonly column?: Column
}

const ofFigure = ({ fen, raw, place, confidence }: Figure, label: string): Term => ({
  fen,
  raw,
  place,
  label,
  confidence,
})

/** A cell of a table; null where the row or the column was not read. */
export function cell(table: BudgetTable, row: TableRow | undefined, column: Column): Term | null {
  const figure = row?.figures[column]
  if (!row || !figure) return null
  return {
    fen: figure.fen,
    raw: figure.raw,
    place: figure.place,
    label: row.name,
    confidence: Math.min(figure.confidence, row.confidence),
    table: table.id,
    column,
  }
}

/** The cells of several rows in one column; what was not read is left out. */
export function cells(table: BudgetTable, rows: readonly TableRow[], column: Column): Term[] {
  return rows.flatMap(row => cell(table, row, column) ?? [])
}

const MONEY_UNITS: Readonly<Record<string, MoneyUnit>> = {
  元: 'yuan',
  万: 'wanYuan',
  万元: 'wanYuan',
  亿元: 'yiYuan',
}

/** The unit of money that a word of a text names; 万元 where it is no such word. */
export const saidUnit = (word: string): MoneyUnit => MONEY_UNITS[word] ?? 'wanYuan'

/** An amount of money that a text states: its number and the word of its unit. */
export const saidMoney = (number: string, word: string): Fen | null => parseAmount(number, saidUnit(word))

/** The unit of money a claim is printed in; null for counts and percentages. */
export function claimUnit(claim: Claim): MoneyUnit | null {
  return MONEY_UNITS[claim.unit] ?? null
}

/** An amount the narrative states; null where the claim is no money. */
export function claimTerm(claim: Claim): Term | null {
  const unit = claimUnit(claim)
  if (unit === null) return null
  const { raw, place, label } = claim
  return { fen: parseAmount(raw, unit), raw, place, label, confidence: 1 }
}

/** An amount of a performance sheet. */
export const fundTerm = (fund: SheetFund, label: string): Term => ofFigure(fund.figure, label)

/** An amount of the overall sheet. */
export const overallTerm = (fund: OverallFund): Term => ofFigure(fund.figure, fund.key)

/** Blank counts as nothing in a sum. */
export const amountOf = (term: Term): number => term.fen ?? 0

/** Whether something other than nothing is printed. */
export const isPrinted = (term: Term): boolean => (term.fen ?? 0) !== 0
