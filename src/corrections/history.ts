import { withoutDirections } from '../model/directions'
import type { Correction } from '../model/correction'
import type { Mark } from '../model/mark'

/** A mark set on a finding, or (null) taken off it; `subject` is the finding in words. */
export interface MarkStep {
  readonly do: 'mark'
  readonly finding: string
  readonly subject: string
  readonly mark: Mark | null
}

/** One step of the reader of the page: a correction made, one withdrawn that others followed, or a mark on a finding. */
export type CorrectionStep =
  | { readonly do: 'correct'; readonly correction: Correction }
  | { readonly do: 'withdraw'; readonly id: number }
  | MarkStep

/** The one stack of a document: `done` of the steps stand, the rest can be redone. */
export interface CorrectionHistory {
  readonly steps: readonly CorrectionStep[]
  readonly done: number
}

/** What happened to a stack last, for the page to say. */
export interface CorrectionEvent {
  readonly did: 'made' | 'undone' | 'redone' | 'withdrawn'
  /** What was made, taken back or taken again. */
  readonly what: { readonly correction: Correction } | { readonly marked: MarkStep }
}

/** A document that nobody has corrected. */
export const NO_CORRECTIONS: CorrectionHistory = { steps: [], done: 0 }

function withStep(history: CorrectionHistory, step: CorrectionStep): CorrectionHistory {
  const steps = [...history.steps.slice(0, history.done), step]
  return { steps, done: steps.length }
}

/** What was typed, without what would turn the figures beside it round. */
const typed = <T extends object>(given: T): T =>
  Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key,
      typeof value === 'string' ? withoutDirections(value) : (value as unknown),
    ]),
  ) as T

/** The history with one more correction; what was undone can then no longer be redone. */
export function corrected(history: CorrectionHistory, correction: Omit<Correction, 'id'>): CorrectionHistory {
  const ids = history.steps.flatMap(step => (step.do === 'correct' ? [step.correction.id] : []))
  const id = Math.max(0, ...ids) + 1
  return withStep(history, {
    do: 'correct',
    correction: { ...correction, change: typed(correction.change), id },
  })
}

/** The history without one correction, which is a step that can be undone itself. */
export function withdrawn(history: CorrectionHistory, id: number): CorrectionHistory {
  return standing(history).some(each => each.id === id) ? withStep(history, { do: 'withdraw', id }) : history
}

/** The history with a mark on a finding, by its key. */
export function marked(history: CorrectionHistory, step: Omit<MarkStep, 'do'>): CorrectionHistory {
  return withStep(history, { do: 'mark', ...step, mark: step.mark && typed(step.mark) })
}

/** The step that `undone` would take back. */
export function lastStep(history: CorrectionHistory): CorrectionStep | null {
  return history.steps[history.done - 1] ?? null
}

/** The step that `redone` would take again. */
export function nextStep(history: CorrectionHistory): CorrectionStep | null {
  return history.steps[history.done] ?? null
}

/** One step back. */
export function undone(history: CorrectionHistory): CorrectionHistory {
  return lastStep(history) ? { ...history, done: history.done - 1 } : history
}

/** One step forward again. */
export function redone(history: CorrectionHistory): CorrectionHistory {
  return nextStep(history) ? { ...history, done: history.done + 1 } : history
}

/** The corrections in force, oldest first. */
export function standing(history: CorrectionHistory): readonly Correction[] {
  const steps = history.steps.slice(0, history.done)
  const gone = new Set(steps.flatMap(step => (step.do === 'withdraw' ? [step.id] : [])))
  return steps.flatMap(step =>
    step.do === 'correct' && !gone.has(step.correction.id) ? [step.correction] : [],
  )
}

/** The marks in force, by the finding's key. */
export function marksOf(history: CorrectionHistory): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const step of history.steps.slice(0, history.done)) {
    if (step.do !== 'mark') continue
    if (step.mark) marks.set(step.finding, step.mark)
    else marks.delete(step.finding)
  }
  return marks
}
