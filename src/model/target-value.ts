import type { Fen } from './money'

/** What a target value states; `text` is everything without a number, a date or a rhythm (提高, 合格, 及时). */
export const TARGET_KINDS = ['number', 'percentage', 'money', 'date', 'period', 'frequency', 'text'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

/** How a limit bounds its number or date; `range` has both ends, each of them allowed. */
export type TargetComparator = '≥' | '≤' | '>' | '<' | '=' | 'range'

/** An exact decimal without separators, sign only where negative, no zeros at the ends: `1200`, `0.5`, `16.2017`. */
export type DecimalText = string

/** A number with its unit. 万, 亿 and 千 are folded into the number: `2.5万立方米` → 25000 立方米. */
export interface QuantityLimit {
  readonly kind: 'number' | 'percentage' | 'money' | 'period' | 'frequency'
  readonly comparator: TargetComparator
  /** The words before it in the same value (提高, 男性); null where it begins with its number or comparator. */
  readonly label: string | null
  readonly number: DecimalText
  /** The upper end of a range. */
  readonly upTo: DecimalText | null
  /** 元, 元/人/月, 平方米, %, 天, 月, 次/年 …; null where none is printed. */
  readonly unit: string | null
  /** Money only: the amount, of one unit where the unit is 元/…; null where a fen cannot hold it. */
  readonly fen: Fen | null
  readonly upToFen: Fen | null
}

/** A point of time as precise as printed. */
export interface DatePoint {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** A date or a stretch of time: 6月底前 is `≤` with `to`, 2月15日至9月20日 and 三季度 are a `range`. */
export interface DateLimit {
  readonly kind: 'date'
  readonly comparator: TargetComparator
  readonly label: string | null
  readonly from: DatePoint | null
  readonly to: DatePoint | null
}

export type TargetLimit = QuantityLimit | DateLimit

/** A target value taken apart. Several limits stand in one value: ≥3辆、≥2台. Text has none. */
export interface TargetValue {
  /** The kind of its first limit. */
  readonly kind: TargetKind
  readonly limits: readonly TargetLimit[]
}

/** Moves the point of an unsigned printed decimal `places` to the right and writes it in the usual form. */
export function decimalText(digits: string, places = 0): DecimalText {
  const [whole = '', fraction = ''] = digits.split('.')
  const moved = whole + fraction.slice(0, places).padEnd(places, '0')
  const rest = fraction.slice(places).replace(/0+$/u, '')
  const head = moved.replace(/^0+(?=\d)/u, '')
  return rest === '' ? head : `${head}.${rest}`
}

/** −1, 0 or 1 as `a` is less than, equal to or greater than `b`; exact, unsigned. */
export function compareDecimals(a: DecimalText, b: DecimalText): -1 | 0 | 1 {
  const [wholeA = '', fractionA = ''] = a.split('.')
  const [wholeB = '', fractionB = ''] = b.split('.')
  const length = Math.max(fractionA.length, fractionB.length)
  const left = BigInt(wholeA + fractionA.padEnd(length, '0'))
  const right = BigInt(wholeB + fractionB.padEnd(length, '0'))
  return left < right ? -1 : left > right ? 1 : 0
}
