import { afterEach, describe, expect, it, vi } from 'vitest'
import { inSlices } from '@/stores/in-slices'

let clock = 0
vi.spyOn(performance, 'now').mockImplementation(() => clock)
afterEach(() => void (clock = 0))

/** Steps of so many milliseconds each. */
function* steps(count: number, milliseconds: number, done: number[]): Generator<void> {
  for (let step = 0; step < count; step++) {
    clock += milliseconds
    done.push(step)
    yield
  }
}

describe('work in slices', () => {
  it('is done at once where it is little', async () => {
    const done: number[] = []
    const all = inSlices(steps(3, 1, done))
    expect(done).toEqual([0, 1, 2])
    await all
  })

  it('lets the page do what waits in between, and is done to the end', async () => {
    const done: number[] = []
    const all = inSlices(steps(12, 5, done))
    for (let turn = 0; turn < 9; turn++) await Promise.resolve()
    expect(done).toEqual([0, 1, 2, 3])
    await all
    expect(done).toHaveLength(12)
  })

  it('passes on what goes wrong', async () => {
    const failing = {
      next(): never {
        throw new Error('a bug')
      },
    }
    await expect(inSlices(failing)).rejects.toThrow('a bug')
  })
})
