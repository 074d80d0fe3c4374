import type { SourceRecord } from './document-record'
import type { NoticeContent } from './notice'
import { faultOf, forget, keep, keptBytes } from './storage'

/** Bytes of the sources, in memory until the browser keeps them, and what is written to its storage. */
export interface Keeping {
  /** Keeps a source; what cannot be kept stays in memory, with a notice. */
  keep(record: SourceRecord, bytes: Uint8Array | null): void
  /** Deletes a source from the storage; its bytes go to memory, so that they can come back. */
  forget(record: SourceRecord): void
  /** The bytes of a source from memory or storage; null when they are gone. */
  bytes(id: string): Promise<Uint8Array | null>
  /** Lets go of the bytes in memory of a source that will not come back. */
  drop(id: string): void
  /** Resolves when all that was asked so far is written. */
  written(): Promise<void>
}

/** Writes one thing after another, in the order asked; a fault becomes a notice and stops nothing. */
export function createKeeping(notify: (notice: NoticeContent) => void): Keeping {
  const memory = new Map<string, Uint8Array>()
  let writes: Promise<void> = Promise.resolve()

  const then = (task: () => Promise<void>, onFault: (error: unknown) => void) => {
    writes = writes.then(task).catch(onFault)
  }

  async function bytesOf(id: string): Promise<Uint8Array | null> {
    const held = memory.get(id)
    if (held) return held
    try {
      return await keptBytes(id)
    } catch (error) {
      if (faultOf(error) === 'failed') notify({ kind: 'notRestored' })
      return null
    }
  }

  return {
    keep(record, bytes) {
      if (bytes) memory.set(record.id, bytes)
      then(
        async () => {
          const held = memory.get(record.id) ?? null
          await keep(record, held)
          memory.delete(record.id)
        },
        error => notify({ kind: 'notKept', file: record.fileName, reason: faultOf(error) }),
      )
    },
    forget(record) {
      then(
        async () => {
          const bytes = await bytesOf(record.id)
          if (bytes) memory.set(record.id, bytes)
          await forget(record.id)
        },
        error => {
          // What was never kept need not be forgotten.
          if (faultOf(error) !== 'unavailable') notify({ kind: 'notForgotten', file: record.fileName })
        },
      )
    },
    bytes: bytesOf,
    drop: id =>
      then(
        async () => void memory.delete(id),
        () => undefined,
      ),
    written: () => writes,
  }
}
