import type { TableId } from '../model/budget-table'

/** What an issue names: words or figures as printed. */
export type Details = Readonly<Record<string, string | number>>

/** The number of the table that an issue names: 表七. */
export function tableNumber(numbers: Readonly<Record<TableId, string>>, details: Details): string {
  const { table } = details
  const known: Readonly<Record<string, string>> = numbers
  return known[String(table)] ?? String(table ?? '')
}
