import { acceptHMRUpdate, defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Disclosure } from '../model/disclosure'
import type { Audit } from '../model/finding'
import type { AuditClient } from '../worker/audit-client'
import { fileRequest, MOST_BYTES, type ReadRequest, type ReadResult } from '../worker/protocol'
import type { CorrectionHistory } from '../corrections/history'
import type * as CorrectedDocument from './corrected-document'
import type { SourceRecord } from './document-record'
import { bytesOf, selectFiles, sizeOf, type IncomingFile } from './incoming'
import { createKeeping, type ChangedElsewhere } from './keeping'
import { createNoticeBoard } from './notice-board'
import type { Arrival, DuplicateQuestion, OpenDocument, Removed } from './open-document'
import { readOrNotify } from './read-or-notify'
import { createReadingCache, type ReadSource } from './reading-cache'
import { createReadingQueue, type Read } from './reading-queue'
import { RECORD_VERSION } from './record-version'
import { freeId, withDocumentsOf, withKept, withoutDocument, withRecord } from './records'
import { faultOf } from './storage'
import { entriesOf, type DocumentEntry } from './document-entry'

export type { DuplicateQuestion, OpenDocument, Removed } from './open-document'
export type { DocumentEntry } from './document-entry'
export type { IncomingFile } from './incoming'
export type { ReadProgress } from './reading-queue'

/** A storage that does not answer must not hold up a reading for longer. */
const PATIENCE_MS = 2000

/** What opens, corrects and sums up a document; it comes with the first one. */
type Work = typeof CorrectedDocument

const patience = () => new Promise<void>(resolve => setTimeout(resolve, PATIENCE_MS))

