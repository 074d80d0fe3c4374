import { describe, expect, it } from 'vitest'
import { compareDecimals, decimalText } from '@/model/target-value'

describe('exact decimals', () => {
  it.each([
    ['2.50', 0, '2.5'],
    ['2.5', 4, '25000'],
    ['0.98', 8, '98000000'],
    ['16.2017', 2, '1620.17'],
    ['007', 0, '7'],
    ['0', 4, '0'],
    ['0.05', 0, '0.05'],
    ['0.1', 1, '1'],
  ])('%s moved by %i places is %s', (digits, places, expected) => {
    expect(decimalText(digits, places)).toBe(expected)
  })

  it('are compared by size, not by length or as floats', () => {
    expect(compareDecimals('9.5', '10')).toBe(-1)
    expect(compareDecimals('0.3', '0.30')).toBe(0)
    expect(compareDecimals('9007199254740993', '9007199254740992')).toBe(1)
  })
})
