import type { TableRow } from '../../model/budget-table'
import { matchKey } from '../plain-text'
import type { KnownNames } from './define-table'
import { isTotal } from './entry'

const ORGANIZATION =
  /(?:局|厅|部|处|科|院|所|队|站|馆|校|学|办|室|会|委|中心|支队|大队|总队|公司|集团|园|场|社|台|厂|政府|街道|管委会|法院|检察院|基金会|协会|机关|本级|\(本级\)|\(机关\))$/u

/** Whether a name is an organization's by its last word. */
export const looksLikeOrganization = (key: string): boolean => ORGANIZATION.test(key)

/** Whether a name is an organization's, by its own words or since it stands elsewhere in the document. */
export const isOrganizationName = (key: string, known: KnownNames): boolean =>
  isTotal(key) || key === known.organization || known.units.has(key)

/** Costs of a hypothesis: what speaks against a row being what it is taken for. */
const SUM_FAILS = 3
const SUM_OPEN = 0.5
const EMPTY_UNIT = 1
const UNIT_LOOKS_OTHERWISE = 2.5
const UNIT_UNKNOWN = 1
const PROJECT_IS_KNOWN_UNIT = 4
const PROJECT_LOOKS_OTHERWISE = 0.6
const UNIT_IS_KNOWN_PROJECT = 2
/** A row named like an organization, with rows below it that add up to it, taken for a project. */
const PROJECT_HAS_PARTS = 1.5
/** How many candidate ends of one unit's run are tried besides those its sum points to. */
const NAMED_ENDS = 4
const SUMMED_ENDS = 6

interface Line {
  readonly amount: number | null
  readonly asUnit: number
  readonly asProject: number
  readonly named: boolean
  readonly top: boolean
}

function lineOf(row: TableRow, known: KnownNames): Line {
  const key = matchKey(row.name)
  const { total, ...parts } = row.figures
  const printed = Object.values(parts).filter(part => part.fen !== null)
  const sum = printed.reduce((all, part) => all + (part.fen ?? 0), 0)
  const amount = total?.fen ?? (printed.length > 0 ? sum : null)
  const organization = key === known.organization
  const listed = organization || known.units.has(key)
  const shaped = ORGANIZATION.test(key)
  const project = known.projects.has(key) && !organization
  return {
    amount,
    asUnit:
      (listed ? 0 : shaped ? UNIT_UNKNOWN : UNIT_LOOKS_OTHERWISE) + (project ? UNIT_IS_KNOWN_PROJECT : 0),
    asProject: project ? 0 : listed ? PROJECT_IS_KNOWN_UNIT : shaped ? PROJECT_LOOKS_OTHERWISE : 0,
    named: listed || shaped,
    top: organization || isTotal(key) || /^(?:部门|单位)合计$/u.test(key),
  }
}

const tolerance = (count: number) => 5_000 * (count + 1)

interface Parse {
  readonly cost: number
  readonly units: readonly number[]
}

/** The cheapest way to read the rows from `start` on as units, each followed by its projects. */
function parseUnits(lines: readonly Line[], start: number): Parse {
  const count = lines.length
  const sums = [0]
  const projectCosts = [0]
  lines.forEach((line, index) => {
    sums.push((sums[index] ?? 0) + Math.max(0, line.amount ?? 0))
  })
  lines.forEach((line, index) => {
    const parts = line.named && addsUp(line, index, sums) ? PROJECT_HAS_PARTS : 0
    projectCosts.push((projectCosts[index] ?? 0) + line.asProject + parts)
  })
  const nextNamed: number[] = Array.from({ length: count + 1 }, () => count)
  for (let index = count - 1; index >= 0; index--)
    nextNamed[index] = lines[index]?.named ? index : (nextNamed[index + 1] ?? count)
  const costs: number[] = Array.from({ length: count + 1 }, () => Infinity)
  const ends: number[] = Array.from({ length: count + 1 }, () => count)
  costs[count] = 0
  for (let index = count - 1; index >= start; index--) {
    const line = lines[index]
    if (!line) continue
    for (const end of endsOf(line, index, sums, nextNamed)) {
      const projects = end - index - 1
      const rest = (sums[end] ?? 0) - (sums[index + 1] ?? 0) - (line.amount ?? 0)
      const sum = line.amount === null ? SUM_OPEN : Math.abs(rest) <= tolerance(projects) ? 0 : SUM_FAILS
      const empty = projects === 0 ? EMPTY_UNIT : 0
      const cost =
        line.asUnit +
        sum +
        empty +
        (projectCosts[end] ?? 0) -
        (projectCosts[index + 1] ?? 0) +
        (costs[end] ?? Infinity)
      if (cost < (costs[index] ?? Infinity)) {
        costs[index] = cost
        ends[index] = end
      }
    }
  }
  const units: number[] = []
  for (let index = start; index < count; index = ends[index] ?? count) units.push(index)
  return { cost: costs[start] ?? Infinity, units }
}

