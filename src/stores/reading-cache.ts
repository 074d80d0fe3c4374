import type { Audit } from '../model/finding'
import type { Reading } from '../model/reading'
import type { PackedSource } from '../worker/packed-source'

/** A source as it was read, with its text and what the checks found in each disclosure as read. */
export interface ReadSource {
  readonly reading: Reading
  readonly source: PackedSource
  readonly audits: readonly Audit[]
}

/** So many readings stay in memory; others are read again when opened, which takes a moment. */
const MOST_READINGS = 8

/** The readings used last, by source. */
export interface ReadingCache {
  get(sourceId: string): ReadSource | undefined
  put(sourceId: string, read: ReadSource): void
  /** Lets go of a reading that no longer holds. */
  drop(sourceId: string): void
}

/** An empty cache. */
export function createReadingCache(): ReadingCache {
  const readings = new Map<string, ReadSource>()
  function put(id: string, { reading, source, audits }: ReadSource): void {
    readings.delete(id)
    readings.set(id, { reading, source, audits })
    const [oldest] = readings.keys()
    if (readings.size > MOST_READINGS && oldest !== undefined) readings.delete(oldest)
  }
  return {
    get(id) {
      const read = readings.get(id)
      if (read) put(id, read)
      return read
    },
    put,
    drop: id => void readings.delete(id),
  }
}
