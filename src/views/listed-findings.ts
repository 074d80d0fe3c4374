import { computed, type ComputedRef } from 'vue'
import type { ListedFinding } from '../analysis/finding-filter'
import { keyedFindings } from '../analysis/finding-keys'
import { findingScopes } from '../analysis/finding-scope'
import { byWeight } from '../analysis/finding-weight'
import { useMarks } from '../stores/marks'
import { useCurrentDocument } from './current-document'

/** The findings of the open document with where they lie and their marks, the heaviest first. */
export function useListedFindings(): ComputedRef<readonly ListedFinding[]> {
  const { document, disclosure } = useCurrentDocument()
  const marks = useMarks()
  const scoped = computed(() => {
    const { audit } = document.value
    if (!audit) return []
    const scopeOf = findingScopes(disclosure.value)
    return keyedFindings(audit)
      .map(({ key, finding }) => ({ key, finding, scope: scopeOf(finding) }))
      .sort((a, b) => byWeight(a.finding, b.finding))
  })
  return computed(() => scoped.value.map(item => ({ ...item, mark: marks.marks.get(item.key) ?? null })))
}
