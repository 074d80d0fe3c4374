import { printModel } from './generate'
import type { BasicItem, DisclosureModel, FunctionItem } from './model/disclosure-model'
import { makeModel } from './model/make-model'
import { randomOf } from './random'
import { FIELDS } from './vocabulary/fields'

/** A department and its units' own disclosures, as texts; every figure of the department is the sum of its units'. */
export interface DepartmentTexts {
  readonly department: string
  readonly units: readonly { readonly name: string; readonly text: string }[]
}

function merged<T>(all: readonly T[], keyOf: (one: T) => string, add: (a: T, b: T) => T): T[] {
  const found = new Map<string, T>()
  for (const one of all) {
    const other = found.get(keyOf(one))
    found.set(keyOf(one), other ? add(other, one) : one)
  }
  return [...found.values()]
}

const addBasic = (a: BasicItem, b: BasicItem): BasicItem => ({
  ...a,
  personnel: a.personnel + b.personnel,
  operating: a.operating + b.operating,
})

const addItem = (a: FunctionItem, b: FunctionItem): FunctionItem => ({
  code: a.code,
  basic: a.basic + b.basic,
  carryover: a.carryover + b.carryover,
  projects: {
    generalPublic: a.projects.generalPublic + b.projects.generalPublic,
    governmentFunds: a.projects.governmentFunds + b.projects.governmentFunds,
    stateCapital: a.projects.stateCapital + b.projects.stateCapital,
    specialAccount: a.projects.specialAccount + b.projects.specialAccount,
    unitFunds: a.projects.unitFunds + b.projects.unitFunds,
  },
})

function departmentOf(units: readonly DisclosureModel[], own: DisclosureModel): DisclosureModel {
  const all = <K extends keyof DisclosureModel['threePublic']>(key: K) =>
    units.reduce((sum, { threePublic }) => sum + threePublic[key], 0)
  return {
    ...own,
    kind: 'department',
    units: units.map(({ organization }) => organization),
    basic: merged(
      units.flatMap(({ basic }) => basic),
      ({ group, name, government }) => `${group} ${name} ${government}`,
      addBasic,
    ),
    items: merged(
      units.flatMap(({ items }) => items),
      ({ code }) => code,
      addItem,
    ).sort((a, b) => a.code.localeCompare(b.code)),
    projects: units.flatMap(({ projects }) => projects),
    sheets: units.flatMap(({ sheets }) => sheets.slice(0, 2)),
    overall: null,
    threePublic: {
      overseas: all('overseas'),
      hospitality: all('hospitality'),
      purchase: all('purchase'),
      operation: all('operation'),
    },
  }
}

/** The disclosures of a department with its own office and two or three units below it. */
export function generateDepartment(seed: number): DepartmentTexts {
  const random = randomOf(seed)
  const field = random.pick(FIELDS.filter(({ subordinate }) => subordinate.length > 2))
  const place = '白杨县'
  const organization = `${place}${random.pick(field.office)}`
  const names = [organization, ...random.some(field.subordinate, 3).map(name => `${place}${name}`)]
  const units = names.map(name =>
    makeModel(random, { field, place, kind: 'unit', organization: name, year: 2026 }),
  )
  const [own] = units
  if (!own) throw new Error('a department has its own office')
  return {
    department: printModel(departmentOf(units, own), random),
    units: units.map(unit => ({ name: unit.organization, text: printModel(unit, random) })),
  }
}
