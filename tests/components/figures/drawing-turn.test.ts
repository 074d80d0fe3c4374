import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { drawInTurn } from '@/components/figures/drawing-turn'

let now = 0
let drawn = 0
const chart = (cost: number) => () => {
  drawn++
  now += cost
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  drawn = 0
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('quick charts are drawn in the step that shows them', async () => {
  const all = [4, 4, 4].map(cost => drawInTurn(chart(cost)))
  expect(drawn).toBe(3)
  await vi.runAllTimersAsync()
  await Promise.all(all)
})

it('of slow charts each is drawn in a step of its own, and none is forgotten', async () => {
  const all = [40, 40, 40].map(cost => drawInTurn(chart(cost)))
  expect(drawn).toBe(1)
  const steps: number[] = []
  for (let step = 0; step < 20; step++) {
    await vi.advanceTimersToNextTimerAsync()
    steps.push(drawn)
  }
  expect(drawn).toBe(3)
  expect(steps.every((count, at) => count - (steps[at - 1] ?? 1) <= 1)).toBe(true)
  await vi.runAllTimersAsync()
  await Promise.all(all)
})
