import { FUND_SOURCES, type FundSource } from '../model/fund-source'
import { SEVERITIES, type Finding, type Severity } from '../model/finding'
import type { Fen } from '../model/money'
import { oncePer } from '../model/once-per'
import type { ProjectEntry } from './project-list'
import { exactSum } from './share'

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
export const fundsOf = oncePer(({ thisYearRow, carryover }: ProjectEntry): readonly FundSource[] =>
  FUND_SOURCES.filter(source =>
    source === 'carryover' ? (carryover?.fen ?? 0) !== 0 : (thisYearRow?.figures[source]?.fen ?? 0) !== 0,
  ),
)

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
const searchedText = oncePer(({ name, unit }: ProjectEntry) => folded(`${name}\n${unit ?? ''}`))

/** The facets, of those chosen of, under which a project does not pass; null where its text does not. */
function fails(
  project: ProjectEntry,
  sought: string,
  narrowing: readonly ProjectFacet[],
  chosen: ProjectFilter['chosen'],
  findings: FindingsOf,
): readonly ProjectFacet[] | null {
  if (sought !== '' && !searchedText(project).includes(sought)) return null
  return narrowing.filter(
    facet => !facetValues(project, facet, findings).some(value => chosen[facet].includes(value)),
  )
}

const narrowingOf = ({ chosen }: ProjectFilter) => PROJECT_FACETS.filter(facet => chosen[facet].length > 0)

/** The projects that pass. */
export function selectProjects(
  projects: readonly ProjectEntry[],
  filter: ProjectFilter,
  findings: FindingsOf,
): readonly ProjectEntry[] {
  const sought = folded(filter.text)
  const narrowing = narrowingOf(filter)
  return projects.filter(project => fails(project, sought, narrowing, filter.chosen, findings)?.length === 0)
}

/** How many of what the other filters leave have each value of each facet, in order of first appearance. */
export function facetCounts(
  projects: readonly ProjectEntry[],
  filter: ProjectFilter,
  findings: FindingsOf,
): Readonly<Record<ProjectFacet, ReadonlyMap<string, number>>> {
  const sought = folded(filter.text)
  const narrowing = narrowingOf(filter)
  const counts = Object.fromEntries(
    PROJECT_FACETS.map(facet => [facet, new Map<string, number>()]),
  ) as Record<ProjectFacet, Map<string, number>>
  for (const project of projects) {
    const failed = fails(project, sought, narrowing, filter.chosen, findings)
    for (const facet of PROJECT_FACETS) {
      const counted = failed !== null && failed.every(each => each === facet) ? 1 : 0
      for (const value of facetValues(project, facet, findings))
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + counted)
    }
  }
  return counts
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
