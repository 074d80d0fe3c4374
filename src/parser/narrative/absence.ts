import { findSubject } from './subject'

const ABSENCE = /无|没有|未(?:安排|编制|列|发生|预算)|不(?:安排|涉及)/u
const BEHIND = /^(?:安排|编制|列支|任何)*/u
const REASON = /^(?:主要)?(?:原因|由于|因(?!公)|是)/u
const BUDGETED = /(?:费|费用|预算|支出|经费|资金|收入|拨款)$/u

function budgeted(text: string, from: number): { readonly start: number; readonly end: number } | null {
  const found = findSubject(text)
  if (!found || !BUDGETED.test(text.slice(found.start, found.end))) return null
  return { start: from + found.start, end: from + found.end }
}

/**
 * Pictures `本年无因公出国(境)费预算` and `公务用车购置费无预算`: offsets of what a clause without figures says is not
 * budgeted, since the comparison behind it speaks of that; null where it says no such thing.
 */
export function absentThing(clause: string): { readonly start: number; readonly end: number } | null {
  const found = ABSENCE.exec(clause)
  if (!found || REASON.test(clause)) return null
  const behind = found.index + found[0].length
  const from = behind + (BEHIND.exec(clause.slice(behind))?.[0].length ?? 0)
  return budgeted(clause.slice(from), from) ?? budgeted(clause.slice(0, found.index), 0)
}
