import { describe, expect, it } from 'vitest'
import { exactSum, shareOfCount } from '@/analysis/share'
import { fen } from '@/model/money'

describe('shareOfCount', () => {
  it('rounds half up to a hundredth of a percent', () => {
    expect(shareOfCount(1, 3)).toBe(3333)
    expect(shareOfCount(2, 3)).toBe(6667)
    expect(shareOfCount(1, 20_000)).toBe(1)
    expect(shareOfCount(9, 9)).toBe(10_000)
  })

  it('has no share of nothing', () => {
    expect(shareOfCount(0, 0)).toBeNull()
  })
})

describe('exactSum', () => {
  it('adds fen and leaves blanks out', () => {
    expect(exactSum([fen(1), null, fen(2), undefined])).toBe(3)
    expect(exactSum([])).toBe(0)
  })

  it('gives up rather than give an inexact sum', () => {
    expect(exactSum([fen(Number.MAX_SAFE_INTEGER), fen(1)])).toBeNull()
  })
})
