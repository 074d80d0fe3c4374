import type { SourceRecord } from './document-record'

type Records = readonly SourceRecord[]

const byAge = (a: SourceRecord, b: SourceRecord) => a.addedAt - b.addedAt

/** The records with one more, or with a newer state of one; oldest first. */
export function withRecord(records: Records, record: SourceRecord): SourceRecord[] {
  return [...records.filter(({ id }) => id !== record.id), record].sort(byAge)
}

/** The records with those the browser kept; what is there already is newer and stays, what was removed stays away. */
export function withKept(records: Records, kept: Records, removed: ReadonlySet<string>): SourceRecord[] {
  const fresh = kept.filter(({ id }) => !removed.has(id) && !records.some(record => record.id === id))
  return [...fresh, ...records].sort(byAge)
}

/** The records without one document; a source goes with its last. */
export function withoutDocument(records: Records, documentId: string): SourceRecord[] {
  return records.flatMap(record => {
    const documents = record.documents.filter(({ id }) => id !== documentId)
    if (documents.length === record.documents.length) return record
    return documents.length === 0 ? [] : { ...record, documents }
  })
}

/** A record with its documents of before, in order, beside those it has now. */
export function withDocumentsOf(now: SourceRecord, before: SourceRecord): SourceRecord {
  const missing = before.documents.filter(({ id }) => !now.documents.some(document => document.id === id))
  return { ...now, documents: [...now.documents, ...missing].sort((a, b) => a.part - b.part) }
}

/** An id for a new source: its content's hash, with a number when both are kept. */
export function freeId(records: Records, hash: string): string {
  for (let copy = 1; ; copy++) {
    const id = copy === 1 ? hash : `${hash}.${copy}`
    if (!records.some(record => record.id === id)) return id
  }
}
