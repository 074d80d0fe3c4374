import type { Corrected } from '../corrections/apply'
import type { CorrectionHistory } from '../corrections/history'
import type { Disclosure } from '../model/disclosure'
import type { Audit } from '../model/finding'
import type { ReadSource } from './reading-cache'
import type { ReadFile } from './read-or-notify'
import type { DocumentEntry } from './document-entry'

/**
 * The document on the screen. `reading` is the whole file's, `disclosure` one of its disclosures; `source` is the text of
 * the whole file: `rawLine(source, n)` is line n, `packedLine(source, n)` has its cells.
 */
export interface OpenDocument extends ReadSource {
  readonly entry: DocumentEntry
  /** As corrected; `reading` holds it as read. */
  readonly disclosure: Disclosure
  /** What the checks found in it as corrected; null until they have run. */
  readonly audit: Audit | null
  /** Whether the checks run again over another correction; `audit` is then of before. */
  readonly auditing: boolean
  readonly corrections: Omit<Corrected, 'disclosure'> & { readonly history: CorrectionHistory }
}

/** The same bytes are there already: replace, or keep both? */
export interface DuplicateQuestion {
  readonly file: string
  readonly existing: readonly DocumentEntry[]
  /** How many more such questions wait behind this one. */
  readonly waiting: number
}

/** A file that was read, before it is taken into the list. */
export interface Arrival extends ReadFile {
  readonly file: string
  readonly bytes: Uint8Array
}

/** What `undoRemove` would bring back. */
export interface Removed {
  readonly documents: readonly DocumentEntry[]
}
