import type { TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { subtractFen, type Fen } from '../model/money'
import { bareName, editDistance } from '../model/name-distance'
import { oncePer, oncePerInSteps } from '../model/once-per'
import { similarNames } from '../model/similar-names'

/** What may become of a project from one document to the other. */
export const PROJECT_FATES = ['new', 'gone', 'grown', 'shrunk', 'same', 'unknown'] as const
/** What became of a project from one document to the other. */
export type ProjectFate = (typeof PROJECT_FATES)[number]

/** One project in two documents; null in the one that does not have it. */
export interface ComparedProject {
  readonly before: TableRow | null
  readonly after: TableRow | null
  readonly fate: ProjectFate
  /** after − before; null where an amount is missing in one. */
  readonly difference: Fen | null
  /** Whether the two names differ in more than a year: they were taken for one by likeness. */
  readonly alike: boolean
}

const SHORTEST_ALIKE = 8
const MISREAD = 2

/** A name without the year that is written into it: projects of two years are compared. */
export const yearlessName = (name: string): string => bareName(name).replace(/20\d\d年?度?/gu, '')

const projectsOf = ({ tables }: Disclosure): readonly TableRow[] =>
  [...tables.T12.rows, ...tables.T13.rows].filter(({ kind }) => kind === 'project')

const amountOf = (row: TableRow | null): Fen | null => row?.figures.total?.fen ?? null

function compared(before: TableRow | null, after: TableRow | null, alike: boolean): ComparedProject {
  const [old, now] = [amountOf(before), amountOf(after)]
  const difference = old === null || now === null ? null : subtractFen(now, old)
  const fate: ProjectFate = !before
    ? 'new'
    : !after
      ? 'gone'
      : difference === null
        ? 'unknown'
        : difference > 0
          ? 'grown'
          : difference < 0
            ? 'shrunk'
            : 'same'
  return { before, after, fate, difference, alike }
}

const weight = ({ before, after, difference }: ComparedProject): number =>
  Math.abs(difference ?? amountOf(after) ?? amountOf(before) ?? 0)

function* compare(before: Disclosure, after: Disclosure): Generator<void, readonly ComparedProject[]> {
  const old = projectsOf(before)
  const left = new Map<string, TableRow[]>()
  for (const row of old) {
    const name = yearlessName(row.name)
    const same = left.get(name)
    if (same) same.push(row)
    else left.set(name, [row])
  }
  yield
  const unmatched: { readonly row: TableRow; readonly name: string }[] = []
  const found: ComparedProject[] = []
  for (const row of projectsOf(after)) {
    const name = yearlessName(row.name)
    const same = left.get(name) ?? []
    const at = Math.max(
      0,
      same.findIndex(other => bareName(other.unit ?? '') === bareName(row.unit ?? '')),
    )
    const [partner] = same.splice(at, 1)
    if (partner) found.push(compared(partner, row, false))
    else unmatched.push({ row, name })
  }
  yield
  const others = [...left].flatMap(([name, rows]) => rows.map(row => ({ row, name })))
  const rest = new Set(others.map(({ row }) => row))
  const similar = similarNames(others.map(({ name }) => name))
  for (const { row, name } of unmatched) {
    const near = name.length < SHORTEST_ALIKE ? [] : [...similar(name)].flatMap(at => others[at] ?? [])
    const alike = near.find(
      other => rest.has(other.row) && editDistance(name, other.name, MISREAD) !== null,
    )?.row
    if (alike) rest.delete(alike)
    found.push(compared(alike ?? null, row, alike !== undefined))
    yield
  }
  for (const row of old) if (rest.has(row)) found.push(compared(row, null, false))
  return found.sort((a, b) => weight(b) - weight(a))
}

const comparedWith = oncePer((before: Disclosure) =>
  oncePerInSteps((after: Disclosure) => compare(before, after)),
)

/** The projects of two documents side by side by name, years in names aside; the largest change first. */
export function comparedProjects(before: Disclosure, after: Disclosure): readonly ComparedProject[] {
  return comparedWith(before)(after)
}

/** Finds the same step by step, so that nobody has to wait for thousands of projects. */
export function comparingProjects(before: Disclosure, after: Disclosure): Generator<void> {
  return comparedWith(before).steps(after)
}
