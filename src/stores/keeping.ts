import type { SourceRecord } from './document-record'
import type { NoticeContent } from './notice'
import { faultOf, keptRecords, type Kept } from './storage'
import { createTabs } from './tabs'

/** Bytes of the sources, in memory until the browser keeps them, and what is written to its storage. */
export interface Keeping {
  /** Gets ready to write, so that what comes is not long without its copy. */
  prepare(): Promise<void>
  /** What the browser kept before this visit. */
  restore(): Promise<Kept>
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
  /** Whether something would be lost with the tab. */
  isUnkept(): boolean
}

/**
 * Another tab wrote a source: `kept` is its state now, null where it was removed; `base` the state that this tab saw or
 * wrote last. What this tab asked to write since is not written: it is to be put on top of `kept`.
 */
export type ChangedElsewhere = (id: string, kept: SourceRecord | null, base: SourceRecord | null) => void

const loadWrites = () => import('./storage-writes')

/**
 * Writes one thing after another, in the order asked; a fault becomes a notice and stops nothing. Nothing is written over
 * a state that this tab has not seen: the newer state is handed to `elsewhere` instead.
 */
export function createKeeping(
  notify: (notice: NoticeContent) => void,
  elsewhere: () => Promise<ChangedElsewhere>,
): Keeping {
  const memory = new Map<string, Uint8Array>()
  /** Each kept source as this tab saw or wrote it last. */
  const known = new Map<string, SourceRecord>()
  /** How often another tab's state was taken; what was asked before that must not be written after it. */
  const rounds = new Map<string, number>()
  /** Sources that the browser did not take. */
  const unkept = new Set<string>()
  /** Sources whose text the browser kept no longer, though no tab removed them. */
  const lost = new Set<string>()
  /** Which storage answered last. */
  let since: string | null = null
  const roundOf = (id: string) => rounds.get(id) ?? 0
  let writes: Promise<void> = Promise.resolve()
  let refreshing = false

  const then = (task: () => Promise<void>, onFault: (error: unknown) => void) => {
    writes = writes.then(task).catch(onFault)
  }

  /** How often this tab saw a source written to the storage that is there now. */
  const revisionOf = (id: string) => (lost.has(id) ? 0 : (known.get(id)?.revision ?? 0))

  function lose(ids: Iterable<string>): void {
    if (lost.size === 0) notify({ kind: 'cleared' })
    for (const id of ids) {
      lost.add(id)
      unkept.add(id)
    }
  }

  /** Notes which storage answered: where it is another, what this tab saw in the one before was cleared under it. */
  function meet(now: string | null): void {
    if (since !== null && now !== since && known.size > 0) lose(known.keys())
    since = now
  }

  async function adopt(id: string, kept: SourceRecord | null): Promise<void> {
    if (!kept) {
      if (lost.has(id)) return
      // Whoever removes something leaves a mark.
      if (since === null) return lose([id])
    }
    const changed = await elsewhere()
    lost.delete(id)
    unkept.delete(id)
    const base = known.get(id) ?? null
    rounds.set(id, roundOf(id) + 1)
    if (kept) known.set(id, kept)
    else known.delete(id)
    changed(id, kept, base)
  }

  /** Takes what other tabs wrote since. */
  async function refresh(): Promise<void> {
    refreshing = false
    const { records, unread, since: now } = await keptRecords()
    meet(now)
    const kept = new Map(records.map(record => [record.id, record]))
    for (const [id, record] of kept)
      if (revisionOf(id) !== record.revision || !known.has(id)) await adopt(id, record)
    for (const id of known.keys()) if (!kept.has(id) && !unread.has(id)) await adopt(id, null)
  }

  const tell = createTabs(() => {
    if (refreshing) return
    refreshing = true
    // What cannot be read now is read with the next word; a write says what is wrong.
    then(refresh, () => undefined)
  })

  async function bytesOf(id: string): Promise<Uint8Array | null> {
    const held = memory.get(id)
    if (held) return held
    try {
      return await (await loadWrites()).keptBytes(id)
    } catch (error) {
      const reason = faultOf(error)
      if (reason === 'failed') notify({ kind: 'notRestored', reason })
      return null
    }
  }

  // The browser asks before it closes a tab that holds what is nowhere else.
  addEventListener('beforeunload', event => {
    if (unkept.size > 0) event.preventDefault()
  })

  return {
    async prepare() {
      await loadWrites()
    },
    async restore() {
      const kept = await keptRecords()
      since = kept.since
      for (const record of kept.records) known.set(record.id, record)
      return kept
    },
    keep(record, bytes) {
      const { id } = record
      const round = roundOf(id)
      if (bytes) memory.set(id, bytes)
      then(
        async () => {
          if (round !== roundOf(id)) return
          if (lost.has(id) && !memory.has(id)) return void unkept.add(id)
          const { keep } = await loadWrites()
          const result = await keep(record, memory.get(id) ?? null, revisionOf(id))
          meet(result.since)
          if (result.state === 'stale') return adopt(id, result.kept)
          lost.delete(id)
          known.set(id, { ...record, revision: result.revision })
          memory.delete(id)
          unkept.delete(id)
          tell()
        },
        error => {
          unkept.add(id)
          const before = known.has(id) && !lost.has(id)
          notify({ kind: 'notKept', file: record.fileName, reason: faultOf(error), before })
        },
      )
    },
    forget(record) {
      const { id } = record
      unkept.delete(id)
      then(
        async () => {
          const { forget } = await loadWrites()
          const bytes = await bytesOf(id)
          if (bytes) memory.set(id, bytes)
          const result = await forget(id, revisionOf(id))
          meet(result.since)
          if (result.state === 'stale') {
            if (result.kept) notify({ kind: 'notRemoved', file: record.fileName })
            return adopt(id, result.kept)
          }
          known.delete(id)
          tell()
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
    isUnkept: () => unkept.size > 0,
  }
}
