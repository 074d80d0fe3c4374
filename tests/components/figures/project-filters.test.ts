import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { projectList } from '@/analysis/project-list'
import ProjectFilters from '@/components/figures/project-filters.vue'
import FilterMenu from '@/components/shell/filter-menu.vue'
import { disclosure, row, table } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

enableAutoUnmount(afterEach)

const project = (name: string, unit: string) =>
  row({ kind: 'project', name, unit, figures: { total: '1.00' } })
const all = projectList(
  disclosure([
    table('T12', [project('路灯', '甲中心'), project('绿化', '乙中心'), project('桥梁', '丙中心')]),
  ]),
)

function filters(unit: readonly string[]) {
  const { wrapper } = mounted(ProjectFilters, {
    all,
    shown: 3,
    sum: null,
    unit: 'wanYuan',
    findings: new Map(),
    checked: false,
    filter: { text: '', chosen: { unit, attribute: [], fund: [], sheet: [], findings: [] } },
    sort: 'amount',
    grouped: false,
    groupable: true,
    columns: 'summary',
  })
  return wrapper
}

describe('the filters of the projects', () => {
  it('say how many values of a field are chosen', () => {
    const menu = filters(['甲中心', '丙中心']).getComponent(FilterMenu)
    expect(menu.get('button').text().replace(/\s/gu, '')).toBe(`${menu.props('label')}2`)
  })

  it('add and take away one value, the others in the order of the menu', () => {
    const wrapper = filters(['丙中心'])
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
