import { describe, expect, it } from 'vitest'
import { searchLines } from '@/components/source/search-lines'
import { linesOfText } from './lines-of-text'

const search = (lines: readonly string[], wanted: string, limits?: Parameters<typeof searchLines>[2]) =>
  searchLines(linesOfText(lines.join('\n')).searched, wanted, limits)

describe('searching the source', () => {
  it('finds a word that is wrapped inside, and an amount with or without separators', () => {
    expect(search(['环 卫', '1,234.50'], '环卫')).toEqual([{ line: 1, start: 0, end: 3 }])
    expect(search(['1,234.50 1234.50'], '1234.50')).toHaveLength(2)
    expect(search(['1234.50'], '1,234.50')).toEqual([{ line: 1, start: 0, end: 7 }])
  })

  it('takes signs as they are and passes over case', () => {
    expect(search(['a(b)*', 'PPP'], '(b)*')).toEqual([{ line: 1, start: 1, end: 5 }])
    expect(search(['PPP项目'], 'ppp')).toHaveLength(1)
  })

  it('finds nothing for nothing', () => {
    expect(search(['a'], ' ，')).toEqual([])
  })

  it('tells the line of each hit, and takes nothing for a word that the end of a line divides', () => {
    expect(search(['环', '卫', '', '甲环卫', '环卫'], '环卫')).toEqual([
      { line: 4, start: 1, end: 3 },
      { line: 5, start: 0, end: 2 },
    ])
  })

  it('keeps to the lines asked for, and stops at the most', () => {
    const lines = ['路', '路', '路路', '路']
    expect(search(lines, '路', { from: 2, to: 3 }).map(({ line }) => line)).toEqual([2, 3, 3])
    expect(search(lines, '路', { most: 2 }).map(({ line }) => line)).toEqual([1, 2])
  })
})
