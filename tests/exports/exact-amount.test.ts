import { describe, expect, it } from 'vitest'
import { exactAmount } from '@/exports/exact-amount'
import { fen } from '@/model/money'

describe('an amount for machines', () => {
  it('keeps every fen, has no separators and at least the printed decimals', () => {
    expect(exactAmount(fen(3_749_428_000_000), 'wanYuan')).toBe('3749428.00')
    expect(exactAmount(fen(12_345_678), 'wanYuan')).toBe('12.345678')
    expect(exactAmount(fen(0), 'wanYuan')).toBe('0.00')
    expect(exactAmount(fen(-50), 'yuan')).toBe('-0.5')
    expect(exactAmount(fen(100), 'yuan')).toBe('1')
    expect(exactAmount(fen(1), 'yiYuan')).toBe('0.0000000001')
  })
})
