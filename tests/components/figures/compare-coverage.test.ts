import { expect, it } from 'vitest'
import { comparedDocument } from '@/analysis/compared-document'
import CompareCoverage from '@/components/figures/compare-coverage.vue'
import type { ComparedColumn } from '@/components/figures/compared'
import type { PerformanceSheet } from '@/model/performance'
import { disclosure, indicator, sheet } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

const column = (letter: string, sheets: PerformanceSheet[]): ComparedColumn => ({
  ...comparedDocument(disclosure([], { sheets }), null),
  id: letter,
  letter,
  name: letter,
  projectHref: () => '#',
  open: () => undefined,
  lineText: () => '',
})

it('what was not read is named by document, and no share counts it as empty', () => {
  const filled = sheet({ indicators: [indicator('quantity', '甲')] })
  const half = sheet({ line: 200, halves: { whole: true, annual: false } })
  const { wrapper } = mounted(CompareCoverage, {
    columns: [column('A', [filled]), column('B', [filled, half]), column('C', [])],
  })
  const [quantity] = wrapper.findAll('tbody tr')
  expect(quantity!.findAll('td').map(cell => cell.text().replace(/\s+/gu, ''))).toEqual([
    '100%1/1',
    '100%1/1',
    '—',
  ])
  expect(wrapper.findAll('.caption')[1]!.text()).toBe(
    'B 的 2 份中 1 份年度一半未读到，不计，也不算空白；C 没有读到绩效目标表',
  )
})
