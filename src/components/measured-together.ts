import { onMounted, onUpdated } from 'vue'

/**
 * Measures the rows of a list when all of them stand there: between two that are drawn the page would lay itself out each
 * time. The answer is to be called with each row drawn.
 */
export function useMeasuredTogether(measure: (row: Element) => void): (row: unknown) => void {
  const unmeasured = new Set<Element>()
  function measureAll(): void {
    for (const row of unmeasured) measure(row)
    unmeasured.clear()
  }
  onMounted(measureAll)
  onUpdated(measureAll)
  return row => {
    if (row instanceof Element) unmeasured.add(row)
  }
}
