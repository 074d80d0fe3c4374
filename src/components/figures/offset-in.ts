/** How far below the beginning of what scrolls an element stands, in whole CSS pixels. */
export function offsetIn(scroller: Element, element: Element): number {
  const { top } = element.getBoundingClientRect()
  return Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop)
}
