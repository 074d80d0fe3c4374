import type { Random } from '../random'
import { FIELDS, PLACES } from '../vocabulary/fields'
import {
  SOURCES,
  type BySource,
  type DisclosureModel,
  type FunctionItem,
  type ModelIndicator,
  type ModelSheet,
  type Project,
} from './disclosure-model'
import { makeBasic } from './make-basic'
import { makeProjects } from './make-projects'
import { makeIndicators, makeSheet } from './make-sheet'

const nothing = (): BySource => ({
  generalPublic: 0,
  governmentFunds: 0,
  stateCapital: 0,
  specialAccount: 0,
  unitFunds: 0,
})

/** Every functional item with its money: basic by economic class, projects by source, carryover. */
function functionItems(byItem: ReadonlyMap<string, number>, projects: readonly Project[]): FunctionItem[] {
  const codes = new Set([...byItem.keys(), ...projects.map(({ item }) => item)])
  return [...codes].sort().map(code => {
    const bySource = nothing()
    let carryover = 0
    for (const { item, source, amount, carriedOver } of projects) {
      if (item !== code) continue
      if (carriedOver) carryover += amount
      else bySource[source] += amount
    }
    return { code, basic: byItem.get(code) ?? 0, projects: bySource, carryover }
  })
}

/** How this year's money stands to last year's, in percent: all of it moves one way. */
function lastYear(random: Random): DisclosureModel['lastYear'] {
  const up = random.chance(0.5)
  const percent = () => (up ? random.int(70, 99) : random.int(101, 140))
  return { general: percent(), others: percent(), agency: random.chance(0.5) ? 97 : 106 }
}

/** What several disclosures have in common. */
export type Given = Partial<Pick<DisclosureModel, 'field' | 'place' | 'kind' | 'organization' | 'year'>>

/** Indicators of the overall sheet, those that a project sets as its sheet sets them. */
const agreed = (own: readonly ModelIndicator[], sheets: readonly ModelSheet[]): ModelIndicator[] =>
  own.map(
    one => sheets.flatMap(sheet => sheet.indicators.annual).find(({ name }) => name === one.name) ?? one,
  )

/** A random disclosure in which every identity of a budget holds. */
export function makeModel(random: Random, given: Given = {}): DisclosureModel {
  const field = given.field ?? random.pick(FIELDS)
  const place = given.place ?? random.pick(PLACES)
  const kind = given.kind ?? random.pick(['department', 'unit'] as const)
  const organization = given.organization ?? `${place}${random.pick(field.office)}`
  const year = given.year ?? random.int(2024, 2027)
  const below = kind === 'unit' ? 0 : random.int(0, field.subordinate.length)
  const units = [organization, ...random.some(field.subordinate, below).map(name => `${place}${name}`)]
  const { basic, byItem } = makeBasic(random, field.running)
  const projects = makeProjects(random, { field, place, year, units })
  const departmentCode = String(random.int(101, 899))
  const vehicles = Array.from({ length: 7 }, () => (random.chance(0.6) ? 0 : random.int(1, 20)))
  const drives = vehicles.some(count => count > 0)
  const has = (share: number, from: number, to: number) => (random.chance(share) ? random.int(from, to) : 0)
  const sheets = random
    .shuffled(projects)
    .slice(0, 7)
    .map(project => makeSheet(random, project, year, departmentCode))
  return {
    organization,
    kind,
    year,
    place,
    field,
    units,
    basic,
    items: functionItems(byItem, projects),
    projects,
    sheets,
    overall: random.chance(0.5) ? agreed(makeIndicators(random, field.objects, year), sheets) : null,
    threePublic: {
      overseas: has(0.2, 100, 2_000),
      hospitality: has(0.6, 50, 900),
      purchase: has(0.2, 1_500, 4_000),
      operation: has(drives ? 1 : 0.2, 200, 3_000),
    },
    vehicles,
    lastYear: lastYear(random),
    floorArea: random.chance(0.5)
      ? String(random.int(300, 9_000))
      : `${random.int(300, 9_000)}.${random.int(1, 9)}`,
  }
}

/** All this year's money of an item, by source. */
export const revenueOf = ({ basic, projects }: FunctionItem): BySource => ({
  ...projects,
  generalPublic: projects.generalPublic + basic,
})

/** The sum over all sources. */
export const sumOf = (amounts: BySource): number => SOURCES.reduce((all, source) => all + amounts[source], 0)
