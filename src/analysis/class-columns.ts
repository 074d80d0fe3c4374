import { comparedClasses, type ComparedClass } from './compared-classes'
import type { LetteredDocument } from './comparison'

/** The classes of compared documents, or those under a code; names join what codes do not where the years differ. */
export function classColumns(
  columns: readonly LetteredDocument[],
  code: string | null = null,
): readonly ComparedClass[] {
  const years = new Set(columns.map(({ disclosure }) => disclosure.fiscalYear?.value ?? null))
  return comparedClasses(
    columns.map(({ split }) => split),
    code,
    years.size > 1,
  )
}
