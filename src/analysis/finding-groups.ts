import { CHECK_FAMILIES, SEVERITIES } from '../model/finding'
import { FINDING_STATES, stateOf, type ListedFinding } from './finding-filter'
import { FINDING_PARTS } from './finding-scope'

/** What findings can be gathered under. */
export const GROUPINGS = ['none', 'severity', 'family', 'part', 'project', 'state'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Findings under one head; `value` is null for what belongs under none. */
export interface FindingGroup {
  readonly value: string | null
  readonly items: readonly ListedFinding[]
}

/** A finding stands in one group: where it touches several parts under the first, its printed result's. */
const VALUE: Record<Exclude<Grouping, 'none'>, (item: ListedFinding) => string | null> = {
  severity: ({ finding }) => finding.severity,
  family: ({ finding }) => finding.family,
  part: ({ scope }) => scope.parts[0] ?? null,
  project: ({ scope }) => (scope.projects.length === 1 ? (scope.projects[0] ?? null) : null),
  state: stateOf,
}

const ORDER: Record<Exclude<Grouping, 'none'>, readonly string[]> = {
  severity: SEVERITIES,
  family: CHECK_FAMILIES,
  part: FINDING_PARTS,
  project: [],
  state: FINDING_STATES,
}

/** Gathers findings under heads in the order of the field; projects in that of their heaviest finding, none last. */
export function groupFindings(items: readonly ListedFinding[], by: Grouping): readonly FindingGroup[] {
  if (by === 'none') return items.length === 0 ? [] : [{ value: null, items }]
  const groups = new Map<string | null, ListedFinding[]>()
  for (const item of items) {
    const value = VALUE[by](item)
    const group = groups.get(value)
    if (group) group.push(item)
    else groups.set(value, [item])
  }
  const order = ORDER[by]
  const rank = (value: string | null) =>
    value === null ? Number.MAX_SAFE_INTEGER : order.length === 0 ? 0 : order.indexOf(value)
  return [...groups]
    .map(([value, grouped]) => ({ value, items: grouped }))
    .sort((a, b) => rank(a.value) - rank(b.value))
}
