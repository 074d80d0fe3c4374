import type { Fen } from '../model/money'

/** `part` of `whole` counted things in hundredths of a percent, rounded half up; null when there are none. */
export function shareOfCount(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 20_000 + whole) / (2 * whole))
}

/** The exact sum, blanks left out; null when it is too large to be exact (only an absurd text prints such amounts). */
export function exactSum(amounts: Iterable<Fen | null | undefined>): Fen | null {
  let sum = 0n
  for (const amount of amounts) sum += BigInt(amount ?? 0)
  const value = Number(sum)
  return Number.isSafeInteger(value) ? (value as Fen) : null
}
