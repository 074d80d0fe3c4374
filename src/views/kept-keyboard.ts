import { onMounted, onScopeDispose } from 'vue'

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary'

/** Whether what had the focus has gone and nothing else has it. */
const isLost = ([last]: readonly HTMLElement[]) =>
  last?.isConnected === false && document.activeElement === document.body

/** The nearest neighbour on one side in which something takes the keyboard. */
function beside(start: Node | null, side: 'nextSibling' | 'previousSibling'): HTMLElement | null {
  for (let at = start; at; at = at[side]) {
    if (!(at instanceof HTMLElement) || !at.isConnected) continue
    const found = at.matches(FOCUSABLE) ? at : at.querySelector<HTMLElement>(FOCUSABLE)
    if (found) return found
  }
  return null
}

/** What takes the keyboard where the first of these has gone from the page: a neighbour of what went, else what held it. */
function heir(line: readonly HTMLElement[], changes: readonly MutationRecord[]): HTMLElement | null {
  const holder = line.findIndex(each => each.isConnected)
  const gone = line[holder - 1]
  if (!gone) return null
  const change = changes.find(({ removedNodes }) => [...removedNodes].includes(gone))
  const near =
    change && (beside(change.nextSibling, 'nextSibling') ?? beside(change.previousSibling, 'previousSibling'))
  return near ?? line.slice(holder).find(each => each.hasAttribute('tabindex')) ?? null
}

/**
 * The keyboard stays in the page: where what had the focus is taken away (a row removed, a form closed, a view drawn
 * anew), it goes to what stood beside it, else to what held it. Whoever leads it elsewhere comes before this.
 */
export function useKeptKeyboard(): void {
  /** What had the focus last, and what it stood in, from the inside. */
  let line: readonly HTMLElement[] = []
  function remember({ target }: FocusEvent): void {
    const found: HTMLElement[] = []
    for (let at = target; at instanceof HTMLElement; at = at.parentElement) found.push(at)
    line = found
  }
  const observer = new MutationObserver(changes => {
    if (isLost(line)) setTimeout(() => isLost(line) && heir(line, changes)?.focus({ preventScroll: true }))
  })
  onMounted(() => {
    document.addEventListener('focusin', remember)
    observer.observe(document.body, { childList: true, subtree: true })
  })
  onScopeDispose(() => {
    document.removeEventListener('focusin', remember)
    observer.disconnect()
  })
}
