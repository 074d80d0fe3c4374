import { onBeforeUnmount, onMounted } from 'vue'

/**
 * Tells a component that the page is about to be put on paper, and when that is over. Both are called before the browser
 * lays the paper out, so what they draw must stand when they return; `first` is called before the others are.
 */
export function usePrinting(before: () => void, after: () => void, order: 'first' | 'later' = 'later'): void {
  const options = { capture: order === 'first' }
  onMounted(() => {
    addEventListener('beforeprint', before, options)
    addEventListener('afterprint', after, options)
  })
  onBeforeUnmount(() => {
    removeEventListener('beforeprint', before, options)
    removeEventListener('afterprint', after, options)
  })
}
