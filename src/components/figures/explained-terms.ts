import { inject, type ComputedRef, type InjectionKey } from 'vue'
import type { GlossaryEntry } from '../../analysis/glossary'

/** Under this key a document's views provide the entries of its own glossary. */
export const glossaryKey: InjectionKey<ComputedRef<readonly GlossaryEntry[]>> = Symbol('glossary')

/** The entries of the document's own glossary; none where a component stands alone. */
export function useGlossary(): ComputedRef<readonly GlossaryEntry[]> | null {
  return inject(glossaryKey, null)
}
