import { describe, expect, it } from 'vitest'
import {
  amountForms,
  amountsMeant,
  figuresSought,
  otherQueries,
  soughtAmount,
} from '@/analysis/search-sayings'
import { fen } from '@/model/money'

describe('what a query may mean', () => {
  it('is also what documents print for the words of the field', () => {
    expect(otherQueries('公车购置')).toEqual(['公务用车购置'])
    expect(otherQueries('人头费')).toEqual(['人员经费'])
    expect(otherQueries('办公经费')).toEqual(['公用经费', '机关运行经费'])
    expect(otherQueries('政采')).toEqual(['政府采购'])
    expect(otherQueries('三公')).toContain('因公出国')
    expect(otherQueries('路灯')).toEqual([])
  })

  it('is an amount in any unit that could be meant, in that unit where it is named', () => {
    expect(amountsMeant('1,234.5万元')).toEqual([12_345_000 * 100])
    expect(amountsMeant('3.7亿')).toEqual([37_000_000_000])
    expect(amountsMeant('125000')).toEqual([125_000_000_000, 12_500_000])
    expect(amountsMeant('0')).toEqual([])
    expect(amountsMeant('2025年')).toEqual([])
  })

  it('is found whole, in 万元 and in 元', () => {
    expect(amountForms(fen(12_500_000))).toEqual(['12.50万元', '125000元'])
    expect(amountForms(fen(375))).toEqual(['0.000375万元', '3.75元'])
    expect(soughtAmount(fen(12_500_000))).toContain(otherQueries('125,000元')[0])
    expect(soughtAmount(null)).toBe('')
    expect(otherQueries('12.50万元').map(figuresSought)).toEqual(['12.50', '125000'])
    expect(figuresSought('路灯')).toBeNull()
  })
})