/** The documents: the list, the one that is open, what is being read, and what went wrong. */
export const useDocuments = defineStore('documents', () => {
  const records = shallowRef<readonly SourceRecord[]>([])
  const documents = computed<readonly DocumentEntry[]>(() => records.value.flatMap(entriesOf))
  const current = shallowRef<OpenDocument | null>(null)
  const arrivals = shallowRef<readonly Arrival[]>([])
  /** Sources as they were before documents of them were removed. */
  const undoable = shallowRef<readonly SourceRecord[]>([])
  const removed = shallowRef<Removed | null>(null)
  /** Whether the kept documents have been listed (or found unreadable). */
  const restored = ref(false)

  const queue = createReadingQueue()
  const { notices, notify, dismiss: dismissNotice } = createNoticeBoard()
  const keeping = createKeeping(notify, changedElsewhere)
  const readings = createReadingCache()
  let auditor: AuditClient | null = null
  const forgotten = new Set<string>()
  /** Sources another tab changed last: their findings are its to count, else two releases would count in turn forever. */
  const followed = new Set<string>()
  let work: Work | null = null
  let restoring: Promise<void> | null = null
  let opening = 0

  const question = computed<DuplicateQuestion | null>(() => {
    const [first] = arrivals.value
    const same = first && sameContent(first.hash)
    if (!first || !same) return null
    return { file: first.file, existing: entriesOf(same), waiting: arrivals.value.length - 1 }
  })

  async function loadWork(): Promise<Work> {
    return (work ??= await import('./corrected-document'))
  }

  async function check({ disclosure, source }: OpenDocument): Promise<Audit | null> {
    const { createAuditor } = await import('../worker/create-reader')
    auditor ??= createAuditor()
    return auditor.audit(disclosure, source)
  }

  function sameContent(hash: string): SourceRecord | undefined {
    return records.value.find(record => record.hash === hash)
  }

  async function restoreRecords(): Promise<void> {
    try {
      const kept = await keeping.restore()
      records.value = withKept(records.value, kept.records, forgotten)
      if (kept.newer > 0) notify({ kind: 'newerRecords', count: kept.newer })
      if (kept.damaged > 0) notify({ kind: 'damagedRecords', count: kept.damaged })
    } catch (error) {
      // Where there is no storage nothing was kept: that is said when there is something to keep.
      if (faultOf(error) !== 'unavailable') notify({ kind: 'notRestored' })
      if (!(error instanceof DOMException)) reportError(error)
    }
  }

  /** Lists what the browser kept; what was added meanwhile stays. Once: a second call waits for the first. */
  function restore(): Promise<void> {
    restoring ??= Promise.race([restoreRecords(), patience()]).then(() => void (restored.value = true))
    return restoring
  }

  async function take(arrival: Arrival, id: string, addedAt: number): Promise<string[]> {
    const { savedCorrections, summarizeCorrected } = await loadWork()
    const { file: fileName, hash, reading, audits, bytes } = arrival
    const { encoding } = reading.source
    const before = records.value.find(each => each.id === id)
    const kept = before ?? savedCorrections(arrival.saved)
    const { documents: summaries, orphaned } = summarizeCorrected(id, reading.disclosures, kept, audits)
    if (orphaned > 0) notify({ kind: 'orphanedCorrections', file: fileName, count: orphaned })
    const record = {
      version: RECORD_VERSION,
      revision: 0,
      id,
      hash,
      fileName,
      addedAt,
      encoding,
      documents: summaries,
      ...(kept?.corrections && { corrections: kept.corrections }),
    } as const
    forgotten.delete(id)
    records.value = withRecord(records.value, record)
    readings.put(id, arrival)
    keeping.keep(record, bytes)
    const { length: count } = summaries
    if (count > 1) notify({ kind: 'several', file: fileName, count, left: reading.left ?? 0 })
    if (current.value?.entry.sourceId === id) show(current.value.entry.id)
    return summaries.map(summary => summary.id)
  }

  /** Takes a source of a backup, under an id that is free. */
  function addKept(record: SourceRecord, bytes: Uint8Array): void {
    forgotten.delete(record.id)
    records.value = withRecord(records.value, record)
    keeping.keep(record, bytes)
  }

  /** Ages tell the order of the list, also of files read within one millisecond. */
  function now(): number {
    return Math.max(Date.now(), (records.value.at(-1)?.addedAt ?? 0) + 1)
  }

  /** Takes one file or paste into the list, or asks when its content is there already. */
  async function add(
    file: string,
    read: Read,
    load: () => Promise<ReadRequest>,
    fits: (disclosures: readonly Disclosure[]) => boolean = () => true,
  ): Promise<string[]> {
    let bytes: Uint8Array | null = null
    const outcome = await read(file, async () => {
      const request = await load()
      if (request.kind === 'file') bytes = request.bytes
      return request
    })
    await restore()
    await loadWork()
    const result = readOrNotify(file, outcome, notify)
    const kept = result?.bytes ?? bytes
    if (!result || !kept) return []
    if (!fits(result.reading.disclosures)) {
      notify({ kind: 'notJoined', file })
      return []
    }
    const { hash, reading, source, audits, saved } = result
    const arrival = {
      // A saved document keeps the name of the file it was read from.
      file: saved ? reading.source.name : file,
      hash,
      reading,
      source,
      audits,
      bytes: kept,
      ...(saved && { saved }),
    }
    if (saved && saved.differing !== null)
      notify({ kind: 'savedDiffers', file, tool: saved.tool, amounts: saved.differing })
    if (!sameContent(arrival.hash)) return take(arrival, freeId(records.value, arrival.hash), now())
    arrivals.value = [...arrivals.value, arrival]
    return []
  }

  /** Reads files, in an encoding where one is given; gives the ids of the documents found, in order. */
  async function addFiles(files: readonly IncomingFile[], encoding: string | null = null): Promise<string[]> {
    const { taken, left } = selectFiles(files)
    if (left > 0 || taken.length === 0) notify({ kind: 'folder', taken: taken.length, left })
    return queue.each(taken, async (file, read) => {
      const bytes = sizeOf(file)
      if (bytes > MOST_BYTES) {
        const refusal = { reason: 'tooLarge', looksLike: null, details: { bytes, most: MOST_BYTES } } as const
        notify({ kind: 'refused', file: file.name, refusal })
        return []
      }
      return add(file.name, read, async () => fileRequest(file.name, await bytesOf(file), encoding))
    })
  }

  /** Reads what was pasted; gives the ids of the documents found. */
  async function addPaste(text: string, html: string | null = null): Promise<string[]> {
    return queue.each([''], (name, read) =>
      add(name, read, async () => ({ kind: 'paste', name, text, html })),
    )
  }

  /** Answers the question about a file that is there already; gives the ids of its documents. */
  async function answer(choice: 'replace' | 'keepBoth' | 'neither'): Promise<string[]> {
    const [arrival, ...others] = arrivals.value
    arrivals.value = others
    if (!arrival || choice === 'neither') return []
    const same = sameContent(arrival.hash)
    if (choice === 'replace' && same) return take(arrival, same.id, same.addedAt)
    return take(arrival, freeId(records.value, arrival.hash), now())
  }

  /** Reads a source again from its bytes; null after a notice, or when cancelled. */
  async function readAgain(
    record: SourceRecord,
    encoding: string,
  ): Promise<(ReadSource & ReadResult) | null> {
    const bytes = await keeping.bytes(record.id)
    if (!bytes) {
      notify({ kind: 'notOpened', file: record.fileName })
      return null
    }
    const [result] = await queue.each([record.fileName], async (name, read) => [
      readOrNotify(name, await read(name, async () => fileRequest(name, bytes, encoding)), notify),
    ])
    return result ?? null
  }

  function show(id: string): boolean {
    const entry = documents.value.find(each => each.id === id)
    const read = entry && readings.get(entry.sourceId)
    const record = records.value.find(each => each.id === entry?.sourceId)
    const disclosure = entry && read?.reading.disclosures[entry.part]
    if (!work || !entry || !read || !disclosure) return false
    const before = current.value
    const next = work.openDocument(entry, read, disclosure, work.historyOf(record, entry.part), before)
    current.value = next
    if (next.auditing && next.disclosure !== before?.disclosure) void auditAgain(next)
    else if (next.audit && !next.auditing) tally(id, next.audit)
    return true
  }

  /** Takes what another tab made of a source: its state, with the steps on top that were made here meanwhile. */
  function changedElsewhere(...[id, kept, base, joining]: Parameters<ChangedElsewhere>): void {
    const before = records.value.find(record => record.id === id)
    if (!kept) {
      if (!before) return
      forgotten.add(id)
      records.value = records.value.filter(record => record.id !== id)
      if (current.value?.entry.sourceId === id) close()
      notify({ kind: 'removedElsewhere', file: before.fileName })
      return
    }
    const now = before ? joining.joinedRecord(base, before, kept) : kept
    forgotten.delete(id)
    followed.add(id)
    records.value = withRecord(records.value, now)
    if (now !== kept) keeping.keep(now, null)
    if (!before || !joining.isOtherwise(before, now)) return
    if (before.encoding !== now.encoding) readings.drop(id)
    const shown = current.value?.entry
    if (shown?.sourceId === id && !show(shown.id)) {
      if (now.documents.some(document => document.id === shown.id)) void open(shown.id)
      else close()
    }
    if (now !== kept || shown?.sourceId === id) notify({ kind: 'changedElsewhere', file: now.fileName })
  }

  /** Counts the findings of a document for the list. */
  function tally(id: string, audit: Audit): void {
    const entry = documents.value.find(each => each.id === id)
    const record = records.value.find(each => each.id === entry?.sourceId)
    if (!work || !entry || !record || followed.has(record.id)) return
    const counted = work.withCounts(record, entry.part, audit)
    if (counted === record) return
    records.value = withRecord(records.value, counted)
    keeping.keep(counted, null)
  }

  /** Checks the open document as corrected, in the worker; what the checks found before stays until then. */
  async function auditAgain(changed: OpenDocument): Promise<void> {
    const { entry, disclosure } = changed
    const audit = await check(changed)
    const shown = current.value
    if (shown?.disclosure !== disclosure) return
    if (!audit) notify({ kind: 'notChecked', file: entry.fileName })
    current.value = { ...shown, audit: audit ?? shown.audit, auditing: false }
    if (audit) tally(entry.id, audit)
  }

  /** Puts a document on the screen; false when there is none of that id. What was open stays until then. */
  async function open(id: string): Promise<boolean> {
    const wanted = ++opening
    await restore()
    const record = records.value.find(each => each.documents.some(document => document.id === id))
    if (!record) return false
    const { isHistoryDamaged } = await loadWork()
    if (!readings.get(record.id)) {
      const read = await readAgain(record, record.encoding)
      if (!read) return false
      readings.put(record.id, read)
    }
    // Another document was asked for meanwhile: that one is shown.
    if (wanted !== opening) return true
    if (show(id)) {
      if (isHistoryDamaged(record)) notify({ kind: 'damagedCorrections', file: record.fileName })
      return true
    }
    notify({ kind: 'notOpened', file: record.fileName })
    return false
  }

  /** Another document as it would go on the screen, checked; null when it cannot be read. What is open stays. */
  async function load(id: string): Promise<OpenDocument | null> {
    await restore()
    const entry = documents.value.find(each => each.id === id)
    const record = records.value.find(each => each.id === entry?.sourceId)
    if (!entry || !record) return null
    const read = readings.get(record.id) ?? (await readAgain(record, record.encoding))
    const disclosure = read?.reading.disclosures[entry.part]
    if (!read || !disclosure) return null
    readings.put(record.id, read)
    const { openDocument, historyOf } = await loadWork()
    const loaded = openDocument(entry, read, disclosure, historyOf(record, entry.part), null)
    if (!loaded.auditing) return loaded
    const audit = await check(loaded)
    return { ...loaded, audit, auditing: false }
  }

  /** Makes one document of several, beside them; gives its id, or none after a notice why they stay apart. */
  async function join(ids: readonly string[]): Promise<string[]> {
    const { joinedText, joinedWhole } = await import('./join-documents')
    const parts: OpenDocument[] = []
    for (const id of ids) {
      const part = await load(id)
      if (!part) return []
      parts.push(part)
    }
    const name = [...new Set(parts.map(({ entry }) => entry.fileName || entry.name))].join(' + ')
    const bytes = new TextEncoder().encode(joinedText(parts))
    const disclosures = parts.map(({ disclosure }) => disclosure)
    return queue.each([name], (file, read) =>
      add(
        file,
        read,
        async () => fileRequest(file, bytes, 'utf-8'),
        read => joinedWhole(disclosures, read),
      ),
    )
  }

  /** Takes the document off the screen. */
  function close(): void {
    opening++
    current.value = null
  }

  /** Reads the file of a document again in another encoding; false, and all as it was, when that gives nothing. */
  async function reopenWithEncoding(id: string, encoding: string): Promise<boolean> {
    const record = records.value.find(each => each.documents.some(document => document.id === id))
    const read = record && (await readAgain(record, encoding))
    if (!record || !read || !records.value.some(each => each.id === record.id)) return false
    const { summarizeCorrected } = await loadWork()
    const { reading, audits } = read
    const { documents: summaries, orphaned } = summarizeCorrected(
      record.id,
      reading.disclosures,
      record,
      audits,
    )
    if (orphaned > 0) notify({ kind: 'orphanedCorrections', file: record.fileName, count: orphaned })
    const changed = { ...record, encoding: read.reading.source.encoding, documents: summaries }
    records.value = withRecord(records.value, changed)
    readings.put(record.id, read)
    keeping.keep(changed, null)
    const shown = current.value?.entry
    if (shown?.sourceId === record.id && !show(shown.id)) show(summaries[0]?.id ?? '')
    return true
  }

  /** Gives a document other corrections and marks: kept with it, and in force at once. */
  function correct(id: string, history: CorrectionHistory): void {
    const entry = documents.value.find(each => each.id === id)
    const record = records.value.find(each => each.id === entry?.sourceId)
    const read = record && readings.get(record.id)
    if (!work || !entry || !record || !read) return
    const changed = work.withHistory(record, entry.part, history, read)
    followed.delete(record.id)
    records.value = withRecord(records.value, changed)
    keeping.keep(changed, null)
    if (current.value?.entry.id === id) show(id)
  }

  function becomes(after: readonly SourceRecord[]): void {
    const changed = records.value.filter(record => !after.includes(record))
    if (changed.length === 0) return
    dismissRemoved()
    const gone = records.value.flatMap(entriesOf).filter(({ id }) => {
      return !after.some(record => record.documents.some(document => document.id === id))
    })
    undoable.value = changed
    removed.value = { documents: gone }
    records.value = after
    for (const record of changed) {
      const rest = after.find(({ id }) => id === record.id)
      if (rest) keeping.keep(rest, null)
      else {
        forgotten.add(record.id)
        keeping.forget(record)
      }
    }
    if (gone.some(({ id }) => id === current.value?.entry.id)) close()
  }

  /** Takes a document off the list; `undoRemove` brings it back. */
  async function remove(id: string): Promise<void> {
    becomes(withoutDocument(records.value, id))
  }

  /** Takes all documents off the list; `undoRemove` brings them back. */
  async function clear(): Promise<void> {
    await restore()
    becomes([])
  }

  /** Brings back what was removed last. */
  async function undoRemove(): Promise<void> {
    const before = undoable.value
    undoable.value = []
    removed.value = null
    for (const record of before) {
      const now = records.value.find(({ id }) => id === record.id)
      const back = now ? withDocumentsOf(now, record) : record
      forgotten.delete(record.id)
      records.value = withRecord(records.value, back)
      keeping.keep(back, null)
    }
  }

  /** Forgets what was removed last. */
  function dismissRemoved(): void {
    for (const { id } of undoable.value) if (forgotten.has(id)) keeping.drop(id)
    undoable.value = []
    removed.value = null
  }

  /** Stops reading and says so, with the files that were waiting; what is read already stays. */
  function cancel(): void {
    const at = queue.progress.value
    queue.cancel()
    if (at) notify({ kind: 'cancelled', file: at.file, dropped: Math.max(0, at.total - at.done - 1) })
  }

  return {
    records,
    documents,
    current,
    progress: queue.progress,
    notices,
    question,
    removed,
    restored,
    restore,
    addFiles,
    addPaste,
    addKept,
    answer,
    open,
    load,
    join,
    close,
    remove,
    clear,
    undoRemove,
    dismissRemoved,
    reopenWithEncoding,
    correct,
    cancel,
    dismissNotice,
    written: keeping.written,
    isUnkept: keeping.isUnkept,
    bytes: keeping.bytes,
  }
})

if (import.meta.hot) import.meta.hot.accept(acceptHMRUpdate(useDocuments, import.meta.hot))
