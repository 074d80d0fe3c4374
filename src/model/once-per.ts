/** What is computed of a thing; `steps` computes it bit by bit, so that nobody has to wait for the whole. */
export interface OncePer<Thing extends object, Answer> {
  (thing: Thing): Answer
  steps(thing: Thing): Generator<void>
}

interface Computing<Answer> {
  readonly running: Generator<void, Answer>
  done: { readonly answer: Answer } | null
}

/**
 * What is computed of a thing that never changes, once, and kept as long as the thing: every view of a document asks the
 * same questions of it. Whoever asks before all steps are done waits for those that are left.
 */
export function oncePerInSteps<Thing extends object, Answer>(
  compute: (thing: Thing) => Generator<void, Answer>,
): OncePer<Thing, Answer> {
  const known = new WeakMap<Thing, Computing<Answer>>()
  const computingOf = (thing: Thing): Computing<Answer> => {
    const before = known.get(thing)
    if (before) return before
    const computing: Computing<Answer> = { running: compute(thing), done: null }
    known.set(thing, computing)
    return computing
  }
  const advance = (thing: Thing, computing: Computing<Answer>): void => {
    try {
      const { done, value } = computing.running.next()
      if (done) computing.done = { answer: value }
    } catch (error) {
      // It is tried anew, and fails anew, whenever it is asked for.
      known.delete(thing)
      throw error
    }
  }
  function answer(thing: Thing): Answer {
    const computing = computingOf(thing)
    while (!computing.done) advance(thing, computing)
    return computing.done.answer
  }
  function* steps(thing: Thing): Generator<void> {
    const computing = computingOf(thing)
    while (!computing.done) {
      advance(thing, computing)
      yield
    }
  }
  return Object.assign(answer, { steps })
}

/** The same of what is computed in one go. */
export function oncePer<Thing extends object, Answer>(
  compute: (thing: Thing) => Answer,
): OncePer<Thing, Answer> {
  // oxlint-disable-next-line require-yield
  return oncePerInSteps(function* (thing: Thing) {
    return compute(thing)
  })
}
