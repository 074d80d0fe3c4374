import type { Place } from '../../model/place'
import type { DoubtfulReading } from '../../analysis/doubtful-readings'

/** Doubtful readings of one kind for one reason, in order of their lines. */
export interface DoubtGroup {
  readonly kind: DoubtfulReading['kind']
  readonly reason: string | null
  readonly readings: readonly DoubtfulReading[]
  /** Where they stand, each line once. */
  readonly lines: readonly { readonly line: number; readonly places: readonly Place[] }[]
}

function byLine(readings: readonly DoubtfulReading[]): DoubtGroup['lines'] {
  const lines = new Map<number, Place[]>()
  for (const { place } of readings) {
    const there = lines.get(place.line)
    if (there) there.push(place)
    else lines.set(place.line, [place])
  }
  return [...lines].map(([line, places]) => ({ line, places }))
}

/** Doubts by kind and reason, in the order of their first place. */
export function doubtGroups(doubtful: readonly DoubtfulReading[]): readonly DoubtGroup[] {
  const groups = new Map<string, DoubtfulReading[]>()
  for (const reading of doubtful) {
    const key = `${reading.kind} ${reading.reason ?? ''}`
    const group = groups.get(key)
    if (group) group.push(reading)
    else groups.set(key, [reading])
  }
  return [...groups.values()].flatMap(readings => {
    const [first] = readings
    return first ? [{ kind: first.kind, reason: first.reason, readings, lines: byLine(readings) }] : []
  })
}
