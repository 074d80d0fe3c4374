import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { projectList } from '@/analysis/project-list'
import ProjectFilters from '@/components/figures/project-filters.vue'
import FilterMenu from '@/components/shell/filter-menu.vue'
import type { Figure } from '@/model/budget-table'
import { disclosure, figure, row, table } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

enableAutoUnmount(afterEach)

const project = (name: string, unit: string) =>
  row({ kind: 'project', name, unit, figures: { total: '1.00' } })
const all = projectList(
  disclosure([
    table('T12', [project('路灯', '甲中心'), project('绿化', '乙中心'), project('桥梁', '丙中心')]),
  ]),
)

function filters(unit: readonly string[], printed: Figure | null = null, shown = all) {
  return mounted(ProjectFilters, {
    all,
    shown,
    printed,
    unit: 'wanYuan',
    findings: new Map(),
    checked: false,
    filter: { text: '', chosen: { unit, attribute: [], fund: [], sheet: [], findings: [] } },
    sort: 'amount',
    grouped: false,
    groupable: true,
    columns: 'summary',
  })
}

describe('the filters of the projects', () => {
  it('say how many values of a field are chosen', () => {
    const menu = filters(['甲中心', '丙中心']).wrapper.getComponent(FilterMenu)
    expect(menu.get('button').text().replace(/\s/gu, '')).toBe(`${menu.props('label')}2`)
  })

  it('say what the projects shown add up to, and lead to every amount of it', async () => {
    const { wrapper, opened } = filters([])
    const sum = wrapper.get('.count button')
    expect(sum.text()).toBe('本年合计 3.00')
    await sum.trigger('click')
    expect(opened).toEqual([all.map(({ thisYear }) => thisYear?.place)])
  })

  it('say beside the sum of all what the table prints where it is another amount, and lead there', async () => {
    const whole = figure('3.01', 7)
    const { wrapper, opened } = filters([], whole)
    const printed = wrapper.get('.count .printed')
    expect(printed.text()).toBe('表十二印为 3.01，差 0.01，为四舍五入尾差')
    await printed.trigger('click')
    expect(opened).toEqual([[whole.place]])
    expect(filters([], figure('5.00')).wrapper.get('.count .printed').text()).toBe('表十二印为 5.00，差 2.00')
    expect(filters([], figure('3.00')).wrapper.find('.count .printed').exists()).toBe(false)
    expect(filters([], whole, all.slice(1)).wrapper.find('.count .printed').exists()).toBe(false)
  })

  it('add and take away one value, the others in the order of the menu', () => {
    const { wrapper } = filters(['丙中心'])
    const menu = wrapper.getComponent(FilterMenu)
    const values = menu.props('options').map(({ value }) => value)
    menu.vm.$emit('toggle', '甲中心')
    menu.vm.$emit('toggle', '丙中心')
    expect(wrapper.emitted('choose')).toEqual([
      ['unit', values.filter(value => value !== '乙中心')],
      ['unit', []],
    ])
  })
})
