import { shallowRef, type ShallowRef } from 'vue'
import { entriesOf } from './document-entry'
import type { DocumentList } from './document-list'
import type { SourceRecord } from './document-record'
import type { Keeping } from './keeping'
import type { Removed } from './open-document'
import { withDocumentsOf, withoutDocument } from './records'

/** Takes documents off the list; the last removal can be undone. */
export interface Removal {
  /** What `undo` would bring back. */
  readonly removed: ShallowRef<Removed | null>
  remove(documentId: string): void
  /** Takes all off the list. */
  clear(): void
  undo(): Promise<void>
  /** Forgets what was removed last. */
  dismiss(): void
}

/** Removes from the list and from what is kept; `gone` hears of the documents, `came` of a source that stands as before. */
export function createRemoval(
  list: DocumentList,
  keeping: Keeping,
  gone: (documents: ReadonlySet<string>) => void,
  came: (sourceId: string) => void,
): Removal {
  const removed = shallowRef<Removed | null>(null)
  /** Sources as they were before documents of them were removed. */
  let before: readonly SourceRecord[] = []

  function dismiss(): void {
    const gone = new Set(removed.value?.documents.map(({ id }) => id))
    if (gone.size > 0)
      void import('./presentation-record').then(({ forgetPresentations }) => forgetPresentations(gone))
    for (const { id } of before) if (list.forgotten.has(id)) keeping.drop(id)
    before = []
    removed.value = null
  }

  function become(after: readonly SourceRecord[]): void {
    const changed = list.records.value.filter(record => !after.includes(record))
    if (changed.length === 0) return
    dismiss()
    const documents = list.records.value.flatMap(entriesOf).filter(({ id }) => {
      return !after.some(record => record.documents.some(document => document.id === id))
    })
    before = changed
    removed.value = { documents }
    list.records.value = after
    for (const record of changed) {
      const rest = list.record(record.id)
      if (rest) keeping.keep(rest, null)
      else {
        list.forgotten.add(record.id)
        keeping.forget(record)
      }
    }
    gone(new Set(documents.map(({ id }) => id)))
  }

  return {
    removed,
    dismiss,
    remove: documentId => become(withoutDocument(list.records.value, documentId)),
    clear: () => become([]),
    async undo() {
      const records = before
      const isThere = records.some(({ id }) => list.record(id))
      before = []
      removed.value = null
      // What joins comes where there is something to join.
      const joins = isThere ? await import('./joined-record') : null
      for (const record of records) {
        const now = list.record(record.id)
        // What was added again meanwhile has the corrections and marks of before as well.
        const joined = now && joins ? joins.joinedRecord(null, record, now) : now
        const back = joined ? withDocumentsOf(joined, record) : record
        list.put(back)
        keeping.keep(back, null)
        came(record.id)
      }
    },
  }
}
