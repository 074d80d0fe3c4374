import { acceptHMRUpdate, defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { describe } from '../corrections/describe'
import {
  corrected,
  lastStep,
  nextStep,
  NO_CORRECTIONS,
  redone,
  standing,
  undone,
  withdrawn,
  type CorrectionHistory,
} from '../corrections/history'
import type { Thing } from '../corrections/locate'
import type { Correction, CorrectionChange, CorrectionTarget } from '../model/correction'
import { useDocuments } from './documents'

/** What happened last, for the page to say. */
export interface CorrectionEvent {
  readonly did: 'made' | 'undone' | 'redone' | 'withdrawn'
  readonly correction: Correction
}

const idOf = (step: ReturnType<typeof lastStep>) =>
  step === null ? null : step.do === 'correct' ? step.correction.id : step.id

/** The corrections of the open document: one stack, of which every step can be undone and redone. */
export const useCorrections = defineStore('corrections', () => {
  const documents = useDocuments()
  const history = computed(() => documents.current?.corrections.history ?? NO_CORRECTIONS)
  /** Those in force, newest first. */
  const list = computed(() => [...standing(history.value)].reverse())
  const orphaned = computed(() => documents.current?.corrections.orphaned ?? [])
  const canUndo = computed(() => lastStep(history.value) !== null)
  const canRedo = computed(() => nextStep(history.value) !== null)
  const event = shallowRef<CorrectionEvent | null>(null)

  function become(next: CorrectionHistory, did: CorrectionEvent['did'], id: number | null): boolean {
    const open = documents.current?.entry.id
    if (open === undefined || next === history.value) return false
    const all = [...history.value.steps, ...next.steps]
    documents.correct(open, next)
    const step = all.find(each => each.do === 'correct' && each.correction.id === id)
    if (step?.do === 'correct') event.value = { did, correction: step.correction }
    return true
  }

  /** Makes one correction of a thing of the corrected disclosure. */
  function correct(thing: Thing, target: CorrectionTarget, change: CorrectionChange): void {
    const next = corrected(history.value, { target, change, ...describe(thing, target, change) })
    become(next, 'made', idOf(lastStep(next)))
  }

  return {
    history,
    list,
    orphaned,
    canUndo,
    canRedo,
    event,
    correct,
    /** Takes one correction back, whatever came after it. */
    withdraw: (id: number) => become(withdrawn(history.value, id), 'withdrawn', id),
    undo: () => become(undone(history.value), 'undone', idOf(lastStep(history.value))),
    redo: () => become(redone(history.value), 'redone', idOf(nextStep(history.value))),
  }
})

if (import.meta.hot) import.meta.hot.accept(acceptHMRUpdate(useCorrections, import.meta.hot))
