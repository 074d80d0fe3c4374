import { describe, expect, it } from 'vitest'
import { generate } from '../generator/generate'
import { compare } from './compare'

const SEEDS = Array.from({ length: 60 }, (_, at) => at + 1)

describe('undamaged disclosures', () => {
  it('read back exactly, with no line unread', () => {
    let cells = 0
    let indicators = 0
    let claims = 0
    for (const seed of SEEDS) {
      const result = compare(generate(seed))
      expect(result.notes, `seed ${seed}`).toEqual([])
      cells += result.cells.right
      indicators += result.indicators.right
      claims += result.claims.right
    }
    expect(cells).toBeGreaterThan(20_000)
    expect(indicators).toBeGreaterThan(3_000)
    expect(claims).toBeGreaterThan(3_000)
  }, 60_000)

  it('are the same for the same seed and differ between seeds', () => {
    expect(generate(7)).toEqual(generate(7))
    expect(generate(7).text).not.toBe(generate(8).text)
  })
})
