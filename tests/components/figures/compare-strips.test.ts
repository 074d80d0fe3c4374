import { beforeEach, expect, it } from 'vitest'
import { comparedDocument } from '@/analysis/compared-document'
import { letterOf } from '@/analysis/comparison'
import CompareStrips from '@/components/figures/compare-strips.vue'
import type { ComparedColumn } from '@/components/figures/compared'
import FigureSave from '@/components/figures/figure-save.vue'
import { disclosure, row, table } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

const opened: string[] = []
beforeEach(() => void (opened.length = 0))

function column(index: number): ComparedColumn {
  const letter = letterOf(index)
  const rows = [
    row({ line: 3, side: 'revenue', name: '一般公共预算', figures: { amount: '12.00' } }),
    row({ line: 9, side: 'revenue', kind: 'grandTotal', name: '收入总计', figures: { amount: '12.00' } }),
  ]
  return {
    ...comparedDocument(disclosure([table('T1', rows)]), null),
    id: letter,
    letter,
    name: `某某局 ${letter}`,
    projectHref: () => '#',
    open: () => opened.push(letter),
    lineText: () => '',
  }
}

const shown = (as: 'share' | 'amount') =>
  mounted(CompareStrips, { columns: [column(0), column(1)], as, unit: 'wanYuan', theme: 'light' }).wrapper

it('the sources of revenue say their unit and lead to the table of each document', async () => {
  expect(shown('share').get('.sources').text()).toMatch(/^占比/u)
  const wrapper = shown('amount')
  expect(wrapper.get('.sources').text()).toMatch(/^万元/u)
  const links = wrapper.findAll('.sources button')
  expect(links.map(link => link.text())).toEqual([
    expect.stringMatching(/^表一/u),
    expect.stringMatching(/^表一/u),
  ])
  for (const link of links) await link.trigger('click')
  expect(opened).toEqual(['A', 'B'])
})

const captionOf = (as: 'share' | 'amount') =>
  shown(as)
    .findAllComponents(FigureSave)
    .find(each => each.props('drawn'))
    ?.props('caption')?.()

it('a saved picture says shares or the unit, and where its figures stand', () => {
  expect(captionOf('share')).toMatch(/^占比，表一 行/u)
  expect(captionOf('amount')).toMatch(/^万元，表一 行/u)
})

it('every source has its amount and share in the table under the picture, each leading to its own document', async () => {
  const wrapper = shown('amount')
  const rows = wrapper.findAll('table.revenue tbody tr')
  expect(rows).toHaveLength(6)
  expect(rows[0]!.findAll('th, td').map(cell => cell.text())).toEqual([
    '一般公共预算',
    '12.00',
    '100.00%',
    '12.00',
    '100.00%',
  ])
  expect(wrapper.findAll('table.revenue tfoot td').map(cell => cell.text())).toEqual([
    '12.00',
    '100.00%',
    '12.00',
    '100.00%',
  ])
  for (const button of rows[0]!.findAll('td button')) await button.trigger('click')
  expect(opened).toEqual(['A', 'A', 'B', 'B'])
})
