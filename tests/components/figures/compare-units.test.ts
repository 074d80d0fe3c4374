import { expect, it } from 'vitest'
import { comparedDocument } from '@/analysis/compared-document'
import { letterOf } from '@/analysis/comparison'
import CompareUnits from '@/components/figures/compare-units.vue'
import type { ComparedColumn } from '@/components/figures/compared'
import { disclosure, row, table } from '../../analysis/build-disclosure'
import { dialogShown, mounted } from './mounted'

const opened: string[] = []

function column(index: number, total: string, ...units: string[]): ComparedColumn {
  const letter = letterOf(index)
  const revenue = row({
    side: 'revenue',
    kind: 'grandTotal',
    name: '收入总计',
    line: 7,
    figures: { amount: total },
  })
  const listed = units.map(name => row({ kind: 'unit', name, figures: { total: '1.00' } }))
  return {
    ...comparedDocument(disclosure([table('T1', [revenue]), table('T12', listed)]), null),
    id: letter,
    letter,
    name: letter,
    projectHref: () => '#',
    open: () => opened.push(letter),
    lineText: () => '',
  }
}
const shown = (units: readonly ComparedColumn[]) =>
  mounted(CompareUnits, { department: column(0, '10.00', '甲中心', '乙中心'), units, unit: 'wanYuan' })
    .wrapper

it('the sum of the units and what is left lead to the figures of each document', async () => {
  const wrapper = shown([column(1, '4.00'), column(2, '5.00')])
  const [sum, difference] = wrapper.findAll('tbody tr')[0]!.findAll('button.operands-note')
  expect([sum!.text(), difference!.text()]).toEqual(['9.00', '+1.00'])
  await difference!.trigger('click')
  const dialog = await dialogShown()
  const lines = [...dialog.querySelectorAll('li')]
  expect(lines.map(line => line.textContent?.replace(/\s+/gu, ' '))).toEqual([
    'A 收入总计10.00',
    'B 收入总计4.00',
    'C 收入总计5.00',
  ])
  for (const line of lines) line.querySelector<HTMLElement>('button')?.click()
  expect(opened).toEqual(['A', 'B', 'C'])
  wrapper.unmount()
})

it('a unit with the totals of the whole department is named as such', () => {
  expect(shown([column(1, '10.00')]).text()).toContain('B 的收支总计等主要数与部门整体相同')
  expect(shown([column(1, '4.00')]).text()).not.toContain('与部门整体相同')
})
