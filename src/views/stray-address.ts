import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { FINDING_STATES } from '../analysis/finding-filter'
import { GROUPINGS } from '../analysis/finding-groups'
import { findingKeyOf, keyedCases, keyedFindings } from '../analysis/finding-keys'
import { FINDING_PARTS } from '../analysis/finding-scope'
import { PROJECT_SORTS } from '../analysis/project-order'
import { TABLE_IDS } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { CHECK_FAMILIES, SEVERITIES, type Audit } from '../model/finding'
import { CLOSED } from './finding-address'
import { parsePlaces } from './place-address'

/** What an address may name: the lines of the source, its codes, and what was found. */
export interface Addressed {
  readonly lines: number
  readonly disclosure: Disclosure
  /** Null while the checks run: then nothing is said of findings. */
  readonly audit: Audit | null
}

/** Something that an address names and the document does not have, as it stands there. */
export interface Stray {
  readonly key: string
  readonly value: string
}

/** The words that a view knows under a name, where these are always the same. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  checks: {
    severity: [...SEVERITIES, 'all'],
    family: CHECK_FAMILIES,
    in: FINDING_PARTS,
    state: FINDING_STATES,
    group: GROUPINGS,
    page: ['all'],
    result: ['pass', 'fail', 'notApplicable', 'couldNotRun'],
  },
  projects: { sort: PROJECT_SORTS, dir: ['up', 'down'], group: ['unit'] },
}

const valuesOf = (query: LocationQuery, key: string): string[] =>
  [query[key]].flat().flatMap(value => (value ? [value] : []))

function isPlace(text: string, lines: number): boolean {
  const places = parsePlaces(text).flatMap(place => [place, ...(place.parts ?? [])])
  return places.length >= text.split(',').length && places.every(({ line }) => line <= lines)
}

const isCode = ({ tables }: Disclosure, text: string): boolean =>
  TABLE_IDS.some(id => tables[id].rows.some(({ code }) => code === text))

/** What an address names that is not in the document. */
export function strays(
  query: LocationQuery,
  view: string,
  { lines, disclosure, audit }: Addressed,
): readonly Stray[] {
  const unlike = (key: string, isKnown: (value: string) => boolean): Stray[] =>
    valuesOf(query, key).flatMap(value => (isKnown(value) ? [] : [{ key, value }]))
  const choices = Object.entries(KNOWN[view] ?? {}).flatMap(([key, known]) =>
    unlike(key, value => value.split(',').every(each => known.includes(each))),
  )
  const inChecks = () => {
    if (view !== 'checks' || !audit) return []
    const keys = new Set(
      keyedFindings(audit).flatMap(each => [each, ...keyedCases(each)].map(({ key }) => key)),
    )
    const checks = new Set(audit.obligations.map(({ check }) => check))
    return [
      ...unlike('finding', key => key === CLOSED || keys.has(key) || keys.has(findingKeyOf(key))),
      ...unlike('check', check => checks.has(check)),
    ]
  }
  const codes =
    view === 'expenditure' || view === 'revenue' ? unlike('code', code => isCode(disclosure, code)) : []
  return [...unlike('at', text => isPlace(text, lines)), ...inChecks(), ...choices, ...codes]
}

/** The address without what it strays to. */
export function withoutStrays(query: LocationQuery, found: readonly Stray[]): LocationQueryRaw {
  const keys = new Set(found.map(({ key }) => key))
  return Object.fromEntries(Object.entries(query).filter(([key]) => !keys.has(key)))
}
