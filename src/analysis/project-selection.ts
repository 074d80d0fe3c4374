import { FUND_SOURCES, type FundSource } from '../model/fund-source'
import { SEVERITIES, type Finding, type Severity } from '../model/finding'
import type { Fen } from '../model/money'
import type { ProjectEntry } from './project-list'
import { exactSum } from './share'

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

/** What the list can be narrowed by. */
export const PROJECT_FACETS = ['unit', 'attribute', 'fund', 'sheet', 'findings'] as const
export type ProjectFacet = (typeof PROJECT_FACETS)[number]

/** With a sheet whose funds agree or differ, with a sheet that cannot be compared, without any. */
export const SHEET_STATES = ['agree', 'differ', 'unknown', 'without'] as const
export type SheetState = (typeof SHEET_STATES)[number]

/** Of each facet the chosen values, any of which will do; none chosen narrows nothing. */
export interface ProjectFilter {
  readonly text: string
  readonly chosen: Readonly<Record<ProjectFacet, readonly string[]>>
}

/** The findings of each project. */
export type FindingsOf = ReadonlyMap<ProjectEntry, readonly Finding[]>

/** No value at all, as a value of a facet. */
export const NONE = '-'

/** The fund sources that pay for a project this year, and carryover where there is any. */
export function fundsOf({ thisYearRow, carryover }: ProjectEntry): readonly FundSource[] {
  return FUND_SOURCES.filter(source =>
    source === 'carryover' ? (carryover?.fen ?? 0) !== 0 : (thisYearRow?.figures[source]?.fen ?? 0) !== 0,
  )
}

/** Whether a project has a sheet, and whether its funds agree with the table. */
export function sheetState({ sheet, agreement }: ProjectEntry): SheetState {
  return sheet ? agreement : 'without'
}

/** The values of a project under one facet; several where it is paid from several sources or has several findings. */
export function facetValues(
  project: ProjectEntry,
  facet: ProjectFacet,
  findings: FindingsOf,
): readonly string[] {
  if (facet === 'unit') return [project.unit ?? NONE]
  if (facet === 'attribute') return [project.attribute ?? NONE]
  if (facet === 'sheet') return [sheetState(project)]
  if (facet === 'fund') {
    const funds = fundsOf(project)
    return funds.length > 0 ? funds : [NONE]
  }
  const severities = new Set<Severity>((findings.get(project) ?? []).map(({ severity }) => severity))
  return severities.size > 0 ? SEVERITIES.filter(severity => severities.has(severity)) : [NONE]
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '')

function passes(
  project: ProjectEntry,
  { text, chosen }: ProjectFilter,
  findings: FindingsOf,
  except: ProjectFacet | null,
): boolean {
  const sought = folded(text)
  if (sought !== '' && !folded(`${project.name}\n${project.unit ?? ''}`).includes(sought)) return false
  return PROJECT_FACETS.every(
    facet =>
      facet === except ||
      chosen[facet].length === 0 ||
      facetValues(project, facet, findings).some(value => chosen[facet].includes(value)),
  )
}

/** The projects that pass. */
export function selectProjects(
  projects: readonly ProjectEntry[],
  filter: ProjectFilter,
  findings: FindingsOf,
): readonly ProjectEntry[] {
  return projects.filter(project => passes(project, filter, findings, null))
}

/** How many of what the other filters leave have each value of a facet, in order of first appearance. */
export function facetCounts(
  projects: readonly ProjectEntry[],
  filter: ProjectFilter,
  findings: FindingsOf,
  facet: ProjectFacet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const project of projects) {
    const counted = passes(project, filter, findings, facet) ? 1 : 0
    for (const value of facetValues(project, facet, findings)) {
      counts.set(value, (counts.get(value) ?? 0) + counted)
    }
  }
  return counts
}

type Key = number | string | null

const COLLATOR = new Intl.Collator('zh-CN')

/** Those that begin with the largest or the worst. */
const DOWNWARD = new Set<ProjectSort>(['amount', 'carryover', 'annual', 'findings'])

/** The direction in which an order begins: `1` upward, `-1` downward. */
export function firstDirection(sort: ProjectSort): 1 | -1 {
  return DOWNWARD.has(sort) ? -1 : 1
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 1_000_000, warning: 1_000, note: 1 }

function keyOf(project: ProjectEntry, sort: ProjectSort, findings: FindingsOf): Key {
  if (sort === 'name') return project.name
  if (sort === 'unit') return project.unit
  if (sort === 'attribute') return project.attribute
  if (sort === 'coverage') return project.covered
  if (sort === 'carryover') return project.carryover?.fen ?? null
  if (sort === 'annual') return project.annual?.fen ?? null
  if (sort === 'findings')
    return (findings.get(project) ?? []).reduce((sum, { severity }) => sum + WEIGHT[severity], 0)
  return sort === 'amount' ? (project.amount?.fen ?? null) : null
}

function compare(a: Key, b: Key, direction: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  if (typeof a === 'string' || typeof b === 'string')
    return direction * COLLATOR.compare(String(a), String(b))
  return direction * (a - b)
}

/** In order; what has no such value goes last either way, ties keep the order of the table. */
export function sortProjects(
  projects: readonly ProjectEntry[],
  sort: ProjectSort,
  direction: 1 | -1,
  findings: FindingsOf,
): readonly ProjectEntry[] {
  if (sort === 'table') return direction === 1 ? projects : [...projects].reverse()
  const keyed = projects.map(project => ({ project, key: keyOf(project, sort, findings) }))
  return keyed.sort((a, b) => compare(a.key, b.key, direction)).map(({ project }) => project)
}

/** The projects of one unit, with their exact sums. */
export interface ProjectGroup {
  readonly unit: string | null
  readonly projects: readonly ProjectEntry[]
  readonly thisYear: Fen | null
  readonly carryover: Fen | null
}

/** By unit, in order of first appearance; each keeps the order of its projects. */
export function groupByUnit(projects: readonly ProjectEntry[]): readonly ProjectGroup[] {
  const groups = new Map<string | null, ProjectEntry[]>()
  for (const project of projects) {
    const group = groups.get(project.unit)
    if (group) group.push(project)
    else groups.set(project.unit, [project])
  }
  return [...groups].map(([unit, own]) => ({
    unit,
    projects: own,
    thisYear: exactSum(own.map(({ thisYear }) => thisYear?.fen)),
    carryover: exactSum(own.map(({ carryover }) => carryover?.fen)),
  }))
}
