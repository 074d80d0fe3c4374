import { findingCounts } from '../analysis/finding-counts'
import { indicatorCoverage } from '../analysis/indicator-coverage'
import { applyCorrections, type Corrected } from '../corrections/apply'
import { marksOf, NO_CORRECTIONS, standing, type CorrectionHistory } from '../corrections/history'
import type { Correction } from '../model/correction'
import type { Disclosure } from '../model/disclosure'
import type { Audit } from '../model/finding'
import type { SavedWork } from '../worker/protocol'
import { readTarget } from '../worker/read-target'
import { checkHistory, historyFault, keptHistory } from './correction-record'
import { sealed, type DisclosureSummary } from './disclosure-summary'
import type { SourceRecord } from './document-record'
import type { OpenDocument } from './open-document'
import type { ReadSource } from './reading-cache'
import type { DocumentEntry } from './document-entry'
import { inSlices } from './in-slices'
import { summarize } from './summary'

/** What of a record tells what was done to its documents. */
type KeptWork = Pick<SourceRecord, 'documents' | 'corrections'>

/** The corrections kept with a record for one of its documents; none where they are not understood. */
export function historyOf(record: KeptWork | undefined, part: number): CorrectionHistory {
  return checkHistory(record?.corrections?.[String(part)]) ?? NO_CORRECTIONS
}

/** What is to be told of corrections kept with a record that this release cannot read; null where it can. */
export function unreadCorrections(record: SourceRecord): 'newerCorrections' | 'damagedCorrections' | null {
  const faults = new Set(Object.values(record.corrections ?? {}).map(historyFault))
  if (faults.has('newer')) return 'newerCorrections'
  return faults.has('damaged') ? 'damagedCorrections' : null
}

/** What comes with a saved document, as it is kept with a record of its own. */
export function savedCorrections(saved: SavedWork | undefined): KeptWork | undefined {
  return saved && { documents: [], corrections: { '0': keptHistory(saved.history) } }
}

function correctedBy(disclosure: Disclosure, history: CorrectionHistory): Corrected {
  return applyCorrections(disclosure, standing(history), readTarget)
}

function sameCorrections(before: CorrectionHistory, after: CorrectionHistory): boolean {
  const [one, other] = [standing(before), standing(after)]
  const sameAt = ({ target, change }: Correction, index: number) =>
    JSON.stringify([target, change]) === JSON.stringify([other[index]?.target, other[index]?.change])
  return one.length === other.length && one.every(sameAt)
}

/** A history whose corrections say what the document says of their places. */
function withTold(history: CorrectionHistory, applied: readonly Correction[]): CorrectionHistory {
  const told = new Map(applied.map(correction => [correction.id, correction]))
  const steps = history.steps.map(step => {
    const correction = step.do === 'correct' && told.get(step.correction.id)
    return correction ? ({ do: 'correct', correction } as const) : step
  })
  return { ...history, steps }
}

/**
 * A document as it goes on the screen: read, then corrected. Where the same corrections stand in what was shown `before`,
 * its disclosure stays the very same.
 */
export function openDocument(
  entry: DocumentEntry,
  read: ReadSource,
  disclosure: Disclosure,
  history: CorrectionHistory,
  before: OpenDocument | null,
): OpenDocument {
  const shown = before?.entry.id === entry.id && before.reading === read.reading ? before : null
  if (shown && sameCorrections(shown.corrections.history, history)) {
    return {
      ...shown,
      entry,
      corrections: { ...shown.corrections, history: withTold(history, shown.corrections.applied) },
    }
  }
  const corrected = correctedBy(disclosure, history)
  const asRead = corrected.disclosure === disclosure
  const audit = (asRead ? read.audits[entry.part] : shown?.audit) ?? null
  return {
    entry,
    ...read,
    disclosure: corrected.disclosure,
    audit,
    auditing: !asRead || audit === null,
    corrections: { ...corrected, history: withTold(history, corrected.applied) },
  }
}

/** Answers beforehand what every view of a document rests on: over thousands of projects the page would stand still. */
export async function makeReady({ disclosure }: OpenDocument): Promise<void> {
  await inSlices(indicatorCoverage.steps(disclosure))
}

/**
 * The summaries of a source as corrected, with the findings that were counted before, and how many corrections found
 * their place no more.
 */
export function summarizeCorrected(
  sourceId: string,
  disclosures: readonly Disclosure[],
  record: KeptWork | undefined,
): { readonly documents: DisclosureSummary[]; readonly orphaned: number } {
  const all = disclosures.map((disclosure, part) => correctedBy(disclosure, historyOf(record, part)))
  const summaries = summarize(
    sourceId,
    all.map(({ disclosure }) => disclosure),
  )
  return {
    documents: summaries.map(summary => {
      const before = record?.documents.find(({ id }) => id === summary.id)
      const findings = before?.findings
      return sealed({ ...summary, ...(findings && { findings }) })
    }),
    orphaned: all.reduce((sum, { orphaned }) => sum + orphaned.length, 0),
  }
}

/** The record with what its text says of each document that it lists; the record itself where it tells the same. */
export function withTrueSummaries(record: SourceRecord, disclosures: readonly Disclosure[]): SourceRecord {
  const summaries = summarizeCorrected(record.id, disclosures, record).documents
  const listed = new Set(record.documents.map(({ part }) => part))
  const found = summaries.filter(({ part }) => listed.has(part))
  const documents = found.length > 0 ? found : summaries
  const same =
    documents.length === record.documents.length &&
    documents.every(({ seal }, at) => record.documents[at]?.seal === seal)
  return same ? record : { ...record, documents }
}

/** The record with other corrections of one document, and what the list says of it. */
export function withHistory(
  record: SourceRecord,
  part: number,
  history: CorrectionHistory,
  { reading, audits }: ReadSource,
): SourceRecord {
  const corrections = { ...record.corrections, [String(part)]: keptHistory(history) }
  const after = { ...record, corrections }
  const summaries = summarizeCorrected(record.id, reading.disclosures, after).documents
  const documents = record.documents.map(before => summaries.find(({ id }) => id === before.id) ?? before)
  return withAudits({ ...after, documents }, reading.disclosures, audits)
}

/** The record with the findings counted of those of its documents that stand as they were read. */
export function withAudits(
  record: SourceRecord,
  disclosures: readonly Disclosure[],
  audits: readonly Audit[],
): SourceRecord {
  return audits.reduce((counted, audit, part) => {
    const disclosure = disclosures[part]
    const asRead = disclosure && correctedBy(disclosure, historyOf(record, part)).disclosure === disclosure
    return asRead ? withCounts(counted, part, audit) : counted
  }, record)
}

/** The record with the findings of one document counted, none where it was not checked; the record itself when that changes nothing. */
export function withCounts(record: SourceRecord, part: number, audit: Audit | null): SourceRecord {
  const findings = audit ? findingCounts(audit, marksOf(historyOf(record, part))) : undefined
  const same = (summary: DisclosureSummary) =>
    (['error', 'warning', 'note', 'open'] as const).every(key => summary.findings?.[key] === findings?.[key])
  const isTold = (summary: DisclosureSummary) => summary.part === part && !summary.unread && !same(summary)
  if (!record.documents.some(isTold)) return record
  return {
    ...record,
    documents: record.documents.map(summary =>
      isTold(summary) ? sealed({ ...summary, findings }) : summary,
    ),
  }
}
