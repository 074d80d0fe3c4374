import { computed, onScopeDispose, shallowReactive, type ComputedRef } from 'vue'

const drafts = shallowReactive(new Set<symbol>())

/** Counts the form that calls it as unfinished work for as long as it is on the page. */
export function useDraft(): void {
  const draft = Symbol('draft')
  drafts.add(draft)
  onScopeDispose(() => drafts.delete(draft))
}

/** Whether a form is open whose words are nowhere else yet. */
export function useHasDrafts(): ComputedRef<boolean> {
  return computed(() => drafts.size > 0)
}
