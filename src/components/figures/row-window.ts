import { useVirtualizer } from '@tanstack/vue-virtual'
import { computed, nextTick, onBeforeUnmount, onMounted, ref, type ComputedRef, type Ref } from 'vue'
import { usePane } from '../pane'
import { offsetIn } from './offset-in'
import { usePrinting } from '../printing'

/** A table of no more rows is drawn whole. */
const MOST = 160
/** So many rows out of sight are drawn at each end, so that none comes too late. */
const AROUND = 5
/** The window moves by so many rows at once, so that what is drawn behind them is seldom drawn anew. */
export const STEP = 10

/** The rows of a long table that are drawn, and the room that the others take. */
export interface RowWindow {
  /** Whether rows are left out. */
  readonly partial: ComputedRef<boolean>
  /** The index of the first row drawn. */
  readonly from: ComputedRef<number>
  /** The index after the last one. */
  readonly to: ComputedRef<number>
  /** The height of one row, in CSS pixels. */
  readonly row: Readonly<Ref<number>>
  /** Draws a row, and scrolls to it. */
  reveal(index: number): Promise<void>
}

/** Of a table body with `count` rows of one height, those in sight of the pane and some around them; rows have `data-project`. */
export function useRowWindow(body: Readonly<Ref<HTMLElement | undefined>>, count: () => number): RowWindow {
  const pane = usePane()
  const row = ref(24)
  const above = ref(0)
  /** On paper every row stands. */
  const onPaper = ref(false)
  usePrinting(
    () => (onPaper.value = true),
    () => (onPaper.value = false),
  )
  const partial = computed(() => count() > MOST && !onPaper.value)

  const virtualizer = useVirtualizer(
    computed(() => ({
      count: count(),
      enabled: partial.value,
      getScrollElement: () => pane.value ?? null,
      estimateSize: () => row.value,
      scrollMargin: above.value,
      overscan: AROUND,
    })),
  )
  const inSight = computed(() => virtualizer.value.getVirtualItems())
  const from = computed(() =>
    partial.value ? Math.max(0, Math.floor(((inSight.value[0]?.index ?? 0) - 1) / STEP) * STEP) : 0,
  )
  const to = computed(() => {
    if (!partial.value) return count()
    const last = inSight.value.at(-1)?.index ?? STEP
    return Math.min(count(), Math.ceil((last + 1) / STEP) * STEP)
  })

  function measure(): void {
    if (!body.value || !pane.value || !partial.value) return
    above.value = offsetIn(pane.value, body.value)
    const height = body.value.querySelector('[data-project]')?.getBoundingClientRect().height ?? 0
    if (height > 0 && height !== row.value) {
      row.value = height
      virtualizer.value.measure()
    }
  }
  let observer: ResizeObserver | null = null
  onMounted(() => {
    measure()
    observer = new ResizeObserver(measure)
    for (const element of [body.value, pane.value, body.value?.closest('table')?.parentElement])
      if (element) observer.observe(element)
  })
  onBeforeUnmount(() => observer?.disconnect())

  async function reveal(index: number): Promise<void> {
    virtualizer.value.scrollToIndex(index, { align: 'center' })
    await new Promise(resolve => requestAnimationFrame(resolve))
    await nextTick()
  }

  return { partial, from, to, row, reveal }
}
