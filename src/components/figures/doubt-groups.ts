import type { DoubtfulReading } from '../../analysis/doubtful-readings'

/** Doubtful readings of one kind for one reason, in order of their lines. */
export interface DoubtGroup {
  readonly kind: DoubtfulReading['kind']
  readonly reason: string | null
  readonly readings: readonly DoubtfulReading[]
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
    return first ? [{ kind: first.kind, reason: first.reason, readings }] : []
  })
}
