import { nextTick, onScopeDispose, type Ref } from 'vue'
import { useRouter } from 'vue-router'

/** What of an element is found again on a page drawn anew: its kind, what it says, and which of those alike it was. */
interface Trace {
  readonly tag: string
  readonly said: string
  readonly nth: number
}
interface Left {
  readonly path: string
  readonly top: number
  readonly focus: Trace | null
}

const said = (element: Element) => element.getAttribute('aria-label') ?? element.textContent
const alike = (pane: Element, { tag, said: words }: Omit<Trace, 'nth'>) =>
  [...pane.querySelectorAll<HTMLElement>(tag)].filter(each => said(each) === words)

function traceOf(pane: Element, element: Element | null): Trace | null {
  if (!element || element === pane || !pane.contains(element)) return null
  const kind = { tag: element.tagName.toLowerCase(), said: said(element) }
  return { ...kind, nth: alike(pane, kind).findIndex(each => each === element) }
}

/** A page that is drawn anew has its lines after so many pictures at the latest. */
const PICTURES = 60
const ACTS = ['wheel', 'pointerdown', 'keydown'] as const

/**
 * Going back or forward leads to the page as it was left: as far scrolled, the keyboard where it was. What the reader does
 * meanwhile comes first.
 */
export function useWayBack(pane: Readonly<Ref<HTMLElement | undefined>>): void {
  const router = useRouter()
  const { history } = router.options
  const position = () => Number(history.state['position'])
  const left = new Map<number, Left>()
  let here = position()
  let popped = false
  let returning: symbol | null = null
  const stop = () => (returning = null)

  async function restore({ top, focus }: Left): Promise<void> {
    const own = (returning = Symbol('return'))
    for (let picture = 0; picture < PICTURES; picture++) {
      await nextTick()
      if (returning !== own) return
      if (pane.value) pane.value.scrollTop = top
      const found = pane.value && focus ? alike(pane.value, focus)[focus.nth] : undefined
      found?.focus({ preventScroll: true })
      // The pane may be gone by now: its ref is null then.
      const there = Math.abs((pane.value?.scrollTop ?? NaN) - top) < 2
      if (there && (!focus || found)) return
      await new Promise(resolve => requestAnimationFrame(resolve))
    }
  }

  /** The keyboard goes on in the page where what had the focus is gone. */
  async function keepKeyboard(): Promise<void> {
    await nextTick()
    if (document.activeElement === document.body) pane.value?.focus({ preventScroll: true })
  }

  const undo = [
    history.listen(() => (popped = true)),
    router.beforeEach((_, from) => {
      stop()
      if (pane.value)
        left.set(here, {
          path: from.fullPath,
          top: pane.value.scrollTop,
          focus: traceOf(pane.value, document.activeElement),
        })
    }),
    router.afterEach((to, from) => {
      here = position()
      const back = popped
      popped = false
      const record = left.get(here)
      // The source beside a view leads back to its figure by itself.
      const closing = to.path === from.path && from.query['at'] !== undefined && to.query['at'] === undefined
      // An address that is typed in has no position of its own.
      const same = record?.path === to.fullPath
      if (back && record && same && !closing && to.query['at'] === undefined) void restore(record)
      else void keepKeyboard()
    }),
  ]
  for (const act of ACTS) window.addEventListener(act, stop, { passive: true, capture: true })
  onScopeDispose(() => {
    stop()
    for (const each of undo) each()
    for (const act of ACTS) window.removeEventListener(act, stop, { capture: true })
  })
}
