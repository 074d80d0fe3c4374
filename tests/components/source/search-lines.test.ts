import { describe, expect, it } from 'vitest'
import { searchLines } from '@/components/source/search-lines'

describe('searching the source', () => {
  it('finds a word that is wrapped inside, and an amount with or without separators', () => {
    expect(searchLines(['环 卫', '1,234.50'], '环卫')).toEqual([{ line: 1, start: 0, end: 3 }])
    expect(searchLines(['1,234.50 1234.50'], '1234.50')).toHaveLength(2)
    expect(searchLines(['1234.50'], '1,234.50')).toEqual([{ line: 1, start: 0, end: 7 }])
  })

  it('takes signs as they are and passes over case', () => {
    expect(searchLines(['a(b)*', 'PPP'], '(b)*')).toEqual([{ line: 1, start: 1, end: 5 }])
    expect(searchLines(['PPP项目'], 'ppp')).toHaveLength(1)
  })

  it('finds nothing for nothing', () => {
    expect(searchLines(['a'], ' ，')).toEqual([])
  })
})
