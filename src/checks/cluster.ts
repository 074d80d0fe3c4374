import type { Finding, Severity } from '../model/finding'
import { DOUBTFUL } from '../model/place'

/** So many findings of one check that say the same become one with its cases; errors always stand alone. */
const MANY: Readonly<Record<Severity, number>> = { error: Number.POSITIVE_INFINITY, warning: 3, note: 2 }

function cluster(cases: readonly Finding[], first: Finding): Finding {
  return {
    ...first,
    messageId: first.messageId === 'roundingTail' ? 'roundingTails' : `${first.messageId}Many`,
    details: { count: cases.length },
    expected: null,
    actual: null,
    difference: null,
    operands: cases.flatMap(({ operands }) => operands),
    confidence: Math.min(...cases.map(({ confidence }) => confidence)),
    cases,
  }
}

/** Gathers what one check says in the same words at the same severity, sure and doubtful apart; each stays where its first case stood. */
export function clustered(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { severity, messageId, confidence } = finding
    const key = `${severity} ${messageId} ${confidence < DOUBTFUL ? 'doubtful' : 'sure'}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group
    return first && group.length >= MANY[first.severity] ? [cluster(group, first)] : group
  })
}
