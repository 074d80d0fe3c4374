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

/** So many steps of the last decimal and more are told apart well enough by it. */
const SEEN_STEPS = 100

/** The decimals of an amount: 元 has jiao and fen only where there are any; what is small has all it needs to be exact. */
function decimalsOf(amount: Fen, unit: MoneyUnit): number {
  if (unit === 'yuan') return amount % 100 === 0 ? 0 : 2
  const least = PRINTED_DECIMALS[unit]
  const step = 10 ** (FEN_EXPONENT[unit] - least)
  if (Math.abs(amount) >= SEEN_STEPS * step || amount % step === 0) return least
  const digits = String(Math.abs(amount)).replace(/0+$/, '').length - String(Math.abs(amount)).length
  return FEN_EXPONENT[unit] + digits
}

/**
 * An amount as the interface prints it: thousands by comma, 万元 with two decimals, 亿元 with four, 元 whole unless
 * there are jiao or fen; rounded half away from zero; the minus sign is U+2212. What is so small that the last decimal
 * would make another amount of it, or none, has more decimals: 0.52 万元 is 0.000052 亿元.
 */
export function printAmount(amount: Fen, unit: MoneyUnit): string {
  const decimals = decimalsOf(amount, unit)
  const step = 10n ** BigInt(FEN_EXPONENT[unit] - decimals)
  const size = BigInt(Math.abs(amount))
  const rounded = (size + step / 2n) / step
  const digits = rounded.toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, ',')
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`
  return `${amount < 0 && rounded > 0n ? '−' : ''}${whole}${fraction}`
}

const UNITS: readonly MoneyUnit[] = ['yiYuan', 'wanYuan', 'yuan']

/** The unit wished for, or the next smaller one in which none of the amounts is rounded. */
export function exactUnit(amounts: readonly Fen[], wished: MoneyUnit): MoneyUnit {
  const units = UNITS.slice(UNITS.indexOf(wished))
  const isExact = (unit: MoneyUnit) =>
    amounts.every(amount => Math.abs(amount) % 10 ** (FEN_EXPONENT[unit] - decimalsOf(amount, unit)) === 0)
  return units.find(isExact) ?? 'yuan'
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
