import type { Audit } from '../model/finding'
import type { Mark } from '../model/mark'
import { keyedCases, keyedFindings, markOf } from './finding-keys'

/** How many findings a document has, and how many errors and warnings nobody has marked yet. */
export interface FindingCounts {
  readonly error: number
  readonly warning: number
  readonly note: number
  readonly open: number
}

/** Counts the findings of one document. */
export function findingCounts(audit: Audit, marks: ReadonlyMap<string, Mark>): FindingCounts {
  const counts = { error: 0, warning: 0, note: 0, open: 0 }
  for (const keyed of keyedFindings(audit)) {
    const { severity } = keyed.finding
    counts[severity]++
    if (severity !== 'note' && keyedCases(keyed).some(({ key }) => !markOf(marks, key))) counts.open++
  }
  return counts
}
