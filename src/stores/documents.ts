import { acceptHMRUpdate, defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Disclosure } from '../model/disclosure'
import type { Reading } from '../model/reading'
import type { PackedSource } from '../worker/packed-source'
import type { Stage } from '../worker/protocol'
import type { DisclosureSummary, SourceRecord } from './document-record'
import type { Notice } from './notice'

/** One line of the list of documents. */
export interface DocumentEntry extends DisclosureSummary {
  readonly sourceId: string
  /** Organization, or the file's name where none was read; empty for a paste without one. */
  readonly name: string
  readonly fileName: string
  readonly addedAt: number
  readonly encoding: string
}

/** The document on the screen. */
export interface OpenDocument {
  readonly entry: DocumentEntry
  readonly disclosure: Disclosure
  /** The whole file's reading; `disclosure` is one of its disclosures. */
  readonly reading: Reading
  /** The text of the whole file: `lines[n - 1]` is line n; `packedLine(source, n)` gives its cells. */
  readonly source: PackedSource
}

/** A file as a drop, a picker or a test hands it over. */
export type IncomingFile = File | { readonly name: string; readonly bytes: Uint8Array }

/** What is being read: `done` of `total` files are through; `fraction` (0 … 1) of the stage of this one. */
export interface ReadProgress {
  readonly file: string
  readonly stage: Stage
  readonly fraction: number
  readonly done: number
  readonly total: number
}

/** The same bytes are there already: replace, or keep both? */
export interface DuplicateQuestion {
  readonly file: string
  readonly existing: readonly DocumentEntry[]
  /** How many more such questions wait behind this one. */
  readonly waiting: number
}

/** What `undoRemove` would bring back. */
export interface Removed {
  readonly documents: readonly DocumentEntry[]
}

/** The documents: the list, the one that is open, what is being read, and what went wrong. */
export const useDocuments = defineStore('documents', () => {
  const records = shallowRef<readonly SourceRecord[]>([])
  const documents = computed<readonly DocumentEntry[]>(() => [])
  const current = shallowRef<OpenDocument | null>(null)
  const progress = shallowRef<ReadProgress | null>(null)
  const notices = shallowRef<readonly Notice[]>([])
  const question = shallowRef<DuplicateQuestion | null>(null)
  const removed = shallowRef<Removed | null>(null)
  /** Whether the kept documents have been listed (or found unreadable). */
  const restored = ref(false)

  /** Lists what the browser kept; called once, when the app starts. */
  async function restore(): Promise<void> {}
  /** Reads files; gives the ids of the documents found, in order. */
  async function addFiles(_files: readonly IncomingFile[]): Promise<string[]> {
    return []
  }
  /** Reads what was pasted; gives the ids of the documents found. */
  async function addPaste(_text: string, _html: string | null = null): Promise<string[]> {
    return []
  }
  /** Answers the question about a file that is there already; gives the ids of its documents. */
  async function answer(_choice: 'replace' | 'keepBoth' | 'neither'): Promise<string[]> {
    return []
  }
  /** Puts a document on the screen; false when there is none of that id. */
  async function open(_id: string): Promise<boolean> {
    return false
  }
  /** Takes the document off the screen. */
  function close(): void {}
  /** Takes a document off the list; `undoRemove` brings it back. */
  async function remove(_id: string): Promise<void> {}
  /** Takes all documents off the list; `undoRemove` brings them back. */
  async function clear(): Promise<void> {}
  /** Brings back what was removed last. */
  async function undoRemove(): Promise<void> {}
  /** Forgets what was removed last. */
  function dismissRemoved(): void {}
  /** Reads the file of a document again in another encoding. */
  async function reopenWithEncoding(_id: string, _encoding: string): Promise<boolean> {
    return false
  }
  /** Stops reading; what is read already stays. */
  function cancel(): void {}
  function dismissNotice(_id: number): void {}

  return {
    records,
    documents,
    current,
    progress,
    notices,
    question,
    removed,
    restored,
    restore,
    addFiles,
    addPaste,
    answer,
    open,
    close,
    remove,
    clear,
    undoRemove,
    dismissRemoved,
    reopenWithEncoding,
    cancel,
    dismissNotice,
  }
})

if (import.meta.hot) import.meta.hot.accept(acceptHMRUpdate(useDocuments, import.meta.hot))
