import type { Indicator } from '../../model/performance'
import { onlyNumber } from '../../model/unit-flaw'
import { defineCheck } from '../define-check'
import { flawFindings } from '../flawed-indicators'

/** More for the year than for the whole period is left to `year-is-within-whole`. */
const opposed = (...halves: readonly (Indicator | null)[]): boolean => {
  const ways = halves.map(half => (half ? onlyNumber(half)?.comparator : undefined) ?? '')
  return ways.some(way => way === '≥' || way === '>') && ways.some(way => way === '≤' || way === '<')
}

/** I46: what is at least so much for the whole period is not at most so much for the year. */
export const halvesDoNotContradict = defineCheck({
  id: 'halves-do-not-contradict',
  identities: ['I46'],
  formula: 'sheet: comparators of whole period and year point one way',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: context =>
    flawFindings(context, {
      kind: 'halvesContradict',
      severity: 'warning',
      messageId: 'halvesContradict',
      keep: ({ indicator, other }) => opposed(indicator, other),
    }),
})
