import type { CheckFamily, Finding, Severity } from '../model/finding'
import type { Mark, MarkState } from '../model/mark'
import type { FindingPart, FindingScope } from './finding-scope'

/** What the reader of the page made of a finding; `open` is nothing yet. */
export const FINDING_STATES = ['open', 'confirmed', 'explained', 'dismissed'] as const
export type FindingState = 'open' | MarkState

/** A finding as the list shows it. */
export interface ListedFinding {
  readonly key: string
  readonly finding: Finding
  readonly scope: FindingScope
  readonly mark: Mark | null
  /** Where it is one matter of many cases: each with a key and a mark of its own. */
  readonly cases?: readonly ListedFinding[]
}

/** What the list is narrowed to; an empty list and null narrow nothing. */
export interface FindingFilter {
  readonly severities: readonly Severity[]
  readonly families: readonly CheckFamily[]
  readonly parts: readonly FindingPart[]
  readonly projects: readonly string[]
  readonly states: readonly FindingState[]
  readonly checks: readonly string[]
}

/** What a list can be narrowed by. */
export type FilterField = keyof FindingFilter

/** Narrows nothing. */
export const NO_FILTER: FindingFilter = {
  severities: [],
  families: [],
  parts: [],
  projects: [],
  states: [],
  checks: [],
}

/** The state of a finding in the list; one of many cases is settled when all of them are. */
export function stateOf({ mark, cases = [] }: ListedFinding): FindingState {
  if (mark) return mark.state
  return cases.length > 0 && cases.every(each => each.mark) ? (cases[0]?.mark?.state ?? 'open') : 'open'
}

/** How many cases have a mark of their own. */
export const settledCases = ({ cases = [] }: ListedFinding): number =>
  cases.reduce((count, { mark }) => count + (mark ? 1 : 0), 0)

/** What a finding is, in each field. */
export function valuesOf(item: ListedFinding): Readonly<Record<FilterField, readonly string[]>> {
  const { finding, scope } = item
  return {
    severities: [finding.severity],
    families: [finding.family],
    parts: scope.parts,
    projects: scope.projects,
    states: [...new Set([stateOf(item), ...(item.cases ?? []).flatMap(({ mark }) => mark?.state ?? [])])],
    checks: [finding.check],
  }
}

const FIELDS = ['severities', 'families', 'parts', 'projects', 'states', 'checks'] as const

function passes(item: ListedFinding, filter: FindingFilter, except: FilterField | null): boolean {
  const values = valuesOf(item)
  return FIELDS.every(field => {
    const wanted: readonly string[] = filter[field]
    return field === except || wanted.length === 0 || values[field].some(value => wanted.includes(value))
  })
}

/** Those that pass every filter, in their order. */
export function filterFindings(items: readonly ListedFinding[], filter: FindingFilter): ListedFinding[] {
  return items.filter(item => passes(item, filter, null))
}

/** How many findings each value of a field has, of those that the other filters leave. */
export function countsOf(
  items: readonly ListedFinding[],
  filter: FindingFilter,
  field: FilterField,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items)
    if (passes(item, filter, field))
      for (const value of valuesOf(item)[field]) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
