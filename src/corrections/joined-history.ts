import { corrected, marked, withdrawn, type CorrectionHistory, type CorrectionStep } from './history'

/** What a step does; what it says of its place is the document's. */
const deed = (step: CorrectionStep | undefined) =>
  JSON.stringify(step, (key, value: unknown) => (key === 'was' || key === 'subject' ? undefined : value))

const isSame = (one: CorrectionStep | undefined, other: CorrectionStep | undefined) =>
  deed(one) === deed(other)

/**
 * One history of two that went apart from `base`: the steps made here since, put on top of those made there. What was
 * undone there stays undone; an undoing here is not carried over.
 */
export function joinedHistory(
  base: CorrectionHistory,
  here: CorrectionHistory,
  there: CorrectionHistory,
): CorrectionHistory {
  let common = 0
  while (common < here.done && isSame(here.steps[common], base.steps[common])) common++
  /** The numbers that corrections of here get there. */
  const ids = new Map<number, number>()
  return here.steps.slice(common, here.done).reduce((history, step) => {
    if (step.do === 'mark') return marked(history, step)
    if (step.do === 'withdraw') return withdrawn(history, ids.get(step.id) ?? step.id)
    const next = corrected(history, step.correction)
    const made = next.steps.at(-1)
    if (made?.do === 'correct') ids.set(step.correction.id, made.correction.id)
    return next
  }, there)
}
