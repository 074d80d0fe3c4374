import { onBeforeUnmount, onMounted, onUpdated, type Ref } from 'vue'

/**
 * Folds a bar as far as its width asks, before it is drawn: sets `data-fold` of the element to the first of the steps in
 * which what stands at its end does not reach over the edge. The styles say what each step leaves out; the last one stands
 * whatever the width. `words` holds what no step folds: its parts grow and shrink with the type.
 */
export function useFoldToFit(
  bar: Readonly<Ref<HTMLElement | undefined>>,
  words: Readonly<Ref<HTMLElement | undefined>>,
  end: Readonly<Ref<HTMLElement | undefined>>,
  steps: readonly string[],
): void {
  let observer: ResizeObserver | null = null

  function fold(): void {
    const [bars, ends] = [bar.value, end.value]
    if (!bars || !ends) return
    for (const step of steps) {
      bars.dataset['fold'] = step
      if (ends.scrollWidth <= ends.clientWidth && bars.scrollWidth <= bars.clientWidth) return
    }
  }

  onMounted(() => {
    fold()
    observer = new ResizeObserver(fold)
    for (const each of [bar.value, ...(words.value?.children ?? [])]) if (each) observer.observe(each)
  })
  // Other words, another count: they take another width.
  onUpdated(fold)
  onBeforeUnmount(() => observer?.disconnect())
}
