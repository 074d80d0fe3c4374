import type { Disclosure } from '../model/disclosure'
import { bareName } from '../model/name-distance'

/**
 * How documents belong together: one organization in several years; a department and budget units of it in one year;
 * prints of one organization and year; or strangers.
 */
export type DocumentRelation = 'years' | 'departmentAndUnits' | 'sameYear' | 'others'

const nameOf = ({ organization }: Disclosure) => bareName(organization?.value ?? '')
const yearOf = ({ fiscalYear }: Disclosure) => fiscalYear?.value ?? null

/** The budget units that a department's tables name, folded for comparing. */
export function unitNames({ tables }: Disclosure): ReadonlySet<string> {
  const rows = [...tables.T11.rows, ...tables.T12.rows, ...tables.T13.rows]
  return new Set(
    rows.flatMap(row => [
      ...(row.unit === null ? [] : [bareName(row.unit)]),
      ...(row.kind === 'unit' ? [bareName(row.name)] : []),
    ]),
  )
}

/** How documents belong together; the department is the first, whichever way they stand. */
export function relationOf(documents: readonly Disclosure[]): DocumentRelation {
  const names = new Set(documents.map(nameOf))
  const years = new Set(documents.map(yearOf))
  if (documents.length < 2 || names.has('') || years.has(null)) return 'others'
  if (names.size === 1)
    return years.size === documents.length ? 'years' : years.size === 1 ? 'sameYear' : 'others'
  if (years.size > 1) return 'others'
  const department = departmentOf(documents)
  return department === null ? 'others' : 'departmentAndUnits'
}

/** Which of the documents is the department whose units all the others are; null where none is. */
export function departmentOf(documents: readonly Disclosure[]): number | null {
  const at = documents.findIndex((each, index) => {
    if (each.organizationKind?.value === 'unit') return false
    const units = unitNames(each)
    return documents.every((other, place) => place === index || units.has(nameOf(other)))
  })
  return at < 0 ? null : at
}
