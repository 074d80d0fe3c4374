import { nextTick } from 'vue'

const ROW = '[data-index]'
const WAYS = 'a[href], button'

/**
 * Remembers a figure that is left for its source, and finds it again: in a list that draws the rows in sight only, the element
 * may show another row by then. The row is drawn a few pictures after the list stands where it stood.
 */
export function followedFigure(pane: Element, figure: HTMLElement): () => Promise<HTMLElement | null> {
  const row = figure.closest<HTMLElement>(ROW)
  const index = row?.dataset['index']
  const nth = row ? [...row.querySelectorAll(WAYS)].indexOf(figure) : -1
  const isThere = () => figure.isConnected && figure.closest<HTMLElement>(ROW)?.dataset['index'] === index

  return async () => {
    if (isThere() || index === undefined) return isThere() ? figure : null
    for (let picture = 0; picture < PICTURES; picture++) {
      const again = pane.querySelector(`[data-index="${index}"]`)?.querySelectorAll<HTMLElement>(WAYS)[nth]
      if (again) return again
      await new Promise(resolve => requestAnimationFrame(resolve))
      await nextTick()
    }
    return null
  }
}

const PICTURES = 10
