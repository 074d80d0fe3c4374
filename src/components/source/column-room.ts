import { computed, ref, watch, type Ref } from 'vue'
import { gridBlocks, sumOf, type GridBlock } from './column-widths'
import { cellAt } from './marked-spans'
import type { MarkedSpan, SourceLines } from './source-lines'

/** A column whose cells carry a number is wider by it. */
const BADGE = 2
const NONE: readonly never[] = []

interface Shown {
  readonly source: () => SourceLines
  readonly marks: () => ReadonlyMap<number, readonly MarkedSpan[]>
  /** The lines that are drawn. */
  readonly inSight: () => readonly number[]
}

/** How wide the columns of each line stand, and the widest grid that was in sight: so far the text scrolls sideways, in em. */
export function useColumnRoom({ source, marks, inSight }: Shown): {
  columnsOf(line: number): readonly number[]
  readonly widest: Readonly<Ref<number>>
} {
  const blocks = computed(() => gridBlocks(source()))
  const widest = ref(0)
  watch(blocks, () => (widest.value = 0))
  const widened = computed(() => {
    const wide = new Map<GridBlock, number[]>()
    for (const [line, spans] of marks()) {
      const block = blocks.value(line)
      if (!block) continue
      const columns = wide.get(block) ?? [...block.columns]
      for (const span of spans) {
        const at = span.label === null ? -1 : cellAt(source(), { line, start: span.start, end: span.end })
        const width = block.columns[at]
        if (width !== undefined) columns[at] = width + BADGE
      }
      wide.set(block, columns)
    }
    return wide
  })
  const roomOf = (block: GridBlock) => widened.value.get(block) ?? block.columns
  watch(
    [inSight, blocks],
    () => {
      const shown = new Set(inSight().map(line => blocks.value(line)))
      for (const block of shown) if (block) widest.value = Math.max(widest.value, sumOf(roomOf(block)))
    },
    { immediate: true },
  )
  return {
    widest,
    columnsOf(line) {
      const block = blocks.value(line)
      return block ? roomOf(block) : NONE
    },
  }
}
