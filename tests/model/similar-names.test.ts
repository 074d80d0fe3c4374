import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '@/model/name-distance'
import { similarNames } from '@/model/similar-names'

const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 9 })

/** The names within two edits that the index leaves out. */
const missed = (names: readonly string[], name: string): string[] => {
  const near = similarNames(names)(name)
  return names.filter((other, index) => editDistance(name, other, 2) !== null && !near.has(index))
}

describe('similarNames', () => {
  it('gives every name within two edits', () => {
    expect(() => {
      fc.assert(
        fc.property(
          fc.array(word, { maxLength: 12 }),
          word,
          (names, name) => missed(names, name).length === 0,
        ),
      )
    }).not.toThrow()
  })

  it('leaves out names that share a beginning and nothing else', () => {
    const near = similarNames(['道路照明设施更新第13579期', '道路照明设施更新第24680期'])
    expect([...near('道路照明设施更新第13578期')]).toEqual([0])
  })

  it('leaves out names that share nothing', () => {
    expect([...similarNames(['道路照明电费', '河道清淤疏浚'])('道路照明费用')]).toEqual([0])
  })
})
