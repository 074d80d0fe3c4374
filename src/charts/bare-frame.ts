/** No animation, no margins: the picture fills its box, so that its bands stand in the rows of the table beside it. */
export const bareFrame = {
  animation: false,
  grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
} as const

/** Small parts keep at least this many pixels. */
const SMALLEST = 1.5

/** The length to draw: the amount itself, or what takes 1.5 pixels where it would be thinner; nothing for nothing. */
export function drawnLength(amount: number, whole: number, width: number): number {
  if (amount <= 0 || whole <= 0) return 0
  return width <= 0 ? amount : Math.max(amount, (SMALLEST * whole) / width)
}
