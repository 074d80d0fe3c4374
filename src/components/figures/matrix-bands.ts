import { computed, type ComputedRef } from 'vue'
import type { CoverageMatrix } from '../../charts/coverage-matrix'
import { useRowSlots } from './row-slots'
import { STEP, type RowWindow } from './row-window'

/** Some rows one under the other, drawn as one picture. */
export interface MatrixBand {
  readonly index: number
  /** The index of its first row. */
  readonly from: number
  readonly data: CoverageMatrix
}

/** Gives the bands of so many rows each; a band stays the very same, so that it is drawn once. */
function bandMaker({ rows, periods }: CoverageMatrix, size: number): (index: number) => MatrixBand {
  const known = new Map<number, MatrixBand>()
  return index => {
    const before = known.get(index)
    if (before) return before
    const from = index * size
    const band = { index, from, data: { rows: rows.slice(from, from + size), periods } }
    known.set(index, band)
    return band
  }
}

/**
 * The pictures behind the rows drawn: of a long matrix as many rows each as its window moves by, so that what stays in
 * sight is not drawn anew.
 */
export function useMatrixBands(
  matrix: ComputedRef<CoverageMatrix>,
  { from, to, partial }: Pick<RowWindow, 'from' | 'to' | 'partial'>,
): {
  readonly bands: ComputedRef<readonly MatrixBand[]>
  /** The picture that a band is drawn in: one that scrolled away is filled anew. */
  readonly slotOf: (index: number) => number
} {
  const size = computed(() => (partial.value ? STEP : Math.max(1, matrix.value.rows.length)))
  const bandAt = computed(() => bandMaker(matrix.value, size.value))
  const bands = computed(() => {
    const first = Math.floor(from.value / size.value)
    const end = Math.ceil(to.value / size.value)
    return Array.from({ length: Math.max(0, end - first) }, (_, at) => bandAt.value(first + at))
  })
  return { bands, slotOf: useRowSlots(() => bands.value.length) }
}
