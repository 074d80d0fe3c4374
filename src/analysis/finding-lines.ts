import { SEVERITIES, type Finding, type Severity } from '../model/finding'
import type { Place, Span } from '../model/place'

const spansOf = (place: Place): readonly Span[] => place.parts ?? [place]

/** Whether a place touches a stretch of a line; a place without width that is no cell means the whole line. */
export function touches(place: Place, { line, start, end }: Span): boolean {
  return spansOf(place).some(
    span =>
      span.line === line &&
      ((span.start === span.end && span.start === 0) ||
        (span.start === start && span.end === end) ||
        (span.start < end && span.end > start)),
  )
}

/** What is marked in the source for a finding: its operands; of a matter of many cases the first of each case. */
export function markedPlaces({ operands, cases }: Finding): readonly Place[] {
  if (!cases) return operands.map(({ place }) => place)
  return cases.flatMap(each => each.operands.slice(0, 1).map(({ place }) => place))
}

/** Where a finding shows: the cells that fail, not those it only cites. */
export function failingPlaces({ operands }: Finding): readonly Place[] {
  const results = operands.filter(({ role }) => role === 'result')
  return (results.length > 0 ? results : operands.slice(0, 1)).map(({ place }) => place)
}

/** The gravest finding of each line that holds a failing cell. */
export function signsByLine(findings: readonly Finding[]): ReadonlyMap<number, Severity> {
  const signs = new Map<number, Severity>()
  for (const finding of findings)
    for (const { line } of failingPlaces(finding)) {
      const known = signs.get(line)
      if (!known || SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(known))
        signs.set(line, finding.severity)
    }
  return signs
}

/** The gravest severity; null where there is none. */
export function gravest(severities: readonly Severity[]): Severity | null {
  return SEVERITIES.find(severity => severities.includes(severity)) ?? null
}
