import { computed, type ComputedRef } from 'vue'
import type { ListedFinding } from '../analysis/finding-filter'
import { keyedCases, keyedFindings, type KeyedFinding } from '../analysis/finding-keys'
import { findingScopes, type FindingScope } from '../analysis/finding-scope'
import { byWeight } from '../analysis/finding-weight'
import type { Mark } from '../model/mark'
import { useMarks } from '../stores/marks'
import { useCurrentDocument } from './current-document'

interface Scoped extends KeyedFinding {
  readonly scope: FindingScope
  readonly cases: readonly Scoped[]
}

const listed = ({ key, finding, scope, cases }: Scoped, marks: ReadonlyMap<string, Mark>): ListedFinding => ({
  key,
  finding,
  scope,
  mark: marks.get(key) ?? null,
  ...(cases.length > 0 ? { cases: cases.map(each => listed(each, marks)) } : {}),
})

/** The findings of the open document with where they lie and their marks, the heaviest first. */
export function useListedFindings(): ComputedRef<readonly ListedFinding[]> {
  const { document, disclosure } = useCurrentDocument()
  const marks = useMarks()
  const scoped = computed(() => {
    const { audit } = document.value
    if (!audit) return []
    const scopeOf = findingScopes(disclosure.value)
    const withScope = ({ key, finding }: KeyedFinding): Scoped => ({
      key,
      finding,
      scope: scopeOf(finding),
      cases: finding.cases ? keyedCases({ key, finding }).map(withScope) : [],
    })
    return keyedFindings(audit)
      .map(withScope)
      .sort((a, b) => byWeight(a.finding, b.finding))
  })
  return computed(() => scoped.value.map(item => listed(item, marks.marks)))
}
