import { acceptHMRUpdate, defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { describe } from '../corrections/describe'
import {
  corrected,
  lastStep,
  marked,
  nextStep,
  NO_CORRECTIONS,
  redone,
  standing,
  undone,
  withdrawn,
  type CorrectionEvent,
  type CorrectionHistory,
  type CorrectionStep,
  type MarkStep,
} from '../corrections/history'
import type { Thing } from '../corrections/locate'
import type { CorrectionChange, CorrectionTarget } from '../model/correction'
import { useDocuments } from './documents'

/** What a step was about. */
function told(step: CorrectionStep, steps: readonly CorrectionStep[]): CorrectionEvent['what'] | null {
  if (step.do === 'mark') return { marked: step }
  if (step.do === 'correct') return { correction: step.correction }
  const made = steps.find(each => each.do === 'correct' && each.correction.id === step.id)
  return made?.do === 'correct' ? { correction: made.correction } : null
}

/** The corrections and marks of the open document: one stack, of which every step can be undone and redone. */
export const useCorrections = defineStore('corrections', () => {
  const documents = useDocuments()
  const history = computed(() => documents.current?.corrections.history ?? NO_CORRECTIONS)
  /** Those in force, newest first. */
  const list = computed(() => [...standing(history.value)].reverse())
  const orphaned = computed(() => documents.current?.corrections.orphaned ?? [])
  const canUndo = computed(() => lastStep(history.value) !== null)
  const canRedo = computed(() => nextStep(history.value) !== null)
  const event = shallowRef<CorrectionEvent | null>(null)

  function become(
    next: CorrectionHistory,
    did: CorrectionEvent['did'],
    step: CorrectionStep | null,
  ): boolean {
    const open = documents.current?.entry.id
    if (open === undefined || next === history.value || !step) return false
    const what = told(step, next.steps)
    documents.correct(open, next)
    if (what) event.value = { did, what }
    return true
  }

  /** Makes one correction of a thing of the corrected disclosure. */
  function correct(thing: Thing, target: CorrectionTarget, change: CorrectionChange): void {
    const next = corrected(history.value, { target, change, ...describe(thing, target, change) })
    become(next, 'made', lastStep(next))
  }

  /** Sets a mark on a finding, or takes it off. */
  function mark(step: Omit<MarkStep, 'do'>): void {
    const next = marked(history.value, step)
    become(next, 'made', lastStep(next))
  }

  function withdraw(id: number): boolean {
    const next = withdrawn(history.value, id)
    return become(next, 'withdrawn', lastStep(next))
  }

  return {
    history,
    list,
    orphaned,
    canUndo,
    canRedo,
    event,
    correct,
    mark,
    /** Takes one correction back, whatever came after it. */
    withdraw,
    undo: () => become(undone(history.value), 'undone', lastStep(history.value)),
    redo: () => become(redone(history.value), 'redone', nextStep(history.value)),
  }
})

if (import.meta.hot) import.meta.hot.accept(acceptHMRUpdate(useCorrections, import.meta.hot))
