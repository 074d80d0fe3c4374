import type { Mark } from '../model/mark'
import type { KeyedFinding } from './finding-keys'

/** The findings that are told to others, and those that the reviewer dismissed: they are in no count, which says so. */
export function countedFindings<Keyed extends KeyedFinding>(
  findings: readonly Keyed[],
  marks: ReadonlyMap<string, Mark>,
): { readonly counted: readonly Keyed[]; readonly dismissed: readonly Keyed[] } {
  const isDismissed = ({ key }: Keyed) => marks.get(key)?.state === 'dismissed'
  return {
    counted: findings.filter(each => !isDismissed(each)),
    dismissed: findings.filter(isDismissed),
  }
}
