import { describe, expect, it } from 'vitest'
import { comparedDocument } from '@/analysis/compared-document'
import CompareProjects from '@/components/figures/compare-projects.vue'
import { letterOf } from '@/analysis/comparison'
import type { ComparedColumn } from '@/components/figures/compared'
import type { TableRow } from '@/model/budget-table'
import { disclosure, row, table } from '../../analysis/build-disclosure'
import { dialogShown, mounted } from './mounted'

function column(index: number, ...rows: TableRow[]): ComparedColumn {
  const letter = letterOf(index)
  return {
    ...comparedDocument(disclosure([table('T12', rows)]), null),
    id: letter,
    letter,
    name: letter,
    projectHref: row => `#${letter}-${row.place.line}`,
    open: () => undefined,
    lineText: () => '',
  }
}
const project = (name: string, total: string) => row({ kind: 'project', name, figures: { total } })
const after = column(0, project('路灯维护', '3.00'), project('公园改造', '5.00'))
const before = column(1, project('路灯维护', '2.00'), project('桥梁检测', '4.00'))
const shown = (fate: string | null) =>
  mounted(CompareProjects, { periods: [before, after], unit: 'wanYuan', fate }).wrapper
const lines = (fate: string | null) =>
  shown(fate)
    .findAll('tbody tr')
    .map(line => line.findAll('th, td').map(cell => cell.text()))

describe('projects of two years', () => {
  it('change by all of their amount where they are new or gone, by the difference where they stay', () => {
    expect(lines(null)).toEqual([
      ['公园改造', '新增', '—', '5.00', '+5.00', ''],
      ['桥梁检测', '取消', '4.00', '—', '−4.00', ''],
      ['路灯维护', '增加', '2.00', '3.00', '+1.00', '+50.0%'],
    ])
  })

  it('are counted by what became of them, and shown by it', async () => {
    const wrapper = shown(null)
    const buttons = wrapper.findAll('.choices button')
    expect(buttons.map(button => button.text())).toEqual(['全部 3', '新增 1', '取消 1', '增加 1'])
    await buttons[2]!.trigger('click')
    expect(wrapper.emitted('fate')).toEqual([['gone']])
    expect(lines('gone').map(([name]) => name)).toEqual(['桥梁检测'])
  })
})

describe('projects of three years', () => {
  const periods = [
    column(0, project('路灯维护', '2.00'), project('桥梁检测', '4.00')),
    column(1, project('路灯维护', '3.00'), project('公园改造', '5.00')),
    column(2, project('路灯维护', '2.00'), project('桥梁检测', '6.00')),
  ]
  const { wrapper } = mounted(CompareProjects, { periods, unit: 'wanYuan', fate: null })

  it('say what is new or gone in the middle, with a column a document', () => {
    expect(wrapper.findAll('tbody tr').map(line => line.findAll('th, td').map(cell => cell.text()))).toEqual([
      ['桥梁检测', 'B 取消，C 新增', '4.00', '—', '6.00', '+2.00', '+50.0%'],
      ['公园改造', 'B 新增，C 取消', '—', '5.00', '—', '', ''],
      ['路灯维护', 'B 增加，C 减少', '2.00', '3.00', '2.00', '0.00', '0.0%'],
    ])
  })

  it('count each step apart, and any step in the choice', () => {
    expect(wrapper.get('h2').text()).toBe('新增 2 个项目，取消 2 个')
    expect(wrapper.findAll('p.caption')[1]!.text()).toBe(
      'A → B：新增 1，取消 1，增加 1；B → C：新增 1，取消 1，减少 1',
    )
    expect(wrapper.findAll('.choices button').map(button => button.text())).toContain('新增 2')
  })

  it('lead a difference to the amounts of both ends', async () => {
    await wrapper.findAll('tbody tr')[0]!.get('button.operands-note').trigger('click')
    const dialog = await dialogShown()
    expect([...dialog.querySelectorAll('li')].map(line => line.textContent?.replace(/\s+/gu, ' '))).toEqual([
      'C 桥梁检测6.00',
      'A 桥梁检测4.00',
    ])
  })
})
