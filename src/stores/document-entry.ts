import type { DisclosureSummary, SourceRecord } from './document-record'
import { isSealed, unreadSummary } from './summary-seal'

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
  /** What is kept of it is not as it was made: its figures are read from its text when it is opened. */
  readonly unread?: true
}

/** The documents of a source as entries of the list. */
export function entriesOf(record: SourceRecord): DocumentEntry[] {
  const { id: sourceId, fileName, addedAt, encoding } = record
  const parts = record.documents.length
  return record.documents.map(kept => {
    const isTrue = isSealed(kept)
    const summary = isTrue ? kept : unreadSummary(kept)
    const name = summary.organization ?? fileName
    return Object.assign(
      { sourceId, name, fileName, addedAt, encoding, parts, ...(!isTrue && { unread: true as const }) },
      summary,
    )
  })
}
