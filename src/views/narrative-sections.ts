import { computed, type ComputedRef } from 'vue'
import { keyedCases, keyedFindings, type KeyedFinding } from '../analysis/finding-keys'
import { narrativeAbout, type NarrativeTopic } from '../analysis/narrative-about'
import { narrativeNotes, type SectionNotes } from '../analysis/narrative-notes'
import { narrativeText, type NarrativeSection } from '../analysis/narrative-text'
import { rawLine } from '../worker/packed-source'
import type { useCurrentDocument } from './current-document'

/** A section of the narrative and what stands in its margin; a note is too little for it. */
export type NotedSection = NarrativeSection & {
  readonly notes: SectionNotes
  readonly findings: readonly KeyedFinding[]
}

type Current = Pick<ReturnType<typeof useCurrentDocument>, 'document' | 'disclosure'>

/** The narrative of the open document by section, each with its notes and what the checks find in it. */
export function useNarrative({ document, disclosure }: Current): ComputedRef<readonly NotedSection[]> {
  const findings = computed(() =>
    document.value.audit
      ? keyedFindings(document.value.audit)
          .filter(({ finding: { family, severity } }) => family === 'narrative' && severity !== 'note')
          .flatMap(keyedCases)
      : [],
  )
  return computed(() =>
    narrativeText(disclosure.value, line => rawLine(document.value.source, line)).map(
      (section, index, all) => {
        const end = all[index + 1]?.line ?? Infinity
        const within = ({ finding: { operands } }: KeyedFinding) =>
          operands[0] !== undefined && operands[0].place.line >= section.line && operands[0].place.line < end
        return {
          ...section,
          notes: narrativeNotes(disclosure.value, section.claims),
          findings: findings.value.filter(within),
        }
      },
    ),
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
