import type { DimensionWeights } from './evidence'
import { COUNT, SHARPNESS, STEP } from './weights'

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
const STEP_FACTORS = STEPS.map(step => Math.exp(SHARPNESS * step))
const FIRST_FACTORS = FIRST.map(step => Math.exp(SHARPNESS * step))

/** Arrays that every call works in and leaves as they are: a table is small, and typed arrays are dear to make. */
interface Workspace {
  readonly weights: Float64Array
  readonly factors: Float64Array
  readonly best: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly from: Int8Array
}

function workspaceFor(n: number): Workspace {
  const cells = () => new Float64Array(n * COUNT)
  return {
    weights: cells(),
    factors: cells(),
    best: cells(),
    forward: cells(),
    backward: cells(),
    from: new Int8Array(n * COUNT),
  }
}

const SHARED_ROWS = 64
const shared = workspaceFor(SHARED_ROWS)

/** Fills in the weights of all rows, and factors scaled so that each row's largest is 1. */
function flatten(rows: readonly DimensionWeights[], { weights, factors }: Workspace): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? []
    let top = -Infinity
    for (let d = 0; d < COUNT; d++) top = Math.max(top, row[d] ?? 0)
    for (let d = 0; d < COUNT; d++) {
      weights[i * COUNT + d] = row[d] ?? 0
      factors[i * COUNT + d] = Math.exp(SHARPNESS * ((row[d] ?? 0) - top))
    }
  }
}

/** The best path through the rows (Viterbi). */
function bestPath({ weights, best, from }: Workspace, n: number): Int8Array {
  for (let d = 0; d < COUNT; d++) best[d] = (weights[d] ?? 0) + (FIRST[d] ?? 0)
  for (let i = 1; i < n; i++)
    for (let d = 0; d < COUNT; d++) {
      let top = -Infinity
      let before = 0
      for (let p = 0; p < COUNT; p++) {
        const path = (best[(i - 1) * COUNT + p] ?? 0) + (STEPS[p * COUNT + d] ?? 0)
        if (path <= top) continue
        top = path
        before = p
      }
      from[i * COUNT + d] = before
      best[i * COUNT + d] = (weights[i * COUNT + d] ?? 0) + top
    }
  const path = new Int8Array(n)
  let state = highest(best, (n - 1) * COUNT)
  for (let i = n - 1; i >= 0; i--) {
    path[i] = state
    state = from[i * COUNT + state] ?? 0
  }
  return path
}

/** Scales a row of probabilities to the sum 1. */
function normalize(values: Float64Array, at: number): void {
  let sum = 0
  for (let d = 0; d < COUNT; d++) sum += values[at + d] ?? 0
  for (let d = 0; d < COUNT; d++) values[at + d] = (values[at + d] ?? 0) / sum
}

/** Each row's probability of each dimension over all paths (forward–backward, scaled). */
function posteriors({ factors, forward, backward }: Workspace, n: number): Float64Array {
  for (let i = 0; i < n; i++) {
    for (let d = 0; d < COUNT; d++) {
      let sum = i === 0 ? (FIRST_FACTORS[d] ?? 0) : 0
      if (i > 0)
        for (let p = 0; p < COUNT; p++)
          sum += (forward[(i - 1) * COUNT + p] ?? 0) * (STEP_FACTORS[p * COUNT + d] ?? 0)
      forward[i * COUNT + d] = sum * (factors[i * COUNT + d] ?? 0)
    }
    normalize(forward, i * COUNT)
  }
  backward.fill(1, (n - 1) * COUNT, n * COUNT)
  for (let i = n - 2; i >= 0; i--) {
    for (let d = 0; d < COUNT; d++) {
      let sum = 0
      for (let next = 0; next < COUNT; next++) {
        const at = (i + 1) * COUNT + next
        sum += (STEP_FACTORS[d * COUNT + next] ?? 0) * (factors[at] ?? 0) * (backward[at] ?? 0)
      }
      backward[i * COUNT + d] = sum
    }
    normalize(backward, i * COUNT)
  }
  for (let i = 0; i < n; i++) {
    for (let d = 0; d < COUNT; d++)
      forward[i * COUNT + d] = (forward[i * COUNT + d] ?? 0) * (backward[i * COUNT + d] ?? 0)
    normalize(forward, i * COUNT)
  }
  return forward
}

/** The best order-respecting path over the rows' weights (Viterbi), with each row's posterior (forward–backward). */
export function decodeDimensions(rows: readonly DimensionWeights[]): Decoded[] {
  const n = rows.length
  if (n === 0) return []
  const workspace = n <= SHARED_ROWS ? shared : workspaceFor(n)
  flatten(rows, workspace)
  const path = bestPath(workspace, n)
  const probable = posteriors(workspace, n)
  return rows.map((_, i) => {
    const dimension = path[i] ?? 0
    return { dimension, posterior: probable[i * COUNT + dimension] ?? 0 }
  })
}

/** Which of the dimensions from an offset on has the highest value. */
function highest(values: Float64Array, from: number): number {
  let top = 0
  for (let d = 1; d < COUNT; d++) if ((values[from + d] ?? 0) > (values[from + top] ?? 0)) top = d
  return top
}
