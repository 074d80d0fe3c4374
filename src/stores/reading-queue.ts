import { shallowRef, type ShallowRef } from 'vue'
import type { ReaderClient, ReadOutcome } from '../worker/client'
import type { ReadingStage, ReadRequest, StageProgress } from '../worker/protocol'

/** What is being read: `done` of `total` files are through; `fraction` (0 … 1) of the stage of this one. */
export interface ReadProgress {
  readonly file: string
  readonly stage: ReadingStage
  readonly fraction: number
  readonly done: number
  readonly total: number
  /** What reads has said nothing for long, and may be gone. */
  readonly silent?: boolean
}

/** The worker with a count of what it was asked and has done. */
export interface ReadingQueue {
  readonly progress: ShallowRef<ReadProgress | null>
  /** Reads each of a list in turn and gives what `one` makes of them; stops when cancelled. */
  each<T, R>(items: readonly T[], one: (item: T, read: Read) => Promise<readonly R[]>): Promise<R[]>
  /** Fetches and starts what reads, where something is about to be read. */
  prepare(): Promise<void>
  cancel(): void
  /** Reads once more what has been silent, with a new worker. */
  retry(): void
}

/** Reads one request, telling how far it is. */
export type Read = (name: string, load: () => Promise<ReadRequest>) => Promise<ReadOutcome>

/** A queue of its own; the worker starts with the first request. */
export function createReadingQueue(): ReadingQueue {
  let client: ReaderClient | null = null
  const progress = shallowRef<ReadProgress | null>(null)
  let done = 0
  let total = 0
  let cancelled = 0
  let lists = 0

  function tell(file: string, { stage, done: step, total: steps }: StageProgress): void {
    progress.value = { file, stage, fraction: steps === 0 ? 0 : step / steps, done, total }
  }

  function idle(): void {
    progress.value = null
    done = 0
    total = 0
  }

  async function reader(): Promise<ReaderClient> {
    if (client) return client
    const { createReader } = await import('../worker/create-reader')
    return (client ??= createReader(() => {
      if (progress.value) progress.value = { ...progress.value, silent: true }
    }))
  }

  const read: Read = async (name, load) => {
    const before = cancelled
    tell(name, { stage: 'load', done: 0, total: 1 })
    let request: ReadRequest
    let reads: ReaderClient
    try {
      reads = await reader()
      request = await load()
    } catch (error) {
      return {
        state: 'failed',
        stage: 'load',
        message: error instanceof Error ? error.message : String(error),
      }
    }
    if (before !== cancelled) return { state: 'cancelled' }
    return reads.read(request, step => tell(name, step))
  }

  return {
    progress,
    async each(items, one) {
      const before = cancelled
      const results = []
      total += items.length
      lists++
      try {
        for (const item of items) {
          results.push(...(await one(item, read)))
          if (before !== cancelled) break
          done++
        }
      } finally {
        lists--
        if (lists === 0) idle()
      }
      return results
    },
    retry() {
      if (progress.value) progress.value = { ...progress.value, silent: false }
      client?.retry()
    },
    prepare: async () => (await reader()).prepare(),
    cancel() {
      cancelled++
      idle()
      client?.cancel()
    },
  }
}
