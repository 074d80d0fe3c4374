import type { LocationQuery } from 'vue-router'
import { FINDING_STATES, NO_FILTER, type FindingFilter, type ListedFinding } from '../analysis/finding-filter'
import { GROUPINGS, type Grouping } from '../analysis/finding-groups'
import { FINDING_PARTS } from '../analysis/finding-scope'
import { CHECK_FAMILIES, SEVERITIES, type ObligationState, type Severity } from '../model/finding'

/** Under these names the filters stand in the address. */
const NAMES = {
  severities: 'severity',
  families: 'family',
  parts: 'in',
  projects: 'project',
  states: 'state',
  checks: 'check',
} as const satisfies Record<keyof FindingFilter, string>

/** Notes are asked for: without a word the list holds errors and warnings. */
const GRAVE: readonly Severity[] = ['error', 'warning']
const ALL = 'all'

/** Where a list without a word would choose its first finding, the address says that the reader closed it. */
export const CLOSED = 'none'

function listed(query: LocationQuery, name: string): string[] {
  const value = query[name]
  return (Array.isArray(value) ? value : [value]).flatMap(item => (item ? [item] : []))
}

const among = <T extends string>(known: readonly T[], asked: readonly string[]): T[] =>
  known.filter(each => asked.includes(each))

/** The filters that an address names; `grave` tells whether there is an error or a warning to begin with. */
export function filterOf(query: LocationQuery, grave: boolean): FindingFilter {
  const severities = listed(query, NAMES.severities).flatMap(each => each.split(','))
  return {
    severities: severities.length === 0 ? (grave ? GRAVE : []) : among(SEVERITIES, severities),
    families: among(CHECK_FAMILIES, listed(query, NAMES.families)),
    parts: among(FINDING_PARTS, listed(query, NAMES.parts)),
    projects: listed(query, NAMES.projects),
    states: among(FINDING_STATES, listed(query, NAMES.states)),
    checks: listed(query, NAMES.checks),
  }
}

/** The filters as they stand in the address; what narrows nothing is left out. */
export function filterQuery(filter: FindingFilter): Record<string, string | string[] | undefined> {
  const { severities, ...others } = filter
  const query: Record<string, string | string[] | undefined> = {
    [NAMES.severities]: severities.length === 0 ? ALL : severities.join(','),
  }
  if (severities.join(',') === GRAVE.join(',')) query[NAMES.severities] = undefined
  for (const [field, name] of Object.entries(NAMES)) {
    if (field === 'severities') continue
    const values: readonly string[] = others[field as keyof typeof others]
    query[name] = values.length === 0 ? undefined : [...values]
  }
  return query
}

/** Whether a filter leaves out more than the notes, which the list leaves out unasked. */
export const isNarrowed = (filter: FindingFilter): boolean =>
  Object.values(filterQuery(filter)).some(value => value !== undefined && value !== ALL)

/** How the findings are grouped. */
export const groupingOf = (query: LocationQuery): Grouping =>
  GROUPINGS.find(id => id === query['group']) ?? 'none'

/** By project each case of a matter stands with its own project. */
export const casesApart = (
  items: readonly ListedFinding[],
  query: LocationQuery,
): readonly ListedFinding[] =>
  groupingOf(query) === 'project' || query[NAMES.projects] !== undefined
    ? items.flatMap(item => item.cases ?? [item])
    : items

const STATES: readonly ObligationState[] = ['pass', 'fail', 'notApplicable', 'couldNotRun']

/** Which results of the ledger are shown. */
export const ledgerStatesOf = (query: LocationQuery): readonly ObligationState[] =>
  among(STATES, listed(query, 'result'))

/** The address that shows every finding of one check. */
export function checkQuery(check: string): Record<string, string | string[] | undefined> {
  return filterQuery({ ...NO_FILTER, checks: [check] })
}
