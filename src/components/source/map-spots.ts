/** A strip of a screen's height shows no more places apart. */
const SPOTS = 500

/** Where lines stand on the strip, in percent from the top: lines that fall on one spot are one. */
export function mapSpots(lines: Iterable<number>, count: number): number[] {
  const spots = new Set<number>()
  const finest = Math.max(count, 1)
  for (const line of lines) {
    const share = (line - 1) / finest
    spots.add(finest <= SPOTS ? share : Math.floor(share * SPOTS) / SPOTS)
  }
  return [...spots].map(share => share * 100)
}
