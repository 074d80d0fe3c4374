import type { CorrectionHistory } from '../corrections/history'
import type { Disclosure } from '../model/disclosure'
import type { Audit } from '../model/finding'
import type { PerformanceSheet } from '../model/performance'
import type { Reading } from '../model/reading'
import type { PackedSource } from './packed-source'

export { ENCODINGS } from '../intake/encoding'
export { MOST_BYTES } from '../intake/limits'

/** How far reading is: fetching the bytes, decoding and splitting them, reading the disclosure. */
export type ReadingStage = 'load' | 'open' | 'read'

/** What the worker is at; what was read is checked last. */
export type Stage = ReadingStage | 'check'

/** A file to read. `encoding` null lets the bytes decide. */
export interface FileRequest {
  readonly kind: 'file'
  readonly name: string
  readonly bytes: Uint8Array
  readonly encoding: string | null
}

/** Something pasted, in the clipboard's two forms. */
export interface PasteRequest {
  readonly kind: 'paste'
  readonly name: string
  readonly text: string
  readonly html: string | null
}

export type ReadRequest = FileRequest | PasteRequest

/** A disclosure to check, with the text it was read from. */
export interface AuditRequest {
  readonly kind: 'audit'
  readonly disclosure: Disclosure
  readonly source: PackedSource
}

/** A request to read bytes, by default in the encoding they show. */
export function fileRequest(name: string, bytes: Uint8Array, encoding: string | null = null): FileRequest {
  return { kind: 'file', name, bytes, encoding }
}

/** What came of one request, before it is checked. */
export interface ReadResult {
  /** The same for the same bytes, whatever the file is called. */
  readonly hash: string
  readonly reading: Reading
  /** Null when nothing could be split into lines (a refusal by format). */
  readonly source: PackedSource | null
  /** What a paste is kept as; null for a file, whose bytes the page has. */
  readonly bytes: Uint8Array | null
  /** Set where the file is a document saved as JSON. */
  readonly saved?: SavedWork
}

/** What comes with a saved document beside its model and its text. */
export interface SavedWork {
  readonly history: CorrectionHistory
  /** The version of the product that saved it. */
  readonly tool: string
  /** How many amounts its lines read otherwise now; null where they read as they were saved. */
  readonly differing: number | null
}

/** How far one request is: `done` of `total` units of the stage (lines, when reading). */
export interface StageProgress {
  readonly stage: ReadingStage
  readonly done: number
  readonly total: number
}

export interface ToWorker {
  readonly job: number
  readonly request: ReadRequest | AuditRequest
}

export type FromWorker =
  | { readonly job: number; readonly type: 'progress'; readonly progress: StageProgress }
  /** Sheets of the disclosure that comes next, in order, before those that it comes with. */
  | { readonly job: number; readonly type: 'sheets'; readonly sheets: readonly PerformanceSheet[] }
  /** One of the result's disclosures, in order, before the result with the last of them. */
  | { readonly job: number; readonly type: 'disclosure'; readonly disclosure: Disclosure }
  | { readonly job: number; readonly type: 'read'; readonly result: ReadResult }
  /** Checks go on: the worker is still there. */
  | { readonly job: number; readonly type: 'atWork' }
  /** What the checks found in each disclosure, in order: the last that is said of a request. */
  | { readonly job: number; readonly type: 'checked'; readonly audits: readonly Audit[] }
  /** The answer to an `AuditRequest`. */
  | { readonly job: number; readonly type: 'audited'; readonly audit: Audit }
  | { readonly job: number; readonly type: 'failed'; readonly stage: Stage; readonly message: string }
