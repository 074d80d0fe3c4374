import { nextTick, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { CoverageRow } from '../analysis/coverage-row'
import { DIMENSIONS, type Dimension } from '../model/dimension'

/** A cell of the matrix that is looked at, with the element that stands for it. */
export interface OpenedCell {
  readonly row: CoverageRow
  readonly dimension: Dimension
  readonly cell: HTMLElement
}

/** The address of a cell: the first line of its sheet and its dimension, `?cell=173.quality`. */
const printCell = ({ sheet }: CoverageRow, dimension: Dimension) => `${sheet?.lines.from ?? ''}.${dimension}`

/**
 * The cell that the address names, where it is among the rows; `find` draws it and gives its element. While the source
 * stands beside the view nothing is open: it comes back when the source is closed.
 */
export function useOpenedCell(
  rows: ComputedRef<readonly CoverageRow[]>,
  find: (row: number, column: number) => Promise<HTMLElement | null>,
): {
  readonly opened: ShallowRef<OpenedCell | null>
  open(row: CoverageRow, dimension: Dimension): void
  close(): void
} {
  const route = useRoute()
  const router = useRouter()
  const opened = shallowRef<OpenedCell | null>(null)

  function keep(cell: string | undefined): void {
    if (cell !== route.query['cell']) void router.replace({ query: { ...route.query, cell } })
  }

  watch(
    [() => route.query['cell'], () => route.query['at'] !== undefined, rows],
    async ([asked, beside]) => {
      const row =
        beside || typeof asked !== 'string'
          ? -1
          : rows.value.findIndex(each => each.sheet !== null && asked === printCell(each, dimensionOf(asked)))
      const found = rows.value[row]
      if (!found) {
        opened.value = null
        return
      }
      const dimension = dimensionOf(String(asked))
      await nextTick()
      const cell = await find(row, DIMENSIONS.indexOf(dimension))
      if (cell && route.query['cell'] === asked) opened.value = { row: found, dimension, cell }
    },
    { immediate: true, flush: 'post' },
  )

  return {
    opened,
    open: (row, dimension) => keep(printCell(row, dimension)),
    close: () => keep(undefined),
  }
}

const dimensionOf = (cell: string): Dimension =>
  DIMENSIONS.find(dimension => cell.endsWith(`.${dimension}`)) ?? DIMENSIONS[0]
