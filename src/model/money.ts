declare const fenBrand: unique symbol

/** An amount of money: a whole number of fen (1 元 = 100 fen). The only form in which money is kept or added. */
export type Fen = number & { readonly [fenBrand]: true }

/** The units in which a disclosure prints amounts. */
export type MoneyUnit = 'yuan' | 'wanYuan' | 'yiYuan'

/** Decimal places of one fen in each unit: 1 元 = 10² fen, 1 万元 = 10⁶ fen, 1 亿元 = 10¹⁰ fen. */
export const FEN_EXPONENT: Record<MoneyUnit, number> = { yuan: 2, wanYuan: 6, yiYuan: 10 }

/** Takes a whole number of fen as money. Throws on a fraction or on a number too large to be exact. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole, exact number of fen: ${value}`)
  return (Object.is(value, -0) ? 0 : value) as Fen
}

/** The exact sum; blanks (null) are left out. An empty list gives zero. */
export function sumFen(amounts: Iterable<Fen | null | undefined>): Fen {
  let sum = 0
  for (const amount of amounts) sum += amount ?? 0
  return fen(sum)
}

/** The exact difference `a − b`. */
export function subtractFen(a: Fen, b: Fen): Fen {
  return fen(a - b)
}

const PRINTED_AMOUNT = /^([-−－+]?)(\d{1,3}(?:[,，]\d{3})+|\d+)(?:[.．](\d+))?$/u

/**
 * A printed amount, in full: `34,932.60` → 3493260000000 fen in 万元… as a whole number, digit by digit, never
 * through a float. Null when the text is not exactly one amount, has more decimals than a fen can hold, or is
 * too large to be exact.
 */
export function parseAmount(text: string, unit: MoneyUnit): Fen | null {
  const match = PRINTED_AMOUNT.exec(text.trim())
  if (!match) return null
  const [, sign = '', whole = '', fraction = ''] = match
  const exponent = FEN_EXPONENT[unit]
  const significant = fraction.replace(/0+$/, '')
  if (significant.length > exponent) return null
  const value = Number(whole.replace(/[,，]/g, '') + significant.padEnd(exponent, '0'))
  if (!Number.isSafeInteger(value)) return null
  return fen(sign === '' || sign === '+' ? value : -value)
}

const PRINTED_DECIMALS: Record<MoneyUnit, number> = { yuan: 0, wanYuan: 2, yiYuan: 4 }

/**
 * An amount as the interface prints it: thousands by comma, 万元 with two decimals, 亿元 with four, 元 whole unless
 * there are jiao or fen; rounded half away from zero; the minus sign is U+2212.
 */
export function printAmount(amount: Fen, unit: MoneyUnit): string {
  const decimals = unit === 'yuan' && amount % 100 !== 0 ? 2 : PRINTED_DECIMALS[unit]
  const step = 10n ** BigInt(FEN_EXPONENT[unit] - decimals)
  const size = BigInt(Math.abs(amount))
  const rounded = (size + step / 2n) / step
  const digits = rounded.toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, ',')
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`
  return `${amount < 0 && rounded > 0n ? '−' : ''}${whole}${fraction}`
}

/** `part / whole` in hundredths of a percent, rounded half away from zero; null when the whole is zero. */
export function shareInBasisPoints(part: Fen, whole: Fen): number | null {
  if (whole === 0) return null
  const numerator = BigInt(part) * 20_000n
  const denominator = BigInt(whole)
  const negative = numerator < 0n !== denominator < 0n
  const size = (numerator < 0n ? -numerator : numerator) / (denominator < 0n ? -denominator : denominator)
  const rounded = Number((size + 1n) / 2n)
  return negative ? -rounded : rounded
}
