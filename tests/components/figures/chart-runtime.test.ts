import { describe, expect, it, vi } from 'vitest'

const loads = vi.hoisted(() => ({ failing: true }))
vi.mock('@/charts/echarts', () => {
  if (loads.failing) throw new Error('not loaded')
  return { createChart: () => null }
})

describe('the drawing of charts', () => {
  it('is asked for again after it did not load, and is the same from then on', async () => {
    const { loadRuntime } = await import('@/components/figures/chart-runtime')
    expect(await loadRuntime().catch(() => 'failed')).toBe('failed')
    loads.failing = false
    const first = loadRuntime()
    await expect(first).resolves.toHaveProperty('createChart')
    expect(loadRuntime()).toBe(first)
  })
})
