import type { Claim } from '../model/claim'
import { parseAmount, type Fen, type MoneyUnit } from '../model/money'

/** A number that the narrative states once or several times over. */
export interface Stated {
  readonly label: string
  /** As first printed; `claims` shows where later prints differ. */
  readonly value: number
  readonly unit: string
  /** Exact, for money; null for counts and measures. */
  readonly fen: Fen | null
  /** Every claim that states it, with its place, in order. */
  readonly claims: readonly [Claim, ...Claim[]]
}

const MONEY: { readonly [unit: string]: MoneyUnit } = { 元: 'yuan', 万元: 'wanYuan', 亿元: 'yiYuan' }

/** The amount of a claim in fen, exact; null for a number that is no money. */
export function claimedFen({ raw, unit }: Claim): Fen | null {
  const money = MONEY[unit]
  return money ? parseAmount(raw, money) : null
}

/** A hundredth of a wan yuan: amounts that agree as they are printed. */
const ROUNDING = 10_000

/** Two amounts that agree as they are printed, to a hundredth of a wan yuan. */
export function sameAsPrinted(one: Fen, other: Fen): boolean {
  return Math.abs(one - other) <= ROUNDING
}

/** Several claims of one thing as one stated number; null for none. */
export function stated(claims: readonly Claim[]): Stated | null {
  const [first, ...rest] = claims
  if (!first) return null
  const { label, value, unit } = first
  return { label, value, unit, fen: claimedFen(first), claims: [first, ...rest] }
}
