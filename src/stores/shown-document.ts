import { shallowRef, type ShallowRef } from 'vue'
import type { CorrectionHistory } from '../corrections/history'
import type { Audit } from '../model/finding'
import type { Desk } from './desk'
import type { OpenDocument } from './open-document'
import { loadWork, workAtHand } from './work'

/** The document on the screen, and others as they would go there. */
export interface ShownDocument {
  readonly current: ShallowRef<OpenDocument | null>
  /** Puts a document that is read on the screen; false where it is not. */
  show(documentId: string): boolean
  /** Puts a document on the screen; false when there is none of that id. What was open stays until then. */
  open(documentId: string): Promise<boolean>
  /** Another document as it would go on the screen, checked; null when it cannot be read. What is open stays. */
  load(documentId: string): Promise<OpenDocument | null>
  /** Gives a document other corrections and marks: kept with it, and in force at once. */
  correct(documentId: string, history: CorrectionHistory): void
  close(): void
}

/** Nothing is open at first. */
export function createShownDocument({
  list,
  sources,
  checking,
  keeping,
  notify,
  followed,
  restore,
}: Desk): ShownDocument {
  const current = shallowRef<OpenDocument | null>(null)
  let opening = 0

  /** Counts the findings of a document for the list. */
  function tally(documentId: string, audit: Audit | null): void {
    const entry = list.entry(documentId)
    const record = list.record(entry?.sourceId)
    const work = workAtHand()
    if (!work || !entry || !record || followed.has(record.id)) return
    const counted = work.withCounts(record, entry.part, audit)
    if (counted === record) return
    list.put(counted)
    keeping.keep(counted, null)
  }

  /** Has the open document checked as corrected; what the checks found before stays until then, and no longer. */
  async function audit(changed: OpenDocument): Promise<void> {
    const { entry, disclosure } = changed
    const found = await checking.audit(changed)
    const shown = current.value
    if (shown?.disclosure !== disclosure) return
    tally(entry.id, found)
    if (!found) notify({ kind: 'notChecked', file: entry.fileName })
    const counted = list.entry(shown.entry.id) ?? shown.entry
    current.value = { ...shown, entry: counted, audit: found, auditing: false }
  }

  /** A document that is read, as corrected; of what was shown or made ready `before`, what still holds. */
  function asCorrected(documentId: string, before: OpenDocument | null): OpenDocument | null {
    const entry = list.entry(documentId)
    const read = entry && sources.get(entry.sourceId)
    const disclosure = entry && read?.reading.disclosures[entry.part]
    const work = workAtHand()
    if (!work || !disclosure) return null
    const history = work.historyOf(list.record(entry.sourceId), entry.part)
    return work.openDocument(entry, read, disclosure, history, before)
  }

  function put(next: OpenDocument): void {
    const before = current.value
    current.value = next
    if (next.auditing && next.disclosure !== before?.disclosure) void audit(next)
    else if (next.audit && !next.auditing) tally(next.entry.id, next.audit)
  }

  function show(documentId: string): boolean {
    const next = asCorrected(documentId, current.value)
    if (next) put(next)
    return next !== null
  }

  return {
    current,
    show,
    async open(documentId) {
      const wanted = ++opening
      await restore()
      const record = list.recordOf(documentId)
      if (!record) return false
      const { unreadCorrections, makeReady } = await loadWork()
      if (!sources.get(record.id) && !(await sources.readAgain(record))) return false
      // Another document was asked for meanwhile: that one is shown.
      if (wanted !== opening) return true
      const ready = asCorrected(documentId, current.value)
      if (ready) await makeReady(ready)
      if (wanted !== opening) return true
      const next = asCorrected(documentId, current.value?.entry.id === documentId ? current.value : ready)
      if (next) {
        put(next)
        const kind = unreadCorrections(record)
        if (kind) notify({ kind, file: record.fileName })
        return true
      }
      notify({ kind: 'notOpened', file: record.fileName })
      return false
    },
    async load(documentId) {
      await restore()
      const entry = list.entry(documentId)
      const record = list.record(entry?.sourceId)
      if (!entry || !record) return null
      const read = sources.get(record.id) ?? (await sources.readAgain(record))
      const disclosure = read?.reading.disclosures[entry.part]
      if (!read || !disclosure) return null
      const { openDocument, historyOf, makeReady } = await loadWork()
      const loaded = openDocument(entry, read, disclosure, historyOf(record, entry.part), null)
      await makeReady(loaded)
      return loaded.auditing ? { ...loaded, audit: await checking.audit(loaded), auditing: false } : loaded
    },
    correct(documentId, history) {
      const entry = list.entry(documentId)
      const record = list.record(entry?.sourceId)
      const read = record && sources.get(record.id)
      const work = workAtHand()
      if (!work || !entry || !record || !read) return
      const changed = work.withHistory(record, entry.part, history, read)
      followed.delete(record.id)
      list.put(changed)
      keeping.keep(changed, null)
      if (current.value?.entry.id === documentId) show(documentId)
    },
    close() {
      opening++
      current.value = null
    },
  }
}
