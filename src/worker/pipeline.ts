import { openBytes, openText, type Opened } from '../intake'
import type { Disclosure } from '../model/disclosure'
import type { Audit } from '../model/finding'
import type { Reading } from '../model/reading'
import type { SourceText } from '../model/source-text'
import { contentHash } from './content-hash'
import { packSource } from './packed-source'
import type { ReadRequest, ReadResult, StageProgress } from './protocol'

/** The reader of a source: `parser/read-source.ts`, or a stand-in under test. */
export type SourceReader = (source: SourceText, onProgress?: (done: number, total: number) => void) => Reading

/** Checks a disclosure: `checks/run-checks.ts` over all checks, or a stand-in under test. */
export type Auditor = (disclosure: Disclosure, source: SourceText) => Audit

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

function unread(name: string, opened: Extract<Opened, { readonly refusal: unknown }>): Reading {
  const source = { name, encoding: opened.encoding ?? '', format: 'disclosureText', lines: 0 } as const
  return { source, disclosures: [], refusal: opened.refusal }
}

/** From bytes or a paste to what was read: open, read, check; each step is told before it begins. */
export function readRequest(
  request: ReadRequest,
  readSource: SourceReader,
  audit: Auditor,
  onProgress: (progress: StageProgress) => void,
): ReadResult {
  onProgress({ stage: 'open', done: 0, total: 1 })
  const opened =
    request.kind === 'file'
      ? openBytes(
          request.name,
          request.bytes,
          request.encoding === null ? {} : { encoding: request.encoding },
        )
      : openText(request.name, request.text, request.html)
  const text = 'source' in opened ? opened.source.lines.map(line => line.raw).join('\n') : ''
  const bytes = request.kind === 'file' ? null : new TextEncoder().encode(text)
  const hash = contentHash(request.kind === 'file' ? request.bytes : (bytes ?? new Uint8Array()))
  if ('refusal' in opened)
    return { hash, reading: unread(request.name, opened), audits: [], source: null, bytes }

  const total = opened.source.lines.length
  onProgress({ stage: 'read', done: 0, total })
  const reading = readSource(opened.source, atEvenSteps(onProgress))
  const audits = reading.disclosures.map((disclosure, done, { length }) => {
    onProgress({ stage: 'check', done, total: length })
    return audit(disclosure, opened.source)
  })
  return { hash, reading, audits, source: packSource(opened.source), bytes }
}
