import type { Column, TableId } from './budget-table'
import type { Place } from './place'

/** Sections of 第三部分 that hold number claims. */
export const CLAIM_SECTIONS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'] as const
export type ClaimSection = (typeof CLAIM_SECTIONS)[number]

export type ClaimUnit = '万元' | '元' | '%' | '个' | '辆' | '平方米' | '台' | (string & {})
export type ClaimDirection = 'increase' | 'decrease' | 'same'
export type ClaimKind = 'amount' | 'share' | 'change' | 'rate' | 'priorYear' | 'count'

/** One number stated by the narrative. */
export interface Claim {
  readonly section: ClaimSection
  readonly kind: ClaimKind
  /** The words the number belongs to. */
  readonly label: string
  /** As printed, without thousands separators. */
  readonly value: number
  /** The digits as printed, for exact arithmetic. */
  readonly raw: string
  readonly unit: ClaimUnit
  readonly direction: ClaimDirection | null
  readonly place: Place
  /** The table cell this number repeats. */
  readonly restates: { readonly table: TableId; readonly line: number; readonly column: Column } | null
}
