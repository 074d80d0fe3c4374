import { openBytes, openText, type Opened } from '../intake'
import { MOST_BYTES } from '../intake/limits'
import type { Disclosure } from '../model/disclosure'
import type { Audit } from '../model/finding'
import type { Reading, Refusal } from '../model/reading'
import type { SourceText } from '../model/source-text'
import { contentHash } from './content-hash'
import { packSource } from './packed-source'
import type { ReadRequest, ReadResult, StageProgress } from './protocol'
import { readSaved, readSavedBytes, type OpenedSaved } from '../saved/read-saved'
import { differingAmounts, savedSource } from './saved-source'

/** The reader of a source: `parser/read-source.ts`, or a stand-in under test. */
export type SourceReader = (source: SourceText, onProgress?: (done: number, total: number) => void) => Reading

/** Checks a disclosure: `checks/run-checks.ts` over all checks, or a stand-in under test; tells when it goes on to the next. */
export type Auditor = (disclosure: Disclosure, source: SourceText, onCheck?: () => void) => Audit

/** Is told each step, before it begins. */
export type OnStage = (progress: StageProgress) => void

/** What came of a request, with the text its disclosures are checked against; null where there is none. */
export interface RequestRead {
  readonly result: ReadResult
  readonly source: SourceText | null
}

/** So many messages at most tell how far reading is. */
const STEPS = 50

/** Passes on no more than `STEPS` of the steps a reader tells. */
function atEvenSteps(onProgress: (progress: StageProgress) => void) {
  let told = 0
  return (done: number, total: number) => {
    if (done - told < total / STEPS) return
    told = done
    onProgress({ stage: 'read', done, total })
  }
}

function unread(name: string, refusal: Refusal, encoding: string | null): Reading {
  const source = { name, encoding: encoding ?? '', format: 'disclosureText', lines: 0 } as const
  return { source, disclosures: [], refusal }
}

/** What a request holds of a saved document; null where it is none. */
function savedIn(request: ReadRequest): OpenedSaved | null {
  if (request.kind === 'paste') return readSaved(request.text)
  return request.bytes.length > MOST_BYTES ? null : readSavedBytes(request.bytes)
}

/** A saved document as it was saved, its text read once more to see whether it still says the same. */
function readSavedDocument(
  { saved }: Extract<OpenedSaved, { readonly saved: unknown }>,
  readSource: SourceReader,
  progress: OnStage,
): { readonly read: Omit<ReadResult, 'hash' | 'bytes'>; readonly source: SourceText } {
  const source = savedSource(saved)
  const { name, encoding, format, lines } = source
  progress({ stage: 'read', done: 0, total: lines.length })
  const again = readSource(source, atEvenSteps(progress)).disclosures
  const { asRead, history, tool } = saved
  const reading = {
    source: { name, encoding, format, lines: lines.length },
    disclosures: [asRead],
    refusal: null,
  }
  const work = { history, tool, differing: differingAmounts(asRead, again) }
  return { read: { reading, source: packSource(source), saved: work }, source }
}

const textOf = (opened: Opened): string =>
  'source' in opened ? opened.source.lines.map(line => line.raw).join('\n') : ''

/** From bytes or a paste to what was read: open, read. */
export function readRequest(request: ReadRequest, readSource: SourceReader, progress: OnStage): RequestRead {
  progress({ stage: 'open', done: 0, total: 1 })
  const saved = savedIn(request)
  if (saved) {
    const bytes = request.kind === 'file' ? null : new TextEncoder().encode(request.text)
    const hash = contentHash(request.kind === 'file' ? request.bytes : (bytes ?? new Uint8Array()))
    if ('saved' in saved) {
      const { read, source } = readSavedDocument(saved, readSource, progress)
      return { result: { hash, bytes, ...read }, source }
    }
    const reading = unread(request.name, saved.refusal, 'utf-8')
    return { result: { hash, bytes, reading, source: null }, source: null }
  }
  const opened =
    request.kind === 'file'
      ? openBytes(
          request.name,
          request.bytes,
          request.encoding === null ? {} : { encoding: request.encoding },
          share => progress({ stage: 'open', done: share, total: 1 }),
        )
      : openText(request.name, request.text, request.html)
  const bytes = request.kind === 'file' ? null : new TextEncoder().encode(textOf(opened))
  const hash = contentHash(request.kind === 'file' ? request.bytes : (bytes ?? new Uint8Array()))
  if ('refusal' in opened) {
    const reading = unread(request.name, opened.refusal, opened.encoding)
    return { result: { hash, reading, source: null, bytes }, source: null }
  }
  const { source } = opened
  progress({ stage: 'read', done: 0, total: source.lines.length })
  const reading = readSource(source, atEvenSteps(progress))
  return { result: { hash, reading, source: packSource(source), bytes }, source }
}
