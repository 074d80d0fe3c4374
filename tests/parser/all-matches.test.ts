import { describe, expect, it } from 'vitest'
import { allMatches } from '@/parser/all-matches'

describe('all matches of a pattern', () => {
  it('are found in order, each with its place', () => {
    const found = allMatches(/增(加|长)/gu, '收入增加，支出增长')
    expect(found.map(match => [match.index, match[0], match[1]])).toEqual([
      [2, '增加', '加'],
      [7, '增长', '长'],
    ])
  })

  it('are found from the beginning, whatever was read with the pattern before', () => {
    const pattern = /\d/gu
    pattern.exec('1 2')
    expect(allMatches(pattern, '3 4').map(([digit]) => digit)).toEqual(['3', '4'])
    expect(allMatches(pattern, '')).toEqual([])
  })

  it('end where a pattern matches nothing', () => {
    expect(allMatches(/\d*/gu, '12 3').map(([digits]) => digits)).toEqual(['12'])
  })
})
