import { nextTick, onBeforeUnmount, onMounted, onUpdated, type Ref } from 'vue'

/** A step smaller, and the smallest: below it nobody reads anything, whatever the words. */
const STEP = 0.94
const SMALLEST = 0.4
/** Half a pixel of rounding is no overflow. */
const ROUNDING = 1

const overflows = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean =>
  scrollHeight > clientHeight + ROUNDING || scrollWidth > clientWidth + ROUNDING

/** Gives a box the largest `--fit` (1 at most) at which what is in it fits: on a slide nothing scrolls and nothing is cut. */
export function useFitContent(box: Readonly<Ref<HTMLElement | undefined>>): void {
  let observer: ResizeObserver | null = null

  function fit(): void {
    const element = box.value
    if (!element) return
    for (let size = 1; size > SMALLEST; size *= STEP) {
      element.style.setProperty('--fit', size.toFixed(3))
      if (!overflows(element)) return
    }
  }

  onMounted(() => {
    fit()
    observer = new ResizeObserver(fit)
    if (box.value?.parentElement) observer.observe(box.value.parentElement)
    // A font that comes late is wider.
    void window.document.fonts?.ready.then(fit)
  })
  onUpdated(() => void nextTick(fit))
  onBeforeUnmount(() => observer?.disconnect())
}
