import type { Claim, ClaimSection } from '../model/claim'
import { fen, type Fen } from '../model/money'
import { priorYearFigures, type PriorYear } from './prior-year'
import { claimedFen } from './stated'

/** What the narrative says of one thing against last year, and what follows from it. */
export interface YearlyChange extends PriorYear {
  /** This year's amount as the narrative says it: what is implied rests on it, whatever a table prints. */
  readonly saidFen: Fen | null
  /** 增长 n %, as stated behind the amount. */
  readonly rate: Claim | null
  /** Signed, from the stated change, else from last year's printed figure. */
  readonly changeFen: Fen | null
  /** The rate that follows from this year's and last year's amounts, in hundredths of a percent, signed. */
  readonly impliedRate: number | null
  /** Both the stated rate and the one that follows are there and differ by more than rounding. */
  readonly ratesDiffer: boolean
}

/** The rate said of the same thing behind its amount, before the next amount. */
function rateBehind(claims: readonly Claim[], { current, change, label, section }: PriorYear): Claim | null {
  const from = claims.indexOf(change ?? current ?? ({} as Claim))
  for (const claim of from < 0 ? [] : claims.slice(from + 1)) {
    if (claim.section !== section || claim.kind === 'amount') return null
    if (claim.kind === 'rate') return claim.label === label ? claim : null
  }
  return null
}

/** Exact: (this year − last year) / last year, rounded half away from zero. */
function rateOf(now: Fen, before: Fen): number | null {
  if (before <= 0) return null
  const numerator = (BigInt(now) - BigInt(before)) * 20_000n
  const size = numerator < 0n ? -numerator : numerator
  const rounded = Number((size / BigInt(before) + 1n) / 2n)
  return numerator < 0n ? -rounded : rounded
}

/** Hundredths of a percent as printed, and how coarse the print is: `7.5` is 750, to the nearest 10. */
function statedRate({ raw, direction }: Claim): { readonly value: number; readonly step: number } | null {
  const match = /^(\d+)(?:\.(\d{1,4}))?$/u.exec(raw)
  if (!match) return null
  const decimals = match[2]?.length ?? 0
  const value = Number(raw) * 100
  return { value: direction === 'decrease' ? -value : value, step: 10 ** (2 - Math.min(2, decimals)) }
}

/** The changes on last year that the narrative states in these sections, in its order. */
export function yearlyChanges(
  claims: readonly Claim[],
  sections: readonly ClaimSection[],
): readonly YearlyChange[] {
  return priorYearFigures(claims)
    .filter(({ section }) => sections.includes(section))
    .map(prior => {
      const now = prior.current ? claimedFen(prior.current) : null
      const before = prior.stated ?? prior.implied
      const rate = rateBehind(claims, prior)
      const impliedRate = now === null || before === null ? null : rateOf(now, before)
      const said = rate ? statedRate(rate) : null
      return {
        ...prior,
        saidFen: now,
        rate,
        changeFen: now === null || before === null ? null : fen(now - before),
        impliedRate,
        ratesDiffer:
          said !== null && impliedRate !== null && Math.abs(said.value - impliedRate) > said.step / 2 + 1,
      }
    })
}
