import { describe, expect, it } from 'vitest'
import { isDivisible, revenueComposition } from '@/analysis/revenue-composition'
import { disclosure, row, table } from './build-disclosure'

const revenue = (
  line: number,
  kind: 'item' | 'carryover' | 'grandTotal' | 'thisYear',
  name: string,
  amount: string,
) => row({ line, side: 'revenue', kind, name, figures: { amount } })

const T1 = table('T1', [
  revenue(11, 'item', '一般公共预算', '30.00'),
  revenue(12, 'item', '政府性基金预算', '60.00'),
  revenue(13, 'item', '国有资本经营预算', ''),
  revenue(14, 'item', '财政专户管理资金', '0.00'),
  revenue(15, 'thisYear', '本年收入合计', '90.00'),
  revenue(16, 'carryover', '上年结转', '10.00'),
  revenue(17, 'grandTotal', '收入总计', '100.00'),
])

/** Whether the bar is divided where the table prints this total. */
const of = (total: string) => {
  const whole = revenue(17, 'grandTotal', '收入总计', total)
  const composition = revenueComposition(disclosure([{ ...T1, rows: [...T1.rows.slice(0, -1), whole] }]))
  return isDivisible(composition, composition.totalFen ?? 0)
}

describe('the bar of a total', () => {
  it('is divided among the sources where they make it up, but for rounding', () => {
    expect(of('100.00')).toBe(true)
    expect(of('100.01')).toBe(true)
    expect(of('99.98')).toBe(true)
    expect(of('100.50')).toBe(false)
    expect(of('0.00')).toBe(false)
  })
})

describe('revenueComposition', () => {
  it('gives the six sources of table 1 in statutory order, blank, zero and missing apart', () => {
    const { table: id, parts, lines, total } = revenueComposition(disclosure([T1]))
    expect(id).toBe('T1')
    expect(lines).toEqual({ from: 11, to: 17 })
    expect(total?.raw).toBe('100.00')
    expect(parts.map(part => [part.source, part.state, part.shareBasisPoints])).toEqual([
      ['generalPublic', 'amount', 3000],
      ['governmentFunds', 'amount', 6000],
      ['stateCapital', 'blank', null],
      ['specialAccount', 'zero', 0],
      ['unitFunds', 'missing', null],
      ['carryover', 'amount', 1000],
    ])
  })

  it('keeps the place of every figure', () => {
    const { parts } = revenueComposition(disclosure([T1]))
    expect(parts.map(part => part.figure?.place.line ?? null)).toEqual([11, 12, 13, 14, null, 16])
  })

  it('takes the 合计 row of table 2 where table 1 is missing, and says that the total is implied', () => {
    const T2 = table('T2', [
      row({
        line: 30,
        kind: 'total',
        name: '合计',
        figures: { total: '8.00', generalPublic: '8.00', governmentFunds: '', carryover: '2.00' },
      }),
    ])
    const composition = revenueComposition(disclosure([T2]))
    expect(composition.table).toBe('T2')
    expect(composition.total).toBeNull()
    expect(composition.totalImplied).toBe(true)
    expect(composition.totalFen).toBe(10_000_000)
    expect(composition.parts[0]?.shareBasisPoints).toBe(8000)
  })

  it('prints the total of table 2 where nothing is carried over', () => {
    const T2 = table('T2', [
      row({ kind: 'total', figures: { total: '8.00', generalPublic: '8.00', carryover: '' } }),
    ])
    const composition = revenueComposition(disclosure([T2]))
    expect(composition.total?.raw).toBe('8.00')
    expect(composition.totalImplied).toBe(false)
  })

  it('takes table 4 last, where the sources stand a second time under last year', () => {
    const T4 = table('T4', [
      revenue(40, 'item', '一般公共预算', '5.00'),
      revenue(41, 'carryover', '上年财政拨款结转', '1.00'),
      revenue(42, 'carryover', '一般公共预算', '1.00'),
      revenue(43, 'grandTotal', '收入总计', '6.00'),
    ])
    const { table: id, parts } = revenueComposition(disclosure([T4]))
    expect(id).toBe('T4')
    expect(parts.map(part => part.figure?.raw ?? null)).toEqual(['5.00', null, null, null, null, '1.00'])
  })

  it('shows a table that prints only blanks rather than none', () => {
    const blank = table('T1', [
      revenue(11, 'item', '一般公共预算', ''),
      revenue(12, 'grandTotal', '收入总计', ''),
    ])
    const composition = revenueComposition(disclosure([blank]))
    expect(composition.table).toBe('T1')
    expect(composition.totalFen).toBeNull()
    expect(composition.parts[0]?.state).toBe('blank')
  })

  it('says that there is no table where there is none', () => {
    const { table: id, parts, totalFen } = revenueComposition(disclosure())
    expect(id).toBeNull()
    expect(totalFen).toBeNull()
    expect(parts.every(part => part.state === 'missing')).toBe(true)
  })
})
