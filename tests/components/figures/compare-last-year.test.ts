import { describe, expect, it } from 'vitest'
import { comparedDocument } from '@/analysis/compared-document'
import { letterOf } from '@/analysis/comparison'
import CompareLastYear from '@/components/figures/compare-last-year.vue'
import type { ComparedColumn } from '@/components/figures/compared'
import { at, claim, disclosure, row, table } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

const sourced = <T>(value: T) => ({ value, place: at(1), confidence: 1 })
const restates = { table: 'T10', line: 9, column: 'total' } as const
const claims = [
  claim({
    section: '七',
    kind: 'amount',
    label: '“三公”经费预算',
    raw: '9.00',
    place: at(50, 0, 4),
    restates,
  }),
  claim({
    section: '七',
    kind: 'change',
    label: '“三公”经费预算',
    raw: '1.00',
    direction: 'increase',
    place: at(50, 8, 12),
  }),
]
const opened: [string, number[]][] = []

function column(index: number, year: number, total: string): ComparedColumn {
  const letter = letterOf(index)
  const rows = [row({ kind: 'total', name: '合计', line: 9, figures: { total } })]
  return {
    ...comparedDocument(
      {
        ...disclosure([table('T10', rows)], { claims }),
        organization: sourced('某某局'),
        organizationKind: sourced('department'),
        documentKind: sourced('budget'),
        fiscalYear: sourced(year),
      },
      null,
    ),
    id: letter,
    letter,
    name: `某某局 ${year}`,
    projectHref: () => '#',
    open: places => opened.push([letter, places.map(({ line }) => line)]),
    lineText: () => '9.00 万元，1.00',
  }
}
const shown = (columns: readonly ComparedColumn[], language: 'zh-CN' | 'en' = 'zh-CN') =>
  mounted(CompareLastYear, { columns, unit: 'wanYuan' }, language).wrapper

describe('what a document states of last year', () => {
  it('stands beside what last year’s document prints, with how much they differ', () => {
    const wrapper = shown([column(0, 2031, '9.00'), column(1, 2030, '8.00'), column(2, 2032, '9.00')])
    expect(wrapper.find('h2').text()).toBe('文中说的上年数：2 项中 1 项与上年文件不同')
    expect(wrapper.findAll('tbody tr').map(line => line.findAll('th, td').map(cell => cell.text()))).toEqual([
      ['2030 年', 'A', 'B', ''],
      ['“三公”经费预算', '推算8.00', '8.00', '一致'],
      ['2031 年', 'C', 'A', ''],
      ['“三公”经费预算', '推算8.00', '9.00', '不同：文中少 1.00'],
    ])
  })

  it('leads from either amount to its own document', async () => {
    const wrapper = shown([column(0, 2031, '9.00'), column(1, 2030, '8.00')], 'en')
    expect(wrapper.find('h2').text()).toBe('1 amount stated of last year: it matches last year’s document')
    for (const button of wrapper.findAll('tbody button')) await button.trigger('click')
    expect(opened).toEqual([
      ['A', [50, 50]],
      ['B', [9]],
    ])
  })

  it('is not spoken of where no two documents follow upon each other', () => {
    expect(
      shown([column(0, 2031, '9.00'), column(1, 2029, '8.00')])
        .find('section')
        .exists(),
    ).toBe(false)
  })
})
