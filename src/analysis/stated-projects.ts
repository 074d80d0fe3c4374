import type { Claim } from '../model/claim'
import { stated, type Stated } from './stated'

/** All projects, or those of one type: 其他运转类, 特定目标类, 人员类, 公用经费类. */
export const PROJECT_TYPES = ['all', 'otherRunning', 'specificTarget', 'personnel', 'operating'] as const
export type ProjectType = (typeof PROJECT_TYPES)[number]

/** How many projects and how much money, of those under performance management or of those published. */
export interface StatedProjects {
  readonly scope: 'managed' | 'published'
  readonly type: ProjectType
  readonly count: Stated | null
  readonly amount: Stated | null
}

const TYPES: readonly (readonly [RegExp, ProjectType])[] = [
  [/其他运转/u, 'otherRunning'],
  [/特定目标/u, 'specificTarget'],
  [/人员(?:类|经费)/u, 'personnel'],
  [/公用经费/u, 'operating'],
]
const PUBLISHED = /公开/u
const ALL = /项目/u
/** 编报了单位整体绩效目标 counts units, 机关及下属预算单位 too. */
const NO_PROJECT = /整体|预算单位/u

function typeOf(label: string): ProjectType | null {
  if (NO_PROJECT.test(label)) return null
  return TYPES.find(([words]) => words.test(label))?.[1] ?? (ALL.test(label) ? 'all' : null)
}

/**
 * Counts and amounts of projects by type, from the section on performance management. Types named after the published
 * projects are parts of these.
 */
export function statedProjects(claims: readonly Claim[]): StatedProjects[] {
  const counted = claims.filter(({ unit, label }) => /^[个项]$/u.test(unit) && typeOf(label) !== null)
  const sections = new Set(counted.map(({ section }) => section))
  const groups = new Map<string, { scope: StatedProjects['scope']; type: ProjectType; claims: Claim[] }>()
  let scope: StatedProjects['scope'] = 'managed'
  let section: string | null = null
  let begun = false
  for (const claim of claims) {
    if (!sections.has(claim.section)) continue
    if (claim.section !== section) [scope, section, begun] = ['managed', claim.section, false]
    const type = typeOf(claim.label)
    if (type === null) continue
    // 项目支出 …万元 before the first count is a figure of the budget, not of its projects.
    begun ||= counted.includes(claim)
    if (!begun || (claim.kind !== 'count' && claim.kind !== 'amount')) continue
    if (type === 'all') scope = PUBLISHED.test(claim.label) ? 'published' : 'managed'
    const key = `${scope} ${type}`
    const group = groups.get(key)
    if (group) group.claims.push(claim)
    else groups.set(key, { scope, type, claims: [claim] })
  }
  return [...groups.values()].map(({ scope, type, claims: own }) => ({
    scope,
    type,
    count: stated(own.filter(({ unit }) => /^[个项]$/u.test(unit))),
    amount: stated(own.filter(({ kind, unit }) => kind === 'amount' && unit.endsWith('元'))),
  }))
}
