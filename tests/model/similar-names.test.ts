import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '@/model/name-distance'
import { similarNames } from '@/model/similar-names'

const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 9 })

describe('similarNames', () => {
  it('gives every name within two edits', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), word, (names, name) => {
        const near = similarNames(names)(name)
        for (const [index, other] of names.entries()) {
          if (editDistance(name, other, 2) !== null) expect(near.has(index)).toBe(true)
        }
      }),
    )
  })

  it('leaves out names that share nothing', () => {
    expect([...similarNames(['道路照明电费', '河道清淤疏浚'])('道路照明费用')]).toEqual([0])
  })
})
