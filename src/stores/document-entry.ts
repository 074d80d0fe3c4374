import type { DisclosureSummary } from './disclosure-summary'
import type { SourceRecord } from './document-record'

/** One line of the list of documents. */
export interface DocumentEntry extends DisclosureSummary {
  readonly sourceId: string
  /** Organization, or the file's name where none was read; empty for a paste without one. */
  readonly name: string
  readonly fileName: string
  readonly addedAt: number
  readonly encoding: string
  /** How many documents of its file are listed. */
  readonly parts: number
}

/** The documents of a source as entries of the list. */
export function entriesOf(record: SourceRecord): DocumentEntry[] {
  const { id: sourceId, fileName, addedAt, encoding } = record
  const parts = record.documents.length
  return record.documents.map(summary =>
    Object.assign(
      { sourceId, name: summary.organization ?? fileName, fileName, addedAt, encoding, parts },
      summary,
    ),
  )
}
