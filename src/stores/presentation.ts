import { defineStore } from 'pinia'
import * as v from 'valibot'
import { computed, ref, watch } from 'vue'
import type { SlideChoice } from '../analysis/slide-order'
import { useDocuments } from './documents'
import { isStorageFault } from './storage-faults'

/** How a document was presented last. */
export interface Presented extends SlideChoice {
  /** The slide at which it was left. */
  readonly at: string | null
  /** The documents it was compared with. */
  readonly with: readonly string[]
}

const KEY = 'mingzhang.presentation'
/** What is written; a higher number was written by a newer release and is left alone. */
const VERSION = 1
const MOST = 200

const NOTHING: Presented = { order: [], without: [], at: null, with: [] }

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100))
const byDocument = v.record(
  v.string(),
  v.object({ order: ids, without: ids, at: v.nullable(v.pipe(v.string(), v.maxLength(100))), with: ids }),
)
const schema = v.object({ version: v.literal(VERSION), documents: byDocument })

/** Absent in some embedded browsers, whatever the types say. */
const storage = (): Storage | undefined => globalThis.localStorage

/** What is stored; null where nothing was, or nothing that can be believed. */
function stored(): { readonly version: number; readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(storage()?.getItem(KEY) ?? 'null')
    const version = Object(value) as { version?: unknown }
    return typeof version.version === 'number' ? { version: version.version, value } : null
  } catch (error) {
    if (!(error instanceof SyntaxError) && !isStorageFault(error)) throw error
    return null
  }
}

function read(): Readonly<Record<string, Presented>> {
  const checked = v.safeParse(schema, stored()?.value)
  return checked.success ? checked.output.documents : {}
}

/** How each document was presented last: which slides in which order, beside which others, and where it was left. */
export const usePresentation = defineStore('presentation', () => {
  const list = useDocuments()
  const documents = ref(read())

  function change(document: string, changed: Partial<Presented>): void {
    const before = documents.value[document] ?? NOTHING
    documents.value = { ...documents.value, [document]: { ...before, ...changed } }
  }

  watch(documents, now => {
    if ((stored()?.version ?? 0) > VERSION) return
    const listed = new Set(list.documents.map(({ id }) => id))
    // What was removed leaves no trace; before the list is read nothing is known to be removed.
    const kept = Object.entries(now).filter(([id]) => !list.restored || listed.has(id))
    try {
      const value = { version: VERSION, documents: Object.fromEntries(kept.slice(-MOST)) }
      storage()?.setItem(KEY, JSON.stringify(value))
    } catch (error) {
      // Blocked or full: the choice holds until the tab closes, which needs no word.
      if (!isStorageFault(error)) throw error
    }
  })
  // Another tab presents too.
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY) documents.value = read()
  })

  /** How a document was presented last; null when it never was. */
  const of = (document: string): Presented | null => documents.value[document] ?? null

  /** The slides chosen for a document: null before any were. */
  function choiceOf(document: string): SlideChoice | null {
    const presented = of(document)
    return presented && presented.order.length > 0 ? presented : null
  }

  /** Takes what a backup holds for documents that were never presented here; `now` gives their ids in this browser. */
  function adopt(given: unknown, now: (id: string) => string): void {
    const checked = v.safeParse(byDocument, given)
    if (!checked.success) return
    const kept = Object.entries(checked.output).map(([id, presented]) => [
      now(id),
      { ...presented, with: presented.with.map(now) },
    ])
    documents.value = { ...(Object.fromEntries(kept) as Record<string, Presented>), ...documents.value }
  }

  return { of, choiceOf, change, adopt, all: computed(() => documents.value) }
})
