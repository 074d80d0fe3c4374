import { nextTick, onScopeDispose, watch, type ComputedRef } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'
import { filterFindings, type ListedFinding } from '../analysis/finding-filter'
import { groupFindings } from '../analysis/finding-groups'
import { markedPlaces } from '../analysis/finding-lines'
import { usePane } from '../components/pane'
import { useMedia, WIDTHS } from '../components/shell/media'
import { casesApart, filterOf, groupingOf } from './finding-address'
import { printPlaces } from './place-address'

/** The first of the findings that an address lists; null where it lists none. */
export function firstListed(all: readonly ListedFinding[], query: LocationQuery): ListedFinding | null {
  const items = casesApart(all, query)
  const grave = items.some(({ finding }) => finding.severity !== 'note')
  return groupFindings(filterFindings(items, filterOf(query, grave)), groupingOf(query))[0]?.items[0] ?? null
}

const asksForNone = (query: LocationQuery) =>
  query['finding'] === undefined && query['at'] === undefined && query['page'] !== 'all'

/**
 * Where there is room beside the list, the checks open with the gravest finding chosen, its source beside it. That is no step
 * of its own: Back leads to where the reader came from. A finding that the reader closes stays closed.
 */
export function useFirstFinding(all: ComputedRef<readonly ListedFinding[]>): void {
  const route = useRoute()
  const router = useRouter()
  const pane = usePane()
  const folded = useMedia(WIDTHS.folded)

  function completed(query: LocationQuery) {
    const first = folded.value || !asksForNone(query) ? null : firstListed(all.value, query)
    return first && { ...query, finding: first.key, at: printPlaces(markedPlaces(first.finding)) }
  }

  /** The first of a list stands at its top. */
  async function toTop() {
    await nextTick()
    if (pane.value) pane.value.scrollTop = 0
  }

  let chosen = false
  watch(
    () => [route.fullPath, all.value.length > 0],
    async () => {
      const query = route.params['view'] === 'checks' && completed(route.query)
      if (!query) return
      await router.replace({ query })
      void toTop()
    },
    { immediate: true },
  )
  /** Asked for again it is found before the address changes, so that no step stands in the history twice. */
  const unguard = router.beforeEach((to, from) => {
    const again = to.path === from.path && to.params['view'] === 'checks'
    const isBack = router.options.history.location === to.fullPath
    const query = again && !isBack ? completed(to.query) : null
    chosen ||= query !== null
    return query ? { path: to.path, query } : true
  })
  const unhook = router.afterEach(() => {
    if (chosen) void toTop()
    chosen = false
  })
  onScopeDispose(() => {
    unguard()
    unhook()
  })
}
