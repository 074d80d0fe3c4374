import { figureOf } from '../analysis/figure-spot'
import { TABLE_IDS } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type { DisclosureSummary, SourceRecord } from './document-record'

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

/** What the list shows of each disclosure of a source. */
export function summarize(sourceId: string, disclosures: readonly Disclosure[]): DisclosureSummary[] {
  return disclosures.map((disclosure, part) => ({
    id: `${sourceId}-${part + 1}`,
    part,
    organization: disclosure.organization?.value ?? null,
    kind: disclosure.organizationKind?.value ?? null,
    documentKind: disclosure.documentKind?.value ?? null,
    year: disclosure.fiscalYear?.value ?? null,
    revenue:
      figureOf(disclosure, [
        { table: 'T1', side: 'revenue', kind: 'grandTotal', column: 'amount' },
        { table: 'T4', side: 'revenue', kind: 'grandTotal', column: 'amount' },
      ]).figure?.fen ?? null,
    tableIds: TABLE_IDS.filter(id => disclosure.tables[id].found),
    tables: TABLE_IDS.filter(id => disclosure.tables[id].found).length,
    sheets: disclosure.sheets.filter(sheet => sheet.duplicateOf === null).length,
  }))
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
