import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import { entriesOf, type DocumentEntry } from './document-entry'
import type { SourceRecord } from './document-record'
import { withRecord } from './records'

/** The sources of this visit and of those before, with their documents as the list shows them. */
export interface DocumentList {
  readonly records: ShallowRef<readonly SourceRecord[]>
  readonly documents: ComputedRef<readonly DocumentEntry[]>
  /** Sources that were removed, so that no slow storage brings them back. */
  readonly forgotten: Set<string>
  /** Lists a source, or a newer state of one. */
  put(record: SourceRecord): void
  /** The listed source of an id. */
  record(sourceId: string | undefined): SourceRecord | undefined
  entry(documentId: string): DocumentEntry | undefined
  /** The source of a document. */
  recordOf(documentId: string): SourceRecord | undefined
  sameContent(hash: string): SourceRecord | undefined
}

/** An empty list. */
export function createDocumentList(): DocumentList {
  const records = shallowRef<readonly SourceRecord[]>([])
  const documents = computed<readonly DocumentEntry[]>(() => records.value.flatMap(entriesOf))
  const forgotten = new Set<string>()
  return {
    records,
    documents,
    forgotten,
    put(record) {
      forgotten.delete(record.id)
      records.value = withRecord(records.value, record)
    },
    record: sourceId => records.value.find(({ id }) => id === sourceId),
    entry: documentId => documents.value.find(({ id }) => id === documentId),
    recordOf: documentId =>
      records.value.find(record => record.documents.some(({ id }) => id === documentId)),
    sameContent: hash => records.value.find(record => record.hash === hash),
  }
}
