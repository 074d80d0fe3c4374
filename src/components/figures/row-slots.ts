import type { Virtualizer } from '@tanstack/vue-virtual'
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

/** What each row was filled with when it was last measured. */
const filledWith = new WeakMap<Element, unknown>()

/**
 * Measures a row that may have been filled anew, and watches its height. The list takes an item that is now in another row
 * for one that was built anew, and would watch its former row no more, though that one shows another item; and it measures
 * nothing while it is scrolled, but what it begins to watch.
 */
export function measureFilled<Scroller extends Element>(
  list: Virtualizer<Scroller, Element>,
  row: Element,
): void {
  const key = list.options.getItemKey(list.indexFromElement(row))
  if (filledWith.get(row) !== key) list.elementsCache.delete(key)
  filledWith.set(row, key)
  list.measureElement(row)
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
