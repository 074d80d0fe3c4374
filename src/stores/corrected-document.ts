import { applyCorrections, type Corrected } from '../corrections/apply'
import { NO_CORRECTIONS, standing, type CorrectionHistory } from '../corrections/history'
import type { Disclosure } from '../model/disclosure'
import { readTarget } from '../worker/read-target'
import { checkHistory, keptHistory } from './correction-record'
import type { DisclosureSummary, SourceRecord } from './document-record'
import type { OpenDocument } from './open-document'
import type { ReadSource } from './reading-cache'
import { summarize, type DocumentEntry } from './summary'

/** The corrections kept with a record for one of its documents; none where they are not understood. */
export function historyOf(record: SourceRecord | undefined, part: number): CorrectionHistory {
  return checkHistory(record?.corrections?.[String(part)]) ?? NO_CORRECTIONS
}

function correctedBy(disclosure: Disclosure, history: CorrectionHistory): Corrected {
  return applyCorrections(disclosure, standing(history), readTarget)
}

/** A document as it goes on the screen: read, then corrected. */
export function openDocument(
  entry: DocumentEntry,
  { reading, source }: ReadSource,
  disclosure: Disclosure,
  history: CorrectionHistory,
): OpenDocument {
  const corrected = correctedBy(disclosure, history)
  return { entry, reading, source, disclosure: corrected.disclosure, corrections: { ...corrected, history } }
}

/** The summaries of a source as corrected, and how many corrections found their place no more. */
export function summarizeCorrected(
  sourceId: string,
  disclosures: readonly Disclosure[],
  record: SourceRecord | undefined,
): { readonly documents: DisclosureSummary[]; readonly orphaned: number } {
  const all = disclosures.map((disclosure, part) => correctedBy(disclosure, historyOf(record, part)))
  return {
    documents: summarize(
      sourceId,
      all.map(({ disclosure }) => disclosure),
    ),
    orphaned: all.reduce((sum, { orphaned }) => sum + orphaned.length, 0),
  }
}

/** The record with other corrections of one document, and what the list says of it. */
export function withHistory(
  record: SourceRecord,
  part: number,
  history: CorrectionHistory,
  disclosures: readonly Disclosure[],
): SourceRecord {
  const corrections = { ...record.corrections, [String(part)]: keptHistory(history) }
  const after = { ...record, corrections }
  const summaries = summarizeCorrected(record.id, disclosures, after).documents
  const documents = record.documents.map(before => summaries.find(({ id }) => id === before.id) ?? before)
  return { ...after, documents }
}
