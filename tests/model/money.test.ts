import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exactUnit,
  fen,
  parseAmount,
  printAmount,
  shareInBasisPoints,
  subtractFen,
  sumFen,
} from '@/model/money'

describe('parseAmount', () => {
  it('reads an amount in each unit to the fen', () => {
    expect(parseAmount('34,932.60', 'wanYuan')).toBe(34_932_600_000)
    expect(parseAmount('0.01', 'wanYuan')).toBe(10_000)
    expect(parseAmount('12.34', 'yuan')).toBe(1234)
    expect(parseAmount('3.7494', 'yiYuan')).toBe(37_494_000_000)
  })

  it('keeps a printed zero apart from what is no amount', () => {
    expect(parseAmount('0.00', 'wanYuan')).toBe(0)
    expect(parseAmount('', 'wanYuan')).toBeNull()
    expect(parseAmount('—', 'wanYuan')).toBeNull()
  })

  it('refuses what is only nearly an amount', () => {
    for (const text of ['1,23', '1.2.3', '12万', '1 2', '1e5', '12.345', '９9'])
      expect(parseAmount(text, 'yuan'), text).toBeNull()
  })

  it('refuses more digits than can be exact', () => {
    expect(parseAmount('99999999999', 'wanYuan')).toBeNull()
  })

  it('reads back every amount it could print', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), value => {
        const sign = value < 0 ? '-' : ''
        const digits = String(Math.abs(value)).padStart(7, '0')
        const printed = `${sign}${digits.slice(0, -6)}.${digits.slice(-6)}`
        expect(parseAmount(printed, 'wanYuan')).toBe(value)
      }),
    )
  })
})

describe('sums', () => {
  it('add exactly and leave blanks out', () => {
    expect(sumFen([fen(10), null, fen(20), undefined])).toBe(30)
    expect(subtractFen(fen(10), fen(10))).toBe(0)
  })

  it('refuse what is no whole number of fen', () => {
    expect(() => fen(0.5)).toThrow(RangeError)
  })
})

describe('printAmount', () => {
  it('prints each unit with its decimals', () => {
    expect(printAmount(fen(37_494_280_000), 'wanYuan')).toBe('37,494.28')
    expect(printAmount(fen(37_494_280_000), 'yuan')).toBe('374,942,800')
    expect(printAmount(fen(37_494_280_000), 'yiYuan')).toBe('3.7494')
    expect(printAmount(fen(1234), 'yuan')).toBe('12.34')
    expect(printAmount(fen(0), 'wanYuan')).toBe('0.00')
    expect(printAmount(fen(-1_005_000), 'wanYuan')).toBe('−1.01')
  })

  it('prints what is small to the fen, so that it looks like no other amount and like no zero', () => {
    expect(printAmount(fen(520_000), 'yiYuan')).toBe('0.000052')
    expect(printAmount(fen(1_490_000), 'yiYuan')).toBe('0.000149')
    expect(printAmount(fen(-499_900), 'yiYuan')).toBe('−0.00004999')
    expect(printAmount(fen(99_990_000), 'yiYuan')).toBe('0.009999')
    expect(printAmount(fen(2_000_000), 'yiYuan')).toBe('0.0002')
    expect(printAmount(fen(123_450_000), 'yiYuan')).toBe('0.0123')
    expect(printAmount(fen(-4_999), 'wanYuan')).toBe('−0.004999')
    expect(printAmount(fen(1), 'yiYuan')).toBe('0.0000000001')
  })

  it('of two amounts that are not one never prints one as a zero', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 15 }),
        fc.constantFrom('yuan', 'wanYuan', 'yiYuan'),
        (amount, unit) => {
          expect(parseAmount(printAmount(fen(amount), unit), unit)).not.toBe(0)
        },
      ),
    )
  })
})

describe('exactUnit', () => {
  it('keeps the unit wished for where nothing is rounded in it, else takes a smaller one', () => {
    expect(exactUnit([fen(37_494_000_000), fen(520_000)], 'yiYuan')).toBe('yiYuan')
    expect(exactUnit([fen(37_494_280_000)], 'yiYuan')).toBe('wanYuan')
    expect(exactUnit([fen(37_494_285_000)], 'wanYuan')).toBe('yuan')
    expect(exactUnit([], 'yuan')).toBe('yuan')
  })
})

describe('shareInBasisPoints', () => {
  it('rounds half away from zero and has no answer for a whole of zero', () => {
    expect(shareInBasisPoints(fen(1), fen(3))).toBe(3333)
    expect(shareInBasisPoints(fen(2), fen(3))).toBe(6667)
    expect(shareInBasisPoints(fen(1), fen(20_000))).toBe(1)
    expect(shareInBasisPoints(fen(-2), fen(3))).toBe(-6667)
    expect(shareInBasisPoints(fen(1), fen(0))).toBeNull()
  })
})
