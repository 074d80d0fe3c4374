import { computed, type ComputedRef } from 'vue'
import { useRoute } from 'vue-router'
import type { ListedFinding } from '../analysis/finding-filter'
import { findingKeyOf } from '../analysis/finding-keys'

/** The finding that the address names, or one case of it. */
export interface AskedFinding {
  /** The key in the address. */
  readonly asked: ComputedRef<string | null>
  /** The finding on the list; null where none is of that key. */
  readonly selected: ComputedRef<ListedFinding | null>
  readonly selectedKey: ComputedRef<string | null>
  /** The case of it that is opened. */
  readonly opened: ComputedRef<ListedFinding | null>
  /** What the reviewer is at: the case, else the finding. */
  readonly current: ComputedRef<ListedFinding | null>
}

/** The item of a key; of a case whose finding is listed, that finding, and of a finding whose cases are, the first of them. */
export function findAsked(items: readonly ListedFinding[], key: string): ListedFinding | null {
  const find = (wanted: string) => items.find(item => item.key === wanted)
  return find(key) ?? find(findingKeyOf(key)) ?? items.find(item => findingKeyOf(item.key) === key) ?? null
}

/** Finds it among what is listed. */
export function useAskedFinding(items: ComputedRef<readonly ListedFinding[]>): AskedFinding {
  const route = useRoute()
  const asked = computed(() => String(route.query['finding'] ?? '') || null)
  const selected = computed(() => (asked.value === null ? null : findAsked(items.value, asked.value)))
  const opened = computed(() => selected.value?.cases?.find(({ key }) => key === asked.value) ?? null)
  return {
    asked,
    selected,
    selectedKey: computed(() => selected.value?.key ?? null),
    opened,
    current: computed(() => opened.value ?? selected.value),
  }
}
