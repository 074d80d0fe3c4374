import { computed, type ComputedRef } from 'vue'
import { narrativeAbout, type NarrativeTopic } from '../analysis/narrative-about'
import { narrativeNotes, type SectionNotes } from '../analysis/narrative-notes'
import { narrativeText, type NarrativeSection } from '../analysis/narrative-text'
import { rawLine } from '../worker/packed-source'
import type { useCurrentDocument } from './current-document'

/** A section of the narrative and what stands in its margin. */
export type NotedSection = NarrativeSection & { readonly notes: SectionNotes }

type Current = Pick<ReturnType<typeof useCurrentDocument>, 'document' | 'disclosure'>

/** The narrative of the open document by section, each with its notes. */
export function useNarrative({ document, disclosure }: Current): ComputedRef<readonly NotedSection[]> {
  return computed(() =>
    narrativeText(disclosure.value, line => rawLine(document.value.source, line)).map(section => ({
      ...section,
      notes: narrativeNotes(disclosure.value, section.claims),
    })),
  )
}

/** What the narrative says of these topics. */
export function useNarrativeAbout(
  current: Current,
  topics: () => readonly NarrativeTopic[],
): ComputedRef<readonly NotedSection[]> {
  const sections = useNarrative(current)
  return computed(() => narrativeAbout(sections.value, topics()))
}
