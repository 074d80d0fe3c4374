import type { TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { subtractFen, type Fen } from '../model/money'
import { bareName } from '../model/name-distance'
import { comparedProjects, yearlessName, type ProjectFate } from './compared-projects'

/** One project in two or more documents of one organization, in the order of their years. */
export interface ProjectOverPeriods {
  /** Its row in each document; null where a document does not have it. */
  readonly rows: readonly (TableRow | null)[]
  /** What became of it from each document to the next; null where neither has it. */
  readonly steps: readonly (ProjectFate | null)[]
  /** The last less the first; null where an amount is missing in one. */
  readonly difference: Fen | null
  /** Whether names that differ in more than a year were taken for one by likeness. */
  readonly alike: boolean
}

interface Chain {
  readonly rows: (TableRow | null)[]
  readonly steps: (ProjectFate | null)[]
  weight: number
  alike: boolean
}

const amountOf = (row: TableRow | null | undefined): Fen | null => row?.figures.total?.fen ?? null
const keyOf = ({ name, unit }: TableRow): string => `${yearlessName(name)} ${bareName(unit ?? '')}`

const lastOf = (rows: readonly (TableRow | null)[]): TableRow | null =>
  rows.reduce((last, row) => row ?? last, null)

/** What lapsed before a document, by name: what comes again under it goes on. */
function lapsedBefore(chains: Iterable<Chain>, at: number): Map<string, Chain[]> {
  const lapsed = new Map<string, Chain[]>()
  for (const chain of chains) {
    const last = chain.rows[at] ? null : lastOf(chain.rows)
    if (!last) continue
    const key = keyOf(last)
    lapsed.set(key, [...(lapsed.get(key) ?? []), chain])
  }
  return lapsed
}

/**
 * The projects of documents in order of their years, each followed from one document to the next, so that what is new
 * or gone in between is seen; the largest change of a step first.
 */
export function projectsOverPeriods(documents: readonly Disclosure[]): readonly ProjectOverPeriods[] {
  const chains = new Set<Chain>()
  const chainOf = new Map<TableRow, Chain>()
  const begin = (): Chain => {
    const chain: Chain = {
      rows: documents.map(() => null),
      steps: documents.slice(1).map(() => null),
      weight: 0,
      alike: false,
    }
    chains.add(chain)
    return chain
  }
  documents.slice(1).forEach((after, at) => {
    const before = documents[at]
    if (!before) return
    const lapsed = lapsedBefore(chains, at)
    for (const each of comparedProjects(before, after)) {
      const known = each.before && chainOf.get(each.before)
      const again = !each.before && each.after ? lapsed.get(keyOf(each.after))?.shift() : undefined
      const chain = known ?? again ?? begin()
      chain.rows[at] = each.before
      chain.rows[at + 1] = each.after
      chain.steps[at] = each.fate
      chain.alike ||= each.alike
      const step = each.difference ?? amountOf(each.after) ?? amountOf(each.before) ?? 0
      chain.weight = Math.max(chain.weight, Math.abs(step))
      if (each.after) chainOf.set(each.after, chain)
    }
  })
  return [...chains]
    .sort((a, b) => b.weight - a.weight)
    .map(({ rows, steps, alike }) => {
      const [first, last] = [amountOf(rows[0]), amountOf(rows.at(-1))]
      const difference = first === null || last === null ? null : subtractFen(last, first)
      return { rows, steps, difference, alike }
    })
}

/** Whether a project became that in any step; it stays the same only where it does in all. */
export function hasFate({ steps }: ProjectOverPeriods, fate: ProjectFate): boolean {
  return fate === 'same' ? steps.every(step => step === 'same') : steps.includes(fate)
}

/** The row that a project is called by: the latest. */
export const latestRow = ({ rows }: Pick<ProjectOverPeriods, 'rows'>): TableRow | null => lastOf(rows)

/** Whether anything of a project is known to have changed in some step. */
export const isChanged = ({ steps }: ProjectOverPeriods): boolean =>
  steps.some(step => step !== null && step !== 'same' && step !== 'unknown')
