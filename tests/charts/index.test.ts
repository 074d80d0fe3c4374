import { describe, expect, it } from 'vitest'
import { charts } from '@/charts'
import { scaled } from '@/charts/define-chart'
import { drawnLength } from '@/charts/bare-frame'

describe('the list of charts', () => {
  it('names each once', () => {
    const ids = charts.map(chart => chart.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('revenue-composition')
  })
})

describe('scaled', () => {
  it('follows the size of the text', () => {
    expect([scaled(27, 14), scaled(27, 28), scaled(27, 16)]).toEqual([27, 54, 31])
  })
})

describe('drawnLength', () => {
  it('keeps what is there visible and what is not undrawn', () => {
    expect(drawnLength(50, 100, 300)).toBe(50)
    expect(drawnLength(0.1, 100, 300)).toBe(0.5)
    expect(drawnLength(0, 100, 300)).toBe(0)
    expect(drawnLength(-5, 100, 300)).toBe(0)
  })
})
