import { computed, type ComputedRef, type Ref } from 'vue'
import type { SourceCell } from '../../model/source-text'
import { pieceOf } from './line-pieces'
import type { Cursor } from './source-lines'

interface Drawn {
  readonly cursor: Readonly<Ref<Cursor | null>>
  /** The cells that a line is drawn in; null where it is drawn as it is. */
  readonly cells: (line: number) => readonly SourceCell[] | null
  readonly linesInSight: Readonly<Ref<readonly number[]>>
}

/** What is drawn under the cursor, and the id of its element while that is drawn. */
export function useCellUnder({ cursor, cells, linesInSight }: Drawn): {
  readonly under: ComputedRef<Cursor | null>
  readonly underId: ComputedRef<string | undefined>
} {
  const under = computed(() => {
    if (!cursor.value) return null
    const { line, cell } = cursor.value
    return { line, cell: pieceOf(cells(line), cell) }
  })
  return {
    under,
    underId: computed(() =>
      under.value && linesInSight.value.includes(under.value.line)
        ? `source-${under.value.line}-${under.value.cell}`
        : undefined,
    ),
  }
}
