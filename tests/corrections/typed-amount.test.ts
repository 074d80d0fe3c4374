import { describe, expect, it } from 'vitest'
import { printedUnit, typedAmount } from '@/corrections/typed-amount'
import { figure } from '../analysis/build-disclosure'

describe('a typed amount', () => {
  it('is read exactly, in the unit of the table', () => {
    expect(typedAmount(' 1,234.56 ', 'wanYuan')).toEqual({
      kind: 'amount',
      raw: '1,234.56',
      fen: 1_234_560_000,
    })
    expect(typedAmount('0.1', 'yuan')?.fen).toBe(10)
  })

  it('is a blank when empty, not a zero', () => {
    expect(typedAmount('', 'wanYuan')).toEqual({ kind: 'amount', raw: '', fen: null })
  })

  it('is refused when it is no amount or finer than a fen', () => {
    for (const text of ['abc', '1.2.3', '12万', '0.001']) expect(typedAmount(text, 'yuan')).toBeNull()
  })

  it('has the unit in which the figures beside it are printed', () => {
    expect(printedUnit([figure(''), figure('0.00'), figure('3.00')], 'yuan')).toBe('wanYuan')
    expect(printedUnit([figure('3.00', 1, 'yuan')], 'wanYuan')).toBe('yuan')
    expect(printedUnit([undefined], 'yuan')).toBe('yuan')
  })
})
