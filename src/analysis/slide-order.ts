/** What was chosen of a presentation: the slides in their order, and those that are left out though they stand in it. */
export interface SlideChoice {
  readonly order: readonly string[]
  readonly without: readonly string[]
}

interface Slide {
  readonly id: string
}

/**
 * The slides there are (in their first order) in the order chosen. One that was not there when the order was chosen
 * follows the slide it follows at first.
 */
export function orderedSlides<S extends Slide>(
  available: readonly S[],
  choice: SlideChoice | null,
): readonly S[] {
  if (!choice) return available
  const chosen = choice.order.flatMap(id => available.find(slide => slide.id === id) ?? [])
  const ordered = [...new Set(chosen)]
  for (const [at, slide] of available.entries()) {
    if (ordered.includes(slide)) continue
    const before = available[at - 1]
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, slide)
  }
  return ordered
}

/** The slides that are shown, in the order chosen. */
export function shownSlides<S extends Slide>(
  available: readonly S[],
  choice: SlideChoice | null,
): readonly S[] {
  return orderedSlides(available, choice).filter(({ id }) => !choice?.without.includes(id))
}
