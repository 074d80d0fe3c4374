import { acceptHMRUpdate, defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Arrivals } from './arrivals'
import { createDesk } from './desk'
import type { SourceRecord } from './document-record'
import type { ChangedElsewhere } from './keeping'
import type { Removed } from './open-document'
import type { Removal } from './removal'
import { createShownDocument } from './shown-document'
import { loadWork } from './work'

export type { DuplicateQuestion, OpenDocument, Removed } from './open-document'
export type { DocumentEntry } from './document-entry'
export type { IncomingFile } from './incoming'
export type { ReadProgress } from './reading-queue'

/** The documents: the list, the one that is open, what is being read, and what went wrong. */
export const useDocuments = defineStore('documents', () => {
  let elsewhere: ChangedElsewhere | null = null
  const desk = createDesk(async () => {
    const { createElsewhere } = await import('./elsewhere')
    return (elsewhere ??= createElsewhere(desk, shown))
  })
  const { list, queue, sources, keeping, notify, restore } = desk
  const shown = createShownDocument(desk)
  const arrivals = shallowRef<Arrivals | null>(null)

  /** What takes files in comes when the first is about to. */
  async function loadArrivals(): Promise<Arrivals> {
    const { createArrivals } = await import('./arrivals')
    return (arrivals.value ??= createArrivals(desk, shown))
  }
  const removed = shallowRef<Removed | null>(null)
  let removal: Removal | null = null

  /** What takes documents off the list comes with the first that goes. */
  async function loadRemoval(): Promise<Removal> {
    const { createRemoval } = await import('./removal')
    return (removal ??= createRemoval(removed, list, keeping, shown))
  }

  /** Takes a source of a backup, under an id that is free. */
  function addKept(record: SourceRecord, bytes: Uint8Array): void {
    list.put(record)
    keeping.keep(record, bytes)
  }

  /** Reads what was taken unread, one source after another, so that the list can tell of it; ends when cancelled. */
  async function readKept(sourceIds: readonly string[]): Promise<void> {
    for (const id of sourceIds) {
      const record = list.record(id)
      if (record && !sources.get(id) && !(await sources.readAgain(record))) return
    }
  }

  const loadJoins = async () => (await import('./join-documents')).createJoins(shown, await loadArrivals())

  /** Reads the file of a document again in another encoding; false, and all as it was, when that gives nothing. */
  async function reopenWithEncoding(id: string, encoding: string): Promise<boolean> {
    const record = list.recordOf(id)
    const read = record && (await sources.readOtherwise(record, encoding))
    if (!record || !read || !list.record(record.id)) return false
    const { summarizeCorrected } = await loadWork()
    const { reading } = read
    // What was found in it as it was read before no longer counts.
    const { corrections } = record
    const { documents, orphaned } = summarizeCorrected(record.id, reading.disclosures, {
      documents: [],
      ...(corrections && { corrections }),
    })
    if (orphaned > 0) notify({ kind: 'orphanedCorrections', file: record.fileName, count: orphaned })
    const changed = { ...record, encoding: reading.source.encoding, documents }
    list.put(changed)
    sources.put(record.id, read)
    keeping.keep(changed, null)
    const open = shown.current.value?.entry
    if (open?.sourceId === record.id && !shown.show(open.id)) shown.show(documents[0]?.id ?? '')
    return true
  }

  /** Gets ready for the first document, where one is about to come. */
  async function prepare(): Promise<void> {
    await Promise.all([queue.prepare(), loadArrivals(), loadWork(), keeping.prepare()])
  }

  /** Stops reading and says so, with the files that were waiting; what is read already stays. */
  function cancel(): void {
    const at = queue.progress.value
    queue.cancel()
    if (at) notify({ kind: 'cancelled', file: at.file, dropped: Math.max(0, at.total - at.done - 1) })
  }

  return {
    records: list.records,
    documents: list.documents,
    current: shown.current,
    progress: queue.progress,
    notices: desk.notices,
    question: computed(() => arrivals.value?.question.value ?? null),
    removed,
    restored: desk.restored,
    restore,
    addFiles: async (...given: Parameters<Arrivals['addFiles']>) => (await loadArrivals()).addFiles(...given),
    addPaste: async (...given: Parameters<Arrivals['addPaste']>) => (await loadArrivals()).addPaste(...given),
    addKept,
    readKept,
    answer: async (...given: Parameters<Arrivals['answer']>) => (await loadArrivals()).answer(...given),
    open: shown.open,
    load: shown.load,
    /** Makes one document of several, beside them; gives its id, or none after a notice why they stay apart. */
    join: async (ids: readonly string[]) => (await loadJoins()).join(ids),
    /** Makes one document of the open one and a file that was refused for want of a budget table, beside it; gives its id. */
    joinRefused: async (file: string) => (await loadJoins()).joinRefused(file),
    /** Whether a refused file may be a part of a document: its text holds sheets or the narrative alone. */
    isPart: (file: string) => (arrivals.value?.refusedPart(file) ?? null) !== null,
    close: shown.close,
    /** Takes a document off the list; `undoRemove` brings it back. */
    remove: async (id: string) => (await loadRemoval()).remove(id),
    /** Takes all documents off the list; `undoRemove` brings them back. */
    async clear() {
      await restore()
      const { clear } = await loadRemoval()
      clear()
    },
    /** Brings back what was removed last. */
    undoRemove: async () => (await loadRemoval()).undo(),
    /** Forgets what was removed last. */
    dismissRemoved: () => removal?.dismiss(),
    reopenWithEncoding,
    correct: shown.correct,
    prepare,
    cancel,
    retry: queue.retry,
    notify: desk.notify,
    dismissNotice: desk.dismiss,
    written: keeping.written,
    isUnkept: keeping.isUnkept,
    bytes: keeping.bytes,
  }
})

if (import.meta.hot) import.meta.hot.accept(acceptHMRUpdate(useDocuments, import.meta.hot))
