import type { Disclosure } from '../model/disclosure'
import type { Reading } from '../model/reading'
import type { SourceText } from '../model/source-text'
import { readCatalogues } from './attachments'
import { readHead } from './head'
import { createLineLedger } from './line-ledger'
import { readNarrative } from './narrative'
import { outlineOf } from './outline'
import { withLostTitles } from './outline/lost-titles'
import { untitledTables } from './outline/untitled-tables'
import { readPerformance } from './performance'
import type { ReaderContext } from './reader-context'
import { readTables } from './read-tables'
import { refusalOf } from './refusal'
import { claimRest } from './rest-lines'
import type { Segment } from './segment'

/** So many disclosures of one file are held in memory at once; what follows them is counted, not read. */
export const MOST_DISCLOSURES = 500

function readDisclosure(
  { source, ledger }: ReaderContext,
  segments: readonly Segment[],
  onShare: (share: number) => void,
): Disclosure {
  const context: ReaderContext = { source, ledger, issues: [] }
  const head = readHead(context, segments)
  onShare(0)
  const tables = readTables(context, segments, head)
  onShare(0.3)
  const { sheets, overall } = readPerformance(context, segments)
  onShare(0.8)
  const catalogues = readCatalogues(context, segments)
  const { claims, sections } = readNarrative(context, segments, tables, head.fiscalYear?.value ?? null)
  claimRest(context, segments)
  const lines = { from: segments[0]?.lines.from ?? 1, to: segments.at(-1)?.lines.to ?? source.lines.length }
  return {
    ...head,
    lines,
    tables,
    sheets,
    overall,
    claims,
    catalogues,
    sections,
    lineRoles: ledger.roles(lines),
    issues: context.issues,
  }
}

/**
 * Reads a decoded, split text: its disclosures in order, or the reason why there are none. Never throws on odd text.
 * `onProgress` gets how many of its lines are read, at the steps where that is known.
 */
export function readSource(
  source: SourceText,
  onProgress: (done: number, total: number) => void = () => undefined,
): Reading {
  const { name, encoding, format, lines } = source
  const about = { name, encoding, format, lines: lines.length }
  onProgress(0, lines.length)
  const context: ReaderContext = { source, ledger: createLineLedger(lines.length), issues: [] }
  const outlined = outlineOf(context).map(segments => withLostTitles(context, segments))
  const documents = untitledTables(context, outlined)
  const withTables = documents.filter(segments => segments.some(segment => segment.kind === 'table'))
  const disclosures = withTables.slice(0, MOST_DISCLOSURES).map(segments => {
    const from = segments[0]?.lines.from ?? 1
    const count = (segments.at(-1)?.lines.to ?? from) - from + 1
    return readDisclosure(context, segments, share =>
      onProgress(from - 1 + Math.floor(share * count), lines.length),
    )
  })
  const refusal = disclosures.length > 0 ? null : refusalOf(source, outlined)
  const left = withTables.length - disclosures.length
  return { source: about, disclosures, ...(left > 0 && { left }), refusal }
}
