/** A printed decimal as an exact fraction of a power of ten. */
export interface Decimal {
  readonly digits: bigint
  readonly decimals: number
}

/** Reads `1,234.5`; null for anything else. */
export function readDecimal(raw: string): Decimal | null {
  const match = /^(\d[\d,，]*)(?:\.(\d+))?$/u.exec(raw.trim())
  if (!match) return null
  const [, whole = '', fraction = ''] = match
  return { digits: BigInt(whole.replace(/[,，]/gu, '') + fraction), decimals: fraction.length }
}

/** `part / whole` in percent with so many decimals, as a whole number of its last digit, rounded half up. */
export function percentDigits(part: number, whole: number, decimals: number): bigint | null {
  if (whole <= 0 || part < 0) return null
  const scaled = BigInt(part) * 100n * 10n ** BigInt(decimals)
  return (scaled * 2n + BigInt(whole)) / (BigInt(whole) * 2n)
}

/** A whole number of last digits as printed text: 721 with two decimals is 7.21. */
export function decimalDigits(digits: bigint, decimals: number): string {
  if (decimals === 0) return digits.toString()
  const text = digits.toString().padStart(decimals + 1, '0')
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
}
