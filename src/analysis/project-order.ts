import type { Severity } from '../model/finding'
import { oncePer } from '../model/once-per'
import type { ProjectEntry } from './project-list'
import type { FindingsOf } from './project-selection'

/** What the list of projects can be ordered by; `table` is the order of the source. */
export const PROJECT_SORTS = [
  'amount',
  'table',
  'name',
  'unit',
  'carryover',
  'annual',
  'attribute',
  'coverage',
  'findings',
] as const
export type ProjectSort = (typeof PROJECT_SORTS)[number]

/** Those that begin with the largest or the worst. */
const DOWNWARD = new Set<ProjectSort>(['amount', 'carryover', 'annual', 'findings'])

/** The direction in which an order begins: `1` upward, `-1` downward. */
export function firstDirection(sort: ProjectSort): 1 | -1 {
  return DOWNWARD.has(sort) ? -1 : 1
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 1_000_000, warning: 1_000, note: 1 }

const COLLATOR = new Intl.Collator('zh-CN')

/** The place of each project in the order of a text: texts are compared once, whatever is sought or turned round later. */
const rankedBy = (textOf: (project: ProjectEntry) => string | null) =>
  oncePer((projects: readonly ProjectEntry[]): ReadonlyMap<string | null, number> => {
    const texts = [...new Set(projects.flatMap(project => textOf(project) ?? []))].sort(COLLATOR.compare)
    let rank = 0
    return new Map(
      texts.map((text, at) => {
        if (at > 0 && COLLATOR.compare(texts[at - 1] ?? '', text) !== 0) rank = at
        return [text, rank] as const
      }),
    )
  })
/** Of the names, the longest to compare. */
export const rankNames = rankedBy(({ name }) => name)
const UNITS = rankedBy(({ unit }) => unit)
const ATTRIBUTES = rankedBy(({ attribute }) => attribute)

/** What a project is ordered by, as a number; null where it has no such thing. */
function keysOf(
  projects: readonly ProjectEntry[],
  sort: Exclude<ProjectSort, 'table'>,
  findings: FindingsOf,
): (project: ProjectEntry) => number | null {
  switch (sort) {
    case 'name':
      return ({ name }) => rankNames(projects).get(name) ?? null
    case 'unit':
      return ({ unit }) => UNITS(projects).get(unit) ?? null
    case 'attribute':
      return ({ attribute }) => ATTRIBUTES(projects).get(attribute) ?? null
    case 'coverage':
      return ({ covered }) => covered
    case 'carryover':
      return ({ carryover }) => carryover?.fen ?? null
    case 'annual':
      return ({ annual }) => annual?.fen ?? null
    case 'amount':
      // The column is of this year; only where no table of this year was read do the other funds order the list.
      return projects.some(({ thisYear }) => thisYear && thisYear.fen !== null)
        ? ({ thisYear }) => thisYear?.fen ?? null
        : ({ amount }) => amount?.fen ?? null
    case 'findings':
      return project => (findings.get(project) ?? []).reduce((sum, { severity }) => sum + WEIGHT[severity], 0)
  }
}

/** In order; what has no such value goes last either way, ties keep the order of the table. */
export function sortProjects(
  projects: readonly ProjectEntry[],
  sort: ProjectSort,
  direction: 1 | -1,
  findings: FindingsOf,
): readonly ProjectEntry[] {
  if (sort === 'table') return direction === 1 ? projects : [...projects].reverse()
  const keyOf = keysOf(projects, sort, findings)
  const keyed = projects.map(project => ({ project, key: keyOf(project) }))
  const present = keyed.flatMap(({ project, key }) => (key === null ? [] : [{ project, key }]))
  const missing = keyed.flatMap(({ project, key }) => (key === null ? [project] : []))
  present.sort((a, b) => direction * (a.key - b.key))
  return [...present.map(({ project }) => project), ...missing]
}
