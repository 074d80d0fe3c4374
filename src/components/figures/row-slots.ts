import { watch, type Ref } from 'vue'

/**
 * Rows of a virtual list that leave at one end come in at the other with something else in them: a row is filled anew, not
 * built anew. The answer names the place of a row in that round, by its index.
 */
export function useRowSlots(drawn: () => number): (index: number) => number {
  let slots = 1
  return index => {
    slots = Math.max(slots, drawn())
    return index % slots
  }
}

/**
 * The focus belongs to what a row showed, not to the row: where the row shows something else it is given up, so that Enter
 * never opens what was not focused. The answer is told of each focus within the list.
 */
export function useRowFocus(
  list: Readonly<Ref<HTMLElement | undefined>>,
  keyAt: (index: number) => string | undefined,
  drawn: Readonly<Ref<unknown>>,
): (event: FocusEvent) => void {
  let focused: string | undefined
  const keyOf = (element: Element) =>
    keyAt(Number(element.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? Number.NaN))
  watch(
    drawn,
    () => {
      const { activeElement } = document
      if (!(activeElement instanceof HTMLElement) || !list.value?.contains(activeElement)) return
      if (keyOf(activeElement) !== focused) activeElement.blur()
    },
    { flush: 'post' },
  )
  return ({ target }) => {
    if (target instanceof Element) focused = keyOf(target)
  }
}
