import type { TableId, TableRow } from '../model/budget-table'
import type { Claim } from '../model/claim'
import type { Disclosure } from '../model/disclosure'
import { fen } from '../model/money'
import type { Place } from '../model/place'
import { printedProjectsTotal } from './printed-projects-total'
import type { Restated } from './restated'
import { claimedFen } from './stated'
import { statedProjects } from './stated-projects'

/** A stated number of projects beside the rows of the project tables. */
export interface CountedProjects {
  readonly claim: Claim
  readonly tables: readonly TableId[]
  readonly rows: number
  readonly places: readonly Place[]
  readonly differs: boolean
}

const projectRows = ({ tables }: Disclosure, table: 'T12' | 'T13'): readonly TableRow[] =>
  tables[table].rows.filter(({ kind }) => kind === 'project')

/** Whether a claim is of all projects, and whether of those that are published, which may be a part. */
function scopeOf({ claims }: Disclosure, claim: Claim): 'managed' | 'published' | null {
  const all = statedProjects(claims).filter(({ type }) => type === 'all')
  return (
    all.find(({ count, amount }) => [count, amount].some(each => each?.claims.includes(claim)))?.scope ?? null
  )
}

/** 62 个二级项目: the rows of table 12, or those of both tables; null where the text counts something else. */
export function countedProjects(disclosure: Disclosure, claim: Claim): CountedProjects | null {
  const scope = claim.kind === 'count' ? scopeOf(disclosure, claim) : null
  const now = projectRows(disclosure, 'T12')
  if (scope === null || now.length === 0) return null
  const both = [...now, ...projectRows(disclosure, 'T13')]
  const rows = claim.value === both.length ? both : now
  const differs = claim.value !== rows.length
  if (differs && scope === 'published') return null
  const places = rows.map(({ place }) => place)
  return {
    claim,
    tables: rows.length > now.length ? ['T12', 'T13'] : ['T12'],
    rows: rows.length,
    places,
    differs,
  }
}

/** An amount stated of all projects that is the total of table 12; null where it is another. */
export function projectsTotal(disclosure: Disclosure, claim: Claim): Restated | null {
  const said = claim.kind === 'amount' && scopeOf(disclosure, claim) !== null ? claimedFen(claim) : null
  const figure = said === null ? null : printedProjectsTotal(disclosure)
  return figure && figure.fen === said ? { claim, table: 'T12', figure, difference: fen(0) } : null
}
