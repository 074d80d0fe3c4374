import { describe, expect, it } from 'vitest'
import { decodeDimensions } from '@/parser/performance/decode-dimensions'

const row = (...peaks: [number, number][]) => {
  const weights = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (const [dimension, weight] of peaks) weights[dimension] = weight
  return weights
}
const path = (rows: number[][]) => decodeDimensions(rows).map(result => result.dimension)

describe('the decoder', () => {
  it('gives nothing for no rows', () => {
    expect(decodeDimensions([])).toEqual([])
  })

  it('follows strong evidence', () => {
    expect(path([row([0, 5]), row([2, 5]), row([8, 5])])).toEqual([0, 2, 8])
  })

  it('lets the order overrule a weak step back', () => {
    expect(path([row([2, 5]), row([1, 1], [2, 0.5]), row([3, 5])])).toEqual([2, 2, 3])
  })

  it('steps back when the evidence is strong', () => {
    expect(path([row([3, 9]), row([0, 9]), row([1, 9])])).toEqual([3, 0, 1])
  })

  it('fills a row without evidence from its neighbours and says how sure it is', () => {
    const [, middle] = decodeDimensions([row([4, 6]), row(), row([5, 6])])
    expect([4, 5]).toContain(middle?.dimension)
    expect(middle?.posterior).toBeLessThan(0.9)
  })

  it('gives posteriors that are probabilities, also under extreme weights', () => {
    for (const { posterior } of decodeDimensions([row([0, 900]), row([8, -900], [1, 400]), row()])) {
      expect(posterior).toBeGreaterThan(0)
      expect(posterior).toBeLessThanOrEqual(1)
    }
  })
})
