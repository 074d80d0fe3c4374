import { nextTick, watch, type ComputedRef, type Ref } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'
import type { ListedFinding } from '../analysis/finding-filter'
import { markedPlaces } from '../analysis/finding-lines'
import { useMedia, WIDTHS } from '../components/shell/media'
import { useOpenSource } from '../components/source-navigation'
import type { AskedFinding } from './asked-finding'
import { CLOSED } from './finding-address'

/** How the reviewer goes from finding to finding. */
export interface FindingWalk {
  /** Opens a finding in its place, or (null) closes it; its source beside it where there is room and it was asked for. */
  select(key: string | null, withSource: boolean): Promise<void>
  /** Opens one case of a matter in its place, or (null) closes it. */
  openCase(key: string | null): Promise<void>
  /** Goes to the next or the one before, through the cases of what is opened; false where nothing is listed. */
  step(by: 1 | -1): boolean
  focusRow(key: string | null): void
}

/** Walks the findings in the order they stand on the page under `root`. */
export function useFindingWalk(
  root: Readonly<Ref<HTMLElement | undefined>>,
  { asked, selected, selectedKey, opened, current }: AskedFinding,
  order: ComputedRef<readonly ListedFinding[]>,
): FindingWalk {
  const route = useRoute()
  const router = useRouter()
  const openSource = useOpenSource()
  const onePane = useMedia(WIDTHS.onePane)
  const folded = useMedia(WIDTHS.folded)
  const go = (query: LocationQueryRaw) => router.replace({ query: { ...route.query, ...query } })
  const rowOf = (key: string, kind: 'finding' | 'case' = 'finding') =>
    root.value?.querySelector<HTMLElement>(`[data-${kind}="${CSS.escape(key)}"] > button`)
  const focusRow = (key: string | null) => {
    if (key !== null) rowOf(key)?.focus({ preventScroll: true })
  }

  async function select(key: string | null, withSource: boolean): Promise<void> {
    const beside = typeof route.query['at'] === 'string'
    await go({
      finding: key ?? (folded.value ? undefined : CLOSED),
      all: undefined,
      n: undefined,
      ...(key === null ? { at: undefined } : {}),
    })
    if (key === null) return
    await nextTick()
    focusRow(key)
    rowOf(key)?.scrollIntoView({ block: 'nearest' })
    if (selected.value && !onePane.value && (withSource || beside))
      openSource(markedPlaces(selected.value.finding))
  }

  async function openCase(key: string | null): Promise<void> {
    await go({ finding: key ?? selectedKey.value ?? undefined, n: undefined })
    await nextTick()
    if (key !== null) rowOf(key, 'case')?.scrollIntoView({ block: 'nearest' })
    if (current.value && !onePane.value) openSource(markedPlaces(current.value.finding))
  }

  function step(by: 1 | -1): boolean {
    if (order.value.length === 0) return false
    const cases = selected.value?.cases ?? []
    const inside = cases.findIndex(({ key }) => key === opened.value?.key)
    const beside = inside < 0 ? undefined : cases[inside + by]
    if (beside) {
      void openCase(beside.key)
      return true
    }
    const at = order.value.findIndex(({ key }) => key === selectedKey.value)
    const next = order.value[at < 0 ? 0 : Math.min(order.value.length - 1, Math.max(0, at + by))]
    if (next && next.key !== selectedKey.value) void select(next.key, true)
    return true
  }

  /** Going back from the source leads to the address of before it opened: the finding stays the one last opened. */
  let last: string | null = null
  watch(
    () => [route.query['at'], asked.value] as const,
    async ([at, key], [before]) => {
      if (route.params['view'] !== 'checks') return
      if (at !== undefined || before === undefined) {
        last = key
        return
      }
      if (last && key && last !== key) await go({ finding: last })
      last = asked.value
      await nextTick()
      await nextTick()
      focusRow(selectedKey.value)
    },
  )
  return { select, openCase, step, focusRow }
}
