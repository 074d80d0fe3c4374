/** Where a department's money comes from, in statutory order; carryover is last year's. */
export const FUND_SOURCES = [
  'generalPublic',
  'governmentFunds',
  'stateCapital',
  'specialAccount',
  'unitFunds',
  'carryover',
] as const
export type FundSource = (typeof FUND_SOURCES)[number]

/** Where a project's money comes from, as its performance sheet prints it (资金 by level of government). */
export const SHEET_FUND_SOURCES = ['total', 'central', 'provincial', 'local', 'selfRaised', 'other'] as const
export type SheetFundSource = (typeof SHEET_FUND_SOURCES)[number]