/** The first end at which the rows below `index` add up to it or to more. */
function firstEnd(line: Line, index: number, sums: readonly number[]): number {
  const target = (sums[index + 1] ?? 0) + (line.amount ?? 0)
  let low = index + 1
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) < target - tolerance(middle - index)) low = middle + 1
    else high = middle
  }
  return low
}

function addsUp(line: Line, index: number, sums: readonly number[]): boolean {
  const end = firstEnd(line, index, sums)
  const rest = (sums[end] ?? 0) - (sums[index + 1] ?? 0) - (line.amount ?? 0)
  return (line.amount ?? 0) > 0 && end > index + 1 && Math.abs(rest) <= tolerance(end - index - 1)
}

/** Where the projects of the unit at `index` may end: where they add up to it, and before names of organizations. */
function endsOf(
  line: Line,
  index: number,
  sums: readonly number[],
  nextNamed: readonly number[],
): Set<number> {
  const count = sums.length - 1
  const ends = new Set<number>([count, index + 1])
  let named = nextNamed[index + 1] ?? count
  for (let tries = 0; tries < NAMED_ENDS && named < count; tries++) {
    ends.add(named)
    named = nextNamed[named + 1] ?? count
  }
  const low = firstEnd(line, index, sums)
  for (let end = low; end <= Math.min(count, low + SUMMED_ENDS); end++) ends.add(end)
  return ends
}

/** What speaks against the first row being the department's total over the units found below it. */
function departmentCost(lines: readonly Line[], units: readonly number[]): number {
  const first = lines[0]
  if (!first) return Infinity
  const below = units.map(unit => lines[unit]?.amount ?? null)
  const known = below.filter(amount => amount !== null)
  const sum = known.reduce((total, amount) => total + amount, 0)
  const open = first.amount === null || known.length < below.length
  const fails = !open && Math.abs((first.amount ?? 0) - sum) > tolerance(units.length)
  return (first.top ? 0 : first.asUnit + 0.5) + (fails ? SUM_FAILS : 0)
}

/**
 * Tells the rows of tables 12 and 13 apart, which print names and sums only: a department (not always printed), then
 * each unit with its projects. The reading is the one against which least speaks: sums that fail, units without an
 * organization's name, projects with one. Organizations are those named elsewhere in the document; a substring proves
 * nothing, since a unit's name stands in its projects' names.
 */
export function linkProjects(rows: readonly TableRow[], known: KnownNames): readonly TableRow[] {
  const lines = rows.map(row => lineOf(row, known))
  if (lines.length === 0) return rows
  const without = parseUnits(lines, 0)
  const below = lines.length > 1 ? parseUnits(lines, 1) : { cost: Infinity, units: [] }
  const withTop = below.cost + departmentCost(lines, below.units)
  const department = withTop < without.cost || isTotal(matchKey(rows[0]?.name ?? ''))
  const best = department ? below.units : without.units
  const margin = Math.abs(withTop - without.cost)
  const units = new Set(best)
  let unit: number | null = null
  return rows.map((row, index) => {
    if (department && index === 0) return { ...row, kind: 'department' as const, ...doubt(row, margin) }
    if (units.has(index)) {
      unit = index
      const sure = (lines[index]?.asUnit ?? 0) < UNIT_LOOKS_OTHERWISE ? 1 : 0.8
      const parent = department ? 0 : null
      return { ...row, kind: 'unit' as const, parent, ...doubt(row, Math.min(margin, sure === 1 ? 1 : 0.2)) }
    }
    return {
      ...row,
      kind: 'project' as const,
      parent: unit,
      unit: unit === null ? null : (rows[unit]?.name ?? null),
    }
  })
}

function doubt(row: TableRow, margin: number): Partial<TableRow> {
  return margin >= 0.5 || row.confidence < 0.8 ? {} : { confidence: 0.8, reason: 'rowKindWeak' }
}
