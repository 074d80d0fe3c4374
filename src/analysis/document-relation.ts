import type { Disclosure } from '../model/disclosure'
import { bareName } from '../model/name-distance'

/**
 * How documents belong together: one organization in several years; a department and budget units of it in one year;
 * prints of one organization and year; or strangers.
 */
export type DocumentRelation = 'years' | 'departmentAndUnits' | 'sameYear' | 'others'

/** An organization's name for comparing; 本级 is the department's own office, which bears its name. */
export const organizationKey = (name: string): string => bareName(name).replace(/本级$/u, '')

const nameOf = ({ organization }: Disclosure) => organizationKey(organization?.value ?? '')
const yearOf = ({ fiscalYear }: Disclosure) => fiscalYear?.value ?? null

/** The budget units that a department's tables name: as printed, by the name for comparing. */
export function unitNames({ tables }: Disclosure): ReadonlyMap<string, string> {
  const rows = [...tables.T11.rows, ...tables.T12.rows, ...tables.T13.rows]
  const printed = rows.flatMap(({ unit, kind, name }) => [unit ?? [], kind === 'unit' ? name : []].flat())
  const names = new Map<string, string>()
  for (const name of printed) if (!names.has(organizationKey(name))) names.set(organizationKey(name), name)
  return names
}

/** How documents belong together; the department is the first, whichever way they stand. */
export function relationOf(documents: readonly Disclosure[]): DocumentRelation {
  const names = new Set(documents.map(nameOf))
  const years = new Set(documents.map(yearOf))
  if (documents.length < 2 || names.has('') || years.has(null)) return 'others'
  if (years.size === 1 && departmentOf(documents) !== null) return 'departmentAndUnits'
  if (names.size > 1) return 'others'
  return years.size === documents.length ? 'years' : years.size === 1 ? 'sameYear' : 'others'
}

/** Which of the documents is the department whose units all the others are, each once; null where none is. */
export function departmentOf(documents: readonly Disclosure[]): number | null {
  const at = documents.findIndex((each, index) => {
    if (each.organizationKind?.value === 'unit') return false
    const units = unitNames(each)
    const others = documents.filter((_, place) => place !== index)
    const isUnit = (other: Disclosure) =>
      units.has(nameOf(other)) && (nameOf(other) !== nameOf(each) || other.organizationKind?.value === 'unit')
    return new Set(others.map(nameOf)).size === others.length && others.every(isUnit)
  })
  return at < 0 ? null : at
}
