import type { Finding, Severity } from '../model/finding'
import type { KeyedFinding } from './finding-keys'
import { byWeight } from './finding-weight'

/** How many findings of each severity. */
export function findingCountsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** A finding that weighs much, and how many others of its severity are off by the same amount: one cause may lie behind. */
export interface HeaviestFinding extends KeyedFinding {
  readonly alike: number
}

/**
 * The findings that weigh most, the heaviest first: errors and warnings only, those the reviewer dismissed left out, one
 * for all that differ by the same amount.
 */
export function heaviestFindings(
  findings: readonly KeyedFinding[],
  dismissed: ReadonlySet<string>,
  most: number,
): readonly HeaviestFinding[] {
  const sorted = findings
    .filter(({ key, finding }) => finding.severity !== 'note' && !dismissed.has(key))
    .sort((a, b) => byWeight(a.finding, b.finding))
  const alike = new Map<string, number>()
  const first = sorted.filter(({ finding: { severity, difference } }) => {
    if (difference?.kind !== 'money' || difference.fen === 0) return true
    const size = `${severity} ${Math.abs(difference.fen)}`
    const before = alike.get(size)
    alike.set(size, before === undefined ? 0 : before + 1)
    return before === undefined
  })
  return first.slice(0, most).map(keyed => {
    const { severity, difference } = keyed.finding
    const size = difference?.kind === 'money' ? `${severity} ${Math.abs(difference.fen)}` : ''
    return { ...keyed, alike: alike.get(size) ?? 0 }
  })
}
