import type { Finding, Severity } from '../model/finding'
import type { KeyedFinding } from './finding-keys'
import { byWeight } from './finding-weight'

/** How many findings of each severity. */
export function findingCountsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** The findings that weigh most, the heaviest first: errors and warnings only, those the reviewer dismissed left out. */
export function heaviestFindings(
  findings: readonly KeyedFinding[],
  dismissed: ReadonlySet<string>,
  most: number,
): readonly KeyedFinding[] {
  return findings
    .filter(({ key, finding }) => finding.severity !== 'note' && !dismissed.has(key))
    .sort((a, b) => byWeight(a.finding, b.finding))
    .slice(0, most)
}
