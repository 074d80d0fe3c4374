import type { TableId } from '../model/budget-table'

/** What an issue names: words or figures as printed. */
export type Details = Readonly<Record<string, string | number>>

/** The number of the table that an issue names: 表七. */
export function tableNumber(numbers: Readonly<Record<TableId, string>>, details: Details): string {
  const { table } = details
  const known: Readonly<Record<string, string>> = numbers
  return known[String(table)] ?? String(table ?? '')
}

/** So many names stand in a sentence; a list of hundreds is looked up where they are printed. */
const NAMES = 12

/** The first of many names that a detail lists, then the word that says there are more. */
export function firstNames(details: Details, more: string): string {
  const names = String(details['names'] ?? '').split('、')
  return names.length > NAMES ? names.slice(0, NAMES).join('、') + more : names.join('、')
}
