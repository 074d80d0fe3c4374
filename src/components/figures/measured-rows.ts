import { useVirtualizer } from '@tanstack/vue-virtual'
import { computed, onBeforeUnmount, onMounted, ref, type ComputedRef, type Ref } from 'vue'
import { usePane } from '../pane'
import { offsetIn } from './offset-in'

/** A table of no more rows is drawn whole. */
export const DRAWN_WHOLE = 240

/** The rows of a long table that are drawn, and the room that the others take, in CSS pixels. */
export interface MeasuredRows {
  readonly from: ComputedRef<number>
  /** The index after the last one drawn. */
  readonly to: ComputedRef<number>
  readonly above: ComputedRef<number>
  readonly below: ComputedRef<number>
  /** To be called with each row drawn; rows have `data-index`. */
  measure(row: unknown): void
}

/** Of a table body with `count` rows of any heights, those in sight of the pane and some around them. */
export function useMeasuredRows(
  body: Readonly<Ref<HTMLElement | undefined>>,
  count: () => number,
): MeasuredRows {
  const pane = usePane()
  const margin = ref(0)
  const row = ref(28)
  const partial = computed(() => count() > DRAWN_WHOLE && pane.value !== undefined)
  const virtualizer = useVirtualizer(
    computed(() => ({
      count: count(),
      enabled: partial.value,
      getScrollElement: () => pane.value ?? null,
      estimateSize: () => row.value,
      scrollMargin: margin.value,
      overscan: 10,
    })),
  )
  const drawn = computed(() => (partial.value ? virtualizer.value.getVirtualItems() : []))
  const from = computed(() => drawn.value[0]?.index ?? 0)
  const to = computed(() =>
    partial.value ? Math.min(count(), (drawn.value.at(-1)?.index ?? 39) + 1) : count(),
  )
  const above = computed(() => Math.max(0, (drawn.value[0]?.start ?? margin.value) - margin.value))
  const below = computed(() => {
    if (!partial.value) return 0
    const end = drawn.value.at(-1)?.end ?? margin.value + to.value * row.value
    return Math.max(0, virtualizer.value.getTotalSize() + margin.value - end)
  })

  function locate(): void {
    if (!body.value || !pane.value || !partial.value) return
    margin.value = offsetIn(pane.value, body.value)
    const height = body.value.querySelector('[data-index]')?.getBoundingClientRect().height ?? 0
    if (height > 0 && row.value === 28) row.value = height
  }
  let observer: ResizeObserver | null = null
  onMounted(() => {
    locate()
    observer = new ResizeObserver(locate)
    for (const element of [pane.value, pane.value?.firstElementChild]) if (element) observer.observe(element)
  })
  onBeforeUnmount(() => observer?.disconnect())

  return {
    from,
    to,
    above,
    below,
    measure: element => {
      if (partial.value && element instanceof Element) virtualizer.value.measureElement(element)
    },
  }
}
