import type { Claim, ClaimSection } from '../model/claim'

/** What the narrative compares with last year. */
export type ChangeSubject = 'revenue' | 'expenditure' | 'threePublicExpenses' | 'agencyOperatingExpenses'

/** The change and the rate that the narrative states; null where it states none. */
export interface ClaimedChange {
  readonly change: Claim | null
  readonly rate: Claim | null
  /** This year's amounts of the subject as stated up to the change: what the change was reckoned from. */
  readonly amounts: readonly Claim[]
}

const SUBJECTS: Record<ChangeSubject, { readonly section: ClaimSection; readonly label: RegExp }> = {
  revenue: { section: '一', label: /收入/u },
  expenditure: { section: '一', label: /支出/u },
  threePublicExpenses: { section: '七', label: /三公/u },
  agencyOperatingExpenses: { section: '八', label: /运行经费/u },
}

/** 上年结转, 本年预算安排 name a part of the total before them, 比上年增加 nothing: the talk is still of the total. */
const STILL_SPEAKING = /^$|结转|本年|当年|安排|上年|去年|增|减|比/u

/**
 * The first change and rate that belong to the subject: by the claim's own label, else by the last amount named
 * before it (预算收入总计…万元，…比上年增加…万元). 与上年相同 is a change of direction `same`.
 */
export function changeClaimed(claims: readonly Claim[], subject: ChangeSubject): ClaimedChange {
  const { section, label } = SUBJECTS[subject]
  const others = Object.values(SUBJECTS).filter(other => other.label !== label)
  let change: Claim | null = null
  let rate: Claim | null = null
  const amounts: Claim[] = []
  let speaking = false
  for (const claim of claims) {
    if (claim.section !== section) continue
    if (label.test(claim.label)) speaking = true
    else if (others.some(other => other.label.test(claim.label)) || !STILL_SPEAKING.test(claim.label)) {
      speaking = false
    }
    if (!speaking) continue
    if (claim.kind === 'amount' && change === null && label.test(claim.label)) amounts.push(claim)
    const isChange = claim.kind === 'change' || (claim.kind === 'amount' && claim.direction === 'same')
    if (isChange) change ??= claim
    if (claim.kind === 'rate') rate ??= claim
  }
  return { change, rate, amounts }
}
