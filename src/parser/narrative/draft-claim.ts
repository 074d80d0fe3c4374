import type { ClaimDirection, ClaimKind } from '../../model/claim'
import type { Quantity } from './quantities'

/** Which side of the budget a sentence is on: 收入 or 支出. */
export type BudgetSide = 'revenue' | 'expenditure' | null

/** A number claim as the grammar reads it, before it is placed and tied to a table. */
export interface DraftClaim {
  readonly quantity: Quantity
  readonly kind: ClaimKind
  readonly label: string
  readonly unit: string
  direction: ClaimDirection | null
  readonly side: BudgetSide
  /** It stands under the name of another amount, of which it is a part or a sum. */
  readonly unnamed: boolean
}
