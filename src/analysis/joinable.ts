import { TABLE_IDS } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { bareName } from '../model/name-distance'

/** The tables of several documents: which are found in any, and whether none is found twice. */
function tablesOnce(documents: readonly Disclosure[]): boolean {
  return TABLE_IDS.every(id => documents.filter(({ tables }) => tables[id].found).length < 2)
}

const alike = <T>(values: readonly (T | null)[]): boolean =>
  new Set(values.filter(value => value !== null)).size < 2

/**
 * Whether documents may be parts of one: no table stands in two of them, and neither names another organization, kind
 * or year than the others.
 */
export function joinable(documents: readonly Disclosure[]): boolean {
  return (
    documents.length > 1 &&
    tablesOnce(documents) &&
    alike(documents.map(({ organization }) => organization && bareName(organization.value))) &&
    alike(documents.map(({ fiscalYear }) => fiscalYear?.value ?? null)) &&
    alike(documents.map(({ documentKind }) => documentKind?.value ?? null))
  )
}
