import { describe, expect, it } from 'vitest'
import { comparedDocument } from '@/analysis/compared-document'
import { comparisonOf, letterOf, type LetteredDocument } from '@/analysis/comparison'
import { largestDifference } from '@/analysis/largest-difference'
import { messages } from '@/locales'
import type { TableRow } from '@/model/budget-table'
import { classDifferenceTitle } from '@/wording/class-difference-title'
import { comparisonTitle } from '@/wording/comparison-title'
import { at, disclosure, row, table } from './build-disclosure'

const sourced = <T>(value: T) => ({ value, place: at(1), confidence: 1 })
const classOf = (code: string, name: string, total: string): TableRow =>
  row({ code, name, figures: { total } })

function document(
  index: number,
  organization: string,
  year: number,
  classes: TableRow[],
  total: string,
): LetteredDocument {
  const read = {
    ...disclosure([
      table('T1', [
        row({ side: 'revenue', kind: 'grandTotal', name: '收入总计', figures: { amount: total } }),
      ]),
      table('T3', [row({ kind: 'total', name: '合计', figures: { total } }), ...classes]),
    ]),
    organization: sourced(organization),
    fiscalYear: sourced(year),
  }
  return { ...comparedDocument(read, null), letter: letterOf(index), name: `${organization} ${year}` }
}
const zh = messages['zh-CN']
const titleOf = (...documents: LetteredDocument[]) =>
  classDifferenceTitle(zh, comparisonOf(documents), 'wanYuan')

const now = document(
  0,
  '某局',
  2031,
  [classOf('208', '社保', '2.00'), classOf('212', '城乡', '8.00')],
  '10.00',
)
const before = document(
  1,
  '某局',
  2030,
  [classOf('208', '社保', '1.00'), classOf('212', '城乡', '5.00'), classOf('213', '农林', '2.50')],
  '8.50',
)
const stranger = document(
  1,
  '别局',
  2031,
  [classOf('208', '社保', '3.00'), classOf('221', '住房', '1.00')],
  '4.00',
)

describe('where documents differ most', () => {
  it('is of two years the largest change in money, the later less the earlier, whichever is open', () => {
    expect(titleOf(now, before)).toBe('变化最大的是城乡：多 3.00 万元')
    const gone = document(
      1,
      '某局',
      2030,
      [classOf('208', '社保', '2.00'), classOf('212', '城乡', '8.00'), classOf('213', '农林', '2.50')],
      '12.50',
    )
    expect(titleOf(now, gone)).toBe('变化最大的是不再列出的农林：2.50 万元')
  })

  it('is of others the widest gap between shares; what one does not have is said, not taken for zero', () => {
    expect(titleOf(now, stranger)).toBe('差别最大的是城乡：A 占 80.00%，B 没有')
  })

  it('is nothing where they are the same, or where an amount is not known', () => {
    const same = { ...now, letter: 'B' }
    expect(largestDifference(comparisonOf([now, same]))).toBeNull()
    const blank = document(
      1,
      '某局',
      2030,
      [classOf('208', '社保', ''), classOf('212', '城乡', '8.00')],
      '8.00',
    )
    expect(largestDifference(comparisonOf([now, blank]))).toBeNull()
    expect(titleOf(now, same)).toBe('各功能分类没有差别')
  })
})

const comparison = (...documents: LetteredDocument[]) =>
  comparisonTitle(zh, comparisonOf(documents), 'wanYuan')

describe('the title of a comparison', () => {
  it('says what the totals say of each other', () => {
    expect(comparison(now, before)).toBe('2031 年预算比 2030 年多 17.65%')
    expect(comparison(now, stranger)).toBe('A 的预算是 B 的 2.50 倍')
    expect(comparison(now, stranger, document(2, '丙局', 2031, [], '5.00'))).toBe(
      '3 份预算：A 最大，是最小的 B 的 2.50 倍',
    )
    expect(comparison(now)).toBe(zh.compare.none)
  })
})
