/** Amounts of the generator are whole hundredths of 万元 (= 10 000 fen each), as the tables print them. */
export type Hundredths = number

/** Fen in one hundredth of a 万元. */
export const FEN_PER_HUNDREDTH = 10_000

const grouped = (digits: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, ',')

/** `123456` → `1234.56`, or `1,234.56`. */
export function printWan(amount: Hundredths, thousands = false): string {
  const digits = String(amount).padStart(3, '0')
  const whole = digits.slice(0, -2)
  return `${thousands ? grouped(whole) : whole}.${digits.slice(-2)}`
}

/** A cell: blank for nothing. */
export const wanCell = (amount: Hundredths): string => (amount === 0 ? '' : printWan(amount))

/** `1234` → `123,400`: a sheet prints whole yuan. */
export const printYuan = (amount: Hundredths, thousands = true): string =>
  thousands ? grouped(String(amount * 100)) : String(amount * 100)

/** part / whole in hundredths of a percent, half up. */
export const basisPoints = (part: number, whole: number): number =>
  Math.floor((part * 20_000 + whole) / (2 * whole))

/** `4939` → `49.39%`. */
export const printPercent = (points: number): string => `${printWan(points)}%`

export const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0)
