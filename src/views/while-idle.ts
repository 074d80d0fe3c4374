/** No slice of work takes longer, in milliseconds: a key that is pressed meanwhile is answered within the same picture. */
const LONGEST_SLICE = 8
/** Where the browser does not tell when it is idle, so long after the last slice. */
const PAUSE = 16

type Run = (enough: () => boolean) => void

/** Tells when so many milliseconds are over. */
function until(room: number): () => boolean {
  const end = performance.now() + Math.min(room, LONGEST_SLICE)
  return () => performance.now() >= end
}

/** Calls `run` once when nothing else is to be done; the answer takes that back. */
function onceIdle(run: Run): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(deadline => run(until(deadline.timeRemaining())))
    return () => cancelIdleCallback(id)
  }
  const id = setTimeout(() => run(until(LONGEST_SLICE)), PAUSE)
  return () => clearTimeout(id)
}

/** Takes the steps in slices while nobody waits for the page; the answer stops it. */
export function whileIdle(steps: Iterator<void>): () => void {
  let stop: (() => void) | null = null
  const slice: Run = enough => {
    do if (steps.next().done) return
    while (!enough())
    stop = onceIdle(slice)
  }
  stop = onceIdle(slice)
  return () => stop?.()
}
