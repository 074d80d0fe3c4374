import type { Audit } from '../model/finding'
import type { Mark } from '../model/mark'
import { keyedCases, keyedFindings, markOf } from './finding-keys'

/** What the checks found without what the reviewer dismissed, case by case: what marks a figure that is shown to others. */
export function countedAudit(audit: Audit | null, marks: ReadonlyMap<string, Mark>): Audit | null {
  const isDismissed = (key: string) => markOf(marks, key)?.state === 'dismissed'
  if (!audit || ![...marks.values()].some(({ state }) => state === 'dismissed')) return audit
  const findings = keyedFindings(audit).flatMap(keyed => {
    const left = keyedCases(keyed).filter(({ key }) => !isDismissed(key))
    if (left.length === 0) return []
    const { finding } = keyed
    return finding.cases ? [{ ...finding, cases: left.map(each => each.finding) }] : [finding]
  })
  return { ...audit, findings }
}
