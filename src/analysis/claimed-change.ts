import type { Claim, ClaimSection } from '../model/claim'

/** What the narrative compares with last year. */
export type ChangeSubject = 'revenue' | 'expenditure' | 'threePublicExpenses' | 'agencyOperatingExpenses'

/** The change and the rate that the narrative states; null where it states none. */
export interface ClaimedChange {
  readonly change: Claim | null
  readonly rate: Claim | null
  /** Last year's amount as printed: the change follows from it where none is stated. */
  readonly before: Claim | null
  /** This year's amounts of the subject as stated up to the change: what the change was reckoned from. */
  readonly amounts: readonly Claim[]
}

/** What a label of all revenue or all expenditure is made of, once the organization's name is taken off. */
const WHOLE =
  /^(?:20\d\d年?|年初|年度|全年|本年度?|本|部门|单位|机关|预算|财务|收入|支出|收、?支|总|合计|计|额|数|规模|安排|情况|资金|[、和及与各年度])*$/u
const ORGANIZATION = /^.*(?:局|委|会|办|室|厅|院|所|中心|校|站|部(?!门)|政府|馆|队|园|街道|镇|乡)/u
/** Rows of their own above the total: carryover comes on top of them. */
const OF_THE_YEAR = /^(?:本年|当年)度?(?:收入|支出)(?:合计|小计)?$/u
const isWhole = (label: string) =>
  !OF_THE_YEAR.test(label) && (WHOLE.test(label) || WHOLE.test(label.replace(ORGANIZATION, '')))

const SUBJECTS: Record<
  ChangeSubject,
  { readonly section: ClaimSection; readonly names: (label: string) => boolean }
> = {
  revenue: { section: '一', names: label => /收入|收、?支/u.test(label) && isWhole(label) },
  expenditure: { section: '一', names: label => /支出|收、?支/u.test(label) && isWhole(label) },
  threePublicExpenses: {
    section: '七',
    names: label => /三公/u.test(label) && !/接待|出国|用车|购置/u.test(label),
  },
  agencyOperatingExpenses: { section: '八', names: label => /运行经费/u.test(label) && !/用车/u.test(label) },
}

/** 上年结转, 本年预算安排 name a part of the total before them: the talk is still of the total. */
const WITHIN = /结转|本年|当年|安排/u
/** 比上年增加 names nothing: it is said of the last total. */
const ONLY_COMPARES = /^$|上年|去年|同期|增|减|比/u

/**
 * The first change and rate that belong to the subject as a whole: by the claim's own label, else by the last total
 * named before it (预算收入总计…万元，…比上年增加…万元). 与上年相同 is a change of direction `same`. The change of a
 * part (基本支出, 一般公共预算拨款收入) is never that of the whole.
 */
export function changeClaimed(claims: readonly Claim[], subject: ChangeSubject): ClaimedChange {
  const { section, names } = SUBJECTS[subject]
  let change: Claim | null = null
  let rate: Claim | null = null
  let before: Claim | null = null
  const amounts: Claim[] = []
  let speaking = false
  for (const claim of claims) {
    if (claim.section !== section) continue
    const { kind, label, direction } = claim
    const named = names(label)
    const within = WITHIN.test(label)
    const compares = !within && ONLY_COMPARES.test(label)
    speaking = named || (speaking && (within || compares))
    if (!named && !(speaking && compares)) continue
    if (kind === 'amount' && change === null && named) amounts.push(claim)
    if (kind === 'change' || (kind === 'amount' && direction === 'same')) change ??= claim
    if (kind === 'rate') rate ??= claim
    if (kind === 'priorYear') before ??= claim
  }
  return { change, rate, before, amounts }
}
