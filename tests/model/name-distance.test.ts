import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareName, editDistance, sharedPairs } from '@/model/name-distance'

describe('bareName', () => {
  it('leaves out blanks, punctuation and width', () => {
    expect(bareName('“甲乙” 公园（一期）ＰＰＰ、项目')).toBe('甲乙公园一期PPP项目')
  })

  it('folds as NFKC does, also where a mark joins the character before it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '甲',
        '乙',
        'e',
        '2',
        '（',
        ' ',
        '、',
        '<',
        '⼀',
        '㎡',
        '´',
        '\u0301',
        '\u0338',
        'カ',
        'ﾞ',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const name = pieces.join('')
        expect(bareName(name)).toBe(name.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, ''))
      }),
      { numRuns: 3000 },
    )
  })
})

/** By the textbook: every prefix of one against every prefix of the other. */
function levenshtein(a: readonly string[], b: readonly string[]): number {
  let row = [...b, ''].map((_, index) => index)
  for (const [i, char] of a.entries()) {
    const next = [i + 1]
    for (const [j, other] of b.entries())
      next.push(Math.min(row[j]! + (char === other ? 0 : 1), row[j + 1]! + 1, next[j]! + 1))
    row = next
  }
  return row[b.length]!
}

describe('editDistance', () => {
  it('is the distance of Levenshtein up to its limit, also of characters outside the basic plane', () => {
    const name = fc.array(fc.constantFrom('甲', '乙', '丙', '𠮷', '𠮶'), { maxLength: 8 })
    fc.assert(
      fc.property(name, name, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        const distance = levenshtein(a, b)
        expect(editDistance(a.join(''), b.join(''), limit)).toBe(distance <= limit ? distance : null)
      }),
      { numRuns: 2000 },
    )
  })

  it('counts characters replaced, inserted and dropped', () => {
    expect(editDistance('隔离场所', '隔离场所', 2)).toBe(0)
    expect(editDistance('苗圃灌溉', '苗圃灌概', 2)).toBe(1)
    expect(editDistance('绿道照明', '绿道照明电费', 2)).toBe(2)
  })

  it('stops counting above the limit', () => {
    expect(editDistance('苗圃灌溉', '绿道照明', 2)).toBeNull()
    expect(editDistance('苗圃', '苗圃灌溉管网', 2)).toBeNull()
  })
})

describe('sharedPairs', () => {
  it('is 1 for the same name and 0 for names that share no pair', () => {
    expect(sharedPairs('苗圃灌溉', '苗圃灌溉')).toBe(1)
    expect(sharedPairs('苗圃', '绿道')).toBe(0)
    expect(sharedPairs('苗', '苗')).toBe(0)
  })
})
