import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { firstDirection, PROJECT_SORTS, type ProjectSort } from '../analysis/project-order'
import { PROJECT_FACETS, type ProjectFacet, type ProjectFilter } from '../analysis/project-selection'
import { COLUMN_SETS, type ColumnSet } from '../components/figures/project-columns'

/** What of the list of projects stands in the address. */
export interface ProjectQuery {
  readonly filter: ProjectFilter
  readonly sort: ProjectSort
  readonly direction: 1 | -1
  readonly grouped: boolean
  readonly columns: ColumnSet
  readonly project: string | null
}

const texts = (value: LocationQuery[string] | undefined): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap(each => (typeof each === 'string' ? [each] : []))

/** Reads the address: `?q=路灯&fund=unitFunds&sort=name&dir=down&group=unit&cols=funds&project=r471`. */
export function readProjectQuery(query: LocationQuery): ProjectQuery {
  const [text = ''] = texts(query['q'])
  const sort = PROJECT_SORTS.find(id => id === query['sort']) ?? 'amount'
  const chosen: ProjectFilter['chosen'] = {
    unit: texts(query['unit']),
    attribute: texts(query['attribute']),
    fund: texts(query['fund']),
    sheet: texts(query['sheet']),
    findings: texts(query['findings']),
  }
  const direction = query['dir'] === 'up' ? 1 : query['dir'] === 'down' ? -1 : firstDirection(sort)
  const [project = null] = texts(query['project'])
  return {
    filter: { text, chosen },
    sort,
    direction,
    grouped: query['group'] === 'unit',
    columns: COLUMN_SETS.find(id => id === query['cols']) ?? 'summary',
    project,
  }
}

const without = (query: LocationQuery, keys: readonly string[]): LocationQueryRaw =>
  Object.fromEntries(Object.entries(query).filter(([key]) => !keys.includes(key)))

/** The address with other words sought. */
export function withText(query: LocationQuery, text: string): LocationQueryRaw {
  return text === '' ? without(query, ['q']) : { ...query, q: text }
}

/** The address with other values chosen of one facet. */
export function withFacet(query: LocationQuery, facet: ProjectFacet, values: readonly string[]) {
  return values.length === 0 ? without(query, [facet]) : { ...query, [facet]: [...values] }
}

/** The address without any filter. */
export function withoutFilters(query: LocationQuery): LocationQueryRaw {
  return without(query, ['q', ...PROJECT_FACETS])
}

/** The address in another order; the same order asked for again turns round. */
export function withSort(query: LocationQuery, sort: ProjectSort): LocationQueryRaw {
  const before = readProjectQuery(query)
  const direction = before.sort === sort ? -before.direction : firstDirection(sort)
  const rest = without(query, ['sort', 'dir'])
  const turned = direction === firstDirection(sort) ? {} : { dir: direction === 1 ? 'up' : 'down' }
  return { ...rest, ...(sort === 'amount' ? {} : { sort }), ...turned }
}

/** The address with another value of one plain setting; null takes it away. */
export function withSetting(
  query: LocationQuery,
  key: 'group' | 'cols' | 'project',
  value: string | null,
): LocationQueryRaw {
  return value === null ? without(query, [key]) : { ...query, [key]: value }
}
