import { inject, type ComputedRef, type InjectionKey } from 'vue'
import type { GlossaryEntry } from '../../analysis/glossary'
import type { TableId } from '../../model/budget-table'
import type { Period } from '../../model/dimension'
import type { TermId } from '../../model/term'

/** Under this key a document's views provide the entries of its own glossary. */
export const glossaryKey: InjectionKey<ComputedRef<readonly GlossaryEntry[]>> = Symbol('glossary')

/** The entries of the document's own glossary; none where a component stands alone. */
export function useGlossary(): ComputedRef<readonly GlossaryEntry[]> | null {
  return inject(glossaryKey, null)
}

/** The term that each half of a performance sheet is. */
export const PERIOD_TERMS = { whole: 'wholePeriod', annual: 'annual' } as const satisfies Record<
  Period,
  TermId
>

/** The term that a table is about, where one line on it helps to read the table. */
export const TABLE_TERMS: Partial<Record<TableId, TermId>> = {
  T2: 'functionalClass',
  T3: 'functionalClass',
  T4: 'fiscalAppropriation',
  T5: 'generalPublic',
  T6: 'departmentalEconomic',
  T7: 'governmentFunds',
  T8: 'governmentFunds',
  T9: 'stateCapital',
  T10: 'threePublic',
  T11: 'agencyOperating',
  T12: 'project',
  T13: 'carryover',
}
