import { describe, expect, it } from 'vitest'
import { decimalDigits, percentDigits, readDecimal } from '@/model/exact-share'

describe('shares in exact arithmetic', () => {
  it('round half up to the printed decimals', () => {
    expect(percentDigits(1, 8, 2)).toBe(1250n)
    expect(percentDigits(1, 800, 2)).toBe(13n)
    expect(percentDigits(36_511_000_000, 1_135_637_000_000, 2)).toBe(322n)
  })

  it('of nothing are none', () => {
    expect(percentDigits(1, 0, 2)).toBeNull()
    expect(percentDigits(-1, 5, 2)).toBeNull()
  })

  it('read and print decimals', () => {
    expect(readDecimal('1,234.50')).toEqual({ digits: 123450n, decimals: 2 })
    expect(readDecimal('约5')).toBeNull()
    expect([decimalDigits(7n, 2), decimalDigits(1250n, 1), decimalDigits(3n, 0)]).toEqual([
      '0.07',
      '125.0',
      '3',
    ])
  })
})
