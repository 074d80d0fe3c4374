import type { DimensionWeights } from './evidence'
import { COUNT, STEP } from './weights'

/** The dimension of one row on the best path, and how probable it is over all paths. */
export interface Decoded {
  readonly dimension: number
  readonly posterior: number
}

const BEFORE = -1

/** Log weight of a row of dimension `to` behind one of dimension `from` (−1: the first row). */
function stepWeight(from: number, to: number): number {
  const distance = to - from
  if (distance === 0) return STEP.stay
  if (from === BEFORE) return -STEP.skip * to
  if (distance > 0) return -STEP.next - STEP.skip * (distance - 1)
  return -STEP.back - STEP.backFurther * (-distance - 1)
}

const STEPS = Float64Array.from({ length: COUNT * COUNT }, (_, i) =>
  stepWeight(Math.floor(i / COUNT), i % COUNT),
)
const FIRST = Float64Array.from({ length: COUNT }, (_, to) => stepWeight(BEFORE, to))

function logSum(values: Float64Array): number {
  let top = -Infinity
  for (const value of values) if (value > top) top = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - top)
  return top + Math.log(sum)
}

/** The best order-respecting path over the rows' weights (Viterbi), with each row's posterior (forward–backward). */
export function decodeDimensions(rows: readonly DimensionWeights[]): Decoded[] {
  const n = rows.length
  if (n === 0) return []
  const best = new Float64Array(n * COUNT)
  const from = new Int8Array(n * COUNT)
  const forward = new Float64Array(n * COUNT)
  const backward = new Float64Array(n * COUNT)
  const terms = new Float64Array(COUNT)
  for (let i = 0; i < n; i++)
    for (let d = 0; d < COUNT; d++) {
      const weight = rows[i]?.[d] ?? 0
      if (i === 0) {
        best[d] = forward[d] = weight + (FIRST[d] ?? 0)
        continue
      }
      let top = -Infinity
      for (let p = 0; p < COUNT; p++) {
        const step = STEPS[p * COUNT + d] ?? 0
        terms[p] = (forward[(i - 1) * COUNT + p] ?? 0) + step
        const path = (best[(i - 1) * COUNT + p] ?? 0) + step
        if (path > top) {
          top = path
          from[i * COUNT + d] = p
        }
      }
      best[i * COUNT + d] = weight + top
      forward[i * COUNT + d] = weight + logSum(terms)
    }
  for (let i = n - 2; i >= 0; i--)
    for (let d = 0; d < COUNT; d++) {
      for (let next = 0; next < COUNT; next++)
        terms[next] =
          (STEPS[d * COUNT + next] ?? 0) +
          (rows[i + 1]?.[next] ?? 0) +
          (backward[(i + 1) * COUNT + next] ?? 0)
      backward[i * COUNT + d] = logSum(terms)
    }
  const total = logSum(forward.subarray((n - 1) * COUNT))
  const path = new Array<number>(n)
  let state = highest(best.subarray((n - 1) * COUNT))
  for (let i = n - 1; i >= 0; i--) {
    path[i] = state
    state = from[i * COUNT + state] ?? 0
  }
  return path.map((dimension, i) => {
    const at = i * COUNT + dimension
    return { dimension, posterior: Math.min(1, Math.exp((forward[at] ?? 0) + (backward[at] ?? 0) - total)) }
  })
}

function highest(values: Float64Array): number {
  let at = 0
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[at] ?? 0)) at = i
  return at
}
