import type { Quantity } from './quantities'
import type { Topic } from './topics'

/** In these sections a count of anything but a thing of the budget is a reason, not a figure of the disclosure. */
const OF_MONEY: ReadonlySet<Topic> = new Set<Topic>([
  'totals',
  'revenue',
  'expenditure',
  'fiscal',
  'generalPublic',
  'basic',
  'agency',
  'governmentFunds',
  'stateCapital',
])
const PEOPLE = /^(?:人|名|万人)$/u
const OF_BUDGET = /项目|车|(?:预算|下属|直属|二级)单位|设备|房/u
/** So much beside a count tells what is counted. */
const BESIDE = 8

function isCircumstance({ unit, family, start, after }: Quantity, text: string, topic: Topic): boolean {
  if (family !== 'count') return false
  if (PEOPLE.test(unit)) return true
  if (!OF_MONEY.has(topic) || unit === '辆') return false
  const before = /[^,;。:、\n\d]*$/u.exec(text.slice(Math.max(0, start - BESIDE), start))?.[0] ?? ''
  const behind = /^[^,;。:、\n\d]*/u.exec(text.slice(after, after + BESIDE))?.[0] ?? ''
  return !OF_BUDGET.test(before + behind)
}

/** The quantities that state something of the budget: head counts, lengths, villages served are circumstances. */
export function withoutCircumstances(
  quantities: readonly Quantity[],
  text: string,
  topic: Topic,
): Quantity[] {
  return quantities.filter(quantity => !isCircumstance(quantity, text, topic))
}
