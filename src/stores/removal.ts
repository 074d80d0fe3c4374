import type { ShallowRef } from 'vue'
import { entriesOf } from './document-entry'
import type { DocumentList } from './document-list'
import type { SourceRecord } from './document-record'
import { joinedRecord } from './joined-record'
import type { Keeping } from './keeping'
import type { Removed } from './open-document'
import { forgetPresentations } from './presentation-record'
import type { ShownDocument } from './shown-document'
import { withDocumentsOf, withoutDocument } from './records'

/** Takes documents off the list; the last removal can be undone. */
export interface Removal {
  remove(documentId: string): void
  /** Takes all off the list. */
  clear(): void
  undo(): void
  /** Forgets what was removed last. */
  dismiss(): void
}

/** Removes from the list, from what is kept and from the screen; `removed` holds what went last. */
export function createRemoval(
  removed: ShallowRef<Removed | null>,
  list: DocumentList,
  keeping: Keeping,
  { current, show, close }: ShownDocument,
): Removal {
  /** Sources as they were before documents of them were removed. */
  let before: readonly SourceRecord[] = []

  function dismiss(): void {
    const gone = new Set(removed.value?.documents.map(({ id }) => id))
    if (gone.size > 0) forgetPresentations(gone)
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
    if (documents.some(({ id }) => id === current.value?.entry.id)) close()
  }

  return {
    dismiss,
    remove: documentId => become(withoutDocument(list.records.value, documentId)),
    clear: () => become([]),
    undo() {
      const records = before
      before = []
      removed.value = null
      for (const record of records) {
        const now = list.record(record.id)
        // What was added again meanwhile has the corrections and marks of before as well.
        const back = now ? withDocumentsOf(joinedRecord(null, record, now), record) : record
        list.put(back)
        keeping.keep(back, null)
        const open = current.value?.entry
        if (open?.sourceId === record.id) show(open.id)
      }
    },
  }
}
