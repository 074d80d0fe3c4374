import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { SlideChoice } from '../analysis/slide-order'
import { useDocuments } from './documents'
import {
  keepPresentations,
  keptPresentations,
  PRESENTATION_KEY,
  presentedIn,
  type Presented,
  type PresentedDocuments,
} from './presentation-record'

const NOTHING: Presented = { order: [], without: [], at: null, with: [] }

/** How each document was presented last: which slides in which order, beside which others, and where it was left. */
export const usePresentation = defineStore('presentation', () => {
  const { notify } = useDocuments()
  const documents = ref<PresentedDocuments>(keptPresentations())

  /** Keeps some, and no other: what another tab chose for other documents stays. */
  function put(presented: PresentedDocuments): void {
    documents.value = { ...documents.value, ...presented }
    if (!keepPresentations(presented)) notify({ kind: 'choicesNotKept' })
  }

  const change = (document: string, changed: Partial<Presented>) =>
    put({ [document]: { ...NOTHING, ...documents.value[document], ...changed } })

  // Another tab presents too.
  window.addEventListener('storage', ({ key }) => {
    if (key === PRESENTATION_KEY) documents.value = { ...documents.value, ...keptPresentations() }
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
    const kept = Object.entries(presentedIn(given))
      .map(([id, presented]) => [now(id), { ...presented, with: presented.with.map(now) }] as const)
      .filter(([id]) => of(id) === null)
    if (kept.length > 0) put(Object.fromEntries(kept))
  }

  return { of, choiceOf, change, adopt, all: computed(() => documents.value) }
})
