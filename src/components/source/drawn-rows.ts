import { useVirtualizer } from '@tanstack/vue-virtual'
import { computed, type Ref } from 'vue'
import { useMeasuredTogether } from '../measured-together'
import type { SourceRow } from './folded-rows'
import type { RowList } from './row-list'

interface Listed {
  readonly scroller: Readonly<Ref<HTMLElement | undefined>>
  readonly list: Readonly<Ref<RowList>>
  readonly keyOf: (index: number) => string | number
  /** How high each row will stand, in CSS pixels. */
  readonly heightOf: Readonly<Ref<(index: number) => number>>
}

/** A row that is drawn; `start` is where it begins, in CSS pixels. */
export interface DrawnRow {
  readonly start: number
  readonly index: number
  readonly key: string | number
  readonly row: SourceRow
}

/** The rows of a list that are in sight, and a few around them. */
export function useDrawnRows({ scroller, list, keyOf, heightOf }: Listed) {
  const virtualizer = useVirtualizer(
    computed(() => ({
      count: list.value.count,
      getScrollElement: () => scroller.value ?? null,
      getItemKey: keyOf,
      estimateSize: heightOf.value,
      overscan: 6,
    })),
  )
  const rows = computed<readonly DrawnRow[]>(() =>
    virtualizer.value.getVirtualItems().flatMap(({ index, start }) =>
      // The list may have become shorter than what is still drawn.
      index < list.value.count ? [{ start, index, key: keyOf(index), row: list.value.at(index) }] : [],
    ),
  )
  const linesInSight = computed(() =>
    rows.value.flatMap(({ row }) => (row.kind === 'line' ? [row.line] : [])),
  )
  return {
    virtualizer,
    rows,
    /** The lines among them, in order. */
    linesInSight,
    sight: computed(() => ({ from: linesInSight.value[0] ?? 1, to: linesInSight.value.at(-1) ?? 1 })),
    /** To be called with each row drawn; rows have `data-index`. */
    measure: useMeasuredTogether(row => virtualizer.value.measureElement(row)),
  }
}
