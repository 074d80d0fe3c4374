import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Room above and below the text of a row. */
const AIR = 8

/** Rows of one height, so that a chart's bands stand in them. */
export interface RowBands {
  /** The height that the tallest name asks of every row, in CSS pixels; 0 before anything is measured. */
  readonly row: Readonly<Ref<number>>
  /** The height of all rows together. */
  readonly all: Readonly<Ref<number>>
}

/** Measures the rows of a table body, now and whenever its size changes; names are the elements of class `label`. */
export function useRowBands(body: Readonly<Ref<HTMLElement | undefined>>): RowBands {
  const row = ref(0)
  const all = ref(0)
  let observer: ResizeObserver | null = null

  function measure(): void {
    if (!body.value) return
    const names = [...body.value.querySelectorAll<HTMLElement>('.label')]
    row.value = Math.max(0, ...names.map(name => Math.ceil(name.getBoundingClientRect().height))) + AIR
    all.value = body.value.getBoundingClientRect().height
  }

  onMounted(() => {
    measure()
    if (!body.value) return
    observer = new ResizeObserver(measure)
    observer.observe(body.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
  return { row, all }
}
