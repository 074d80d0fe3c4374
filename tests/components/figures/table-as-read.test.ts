import { describe, expect, it } from 'vitest'
import TableAsRead from '@/components/figures/table-as-read.vue'
import { tableSides } from '@/components/figures/table-shape'
import type { BudgetTable } from '@/model/budget-table'
import { disclosure, row, table } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

const shown = (table: BudgetTable) => mounted(TableAsRead, { table, unit: 'wanYuan' })
const projects = table(
  'T12',
  [
    row({ kind: 'department', name: '某局', line: 3, figures: { total: '5.00', unitFunds: '' } }),
    row({ kind: 'unit', name: '某中心', line: 4, parent: 0, figures: { total: '5.00', unitFunds: '' } }),
    row({ kind: 'project', name: '路灯', line: 5, parent: 1, confidence: 0.5, figures: { total: '5.00' } }),
  ],
  { columns: ['total', 'unitFunds'] },
)

describe('a table as read', () => {
  it('says the kind of a sum and indents by what a row is a part of', () => {
    const { wrapper } = shown(projects)
    expect(wrapper.get('[data-kind=unit]').text()).toContain('单位小计')
    expect(tableSides(projects)[0]?.rows.map(({ depth }) => depth)).toEqual([0, 1, 2])
  })

  it('tells a blank cell from one that was not read', () => {
    const { wrapper } = shown(projects)
    expect(wrapper.get('[data-kind=unit]').text()).toContain('·')
    expect(wrapper.get('[data-kind=project]').text()).toContain('未读')
  })

  it('marks a doubtful row', () => {
    expect(shown(projects).wrapper.get('[data-kind=project] .doubtful').text()).toBe('存疑')
  })

  it('prints both sides of a table apart, each with its own columns', () => {
    const { wrapper } = shown(
      table(
        'T1',
        [
          row({ side: 'revenue', name: '单位资金', figures: { amount: '1.00' } }),
          row({ side: 'expenditure', name: '教育支出', figures: { total: '1.00', carryover: '' } }),
        ],
        { columns: ['amount', 'total', 'carryover'] },
      ),
    )
    expect(wrapper.findAll('[data-side=revenue] thead th.amount')).toHaveLength(1)
    expect(wrapper.findAll('[data-side=expenditure] thead th.amount')).toHaveLength(2)
  })

  it('keeps every column within reach of a narrow page', () => {
    const rows = [
      row({ name: '甲', name2: '乙', figures: { total: '3.00', basic: '1.00', project: '2.00' } }),
    ]
    const { wrapper } = shown(table('T3', rows, { columns: ['total', 'basic', 'project'] }))
    expect(wrapper.findAll('tbody td.amount')).toHaveLength(3)
    expect(wrapper.find('.later').exists()).toBe(false)
  })

  it('does not end in a circle of parents', () => {
    const circle = table('T12', [row({ name: '甲', parent: 1 }), row({ name: '乙', parent: 0 })])
    expect(tableSides(circle)[0]?.rows).toHaveLength(2)
  })

  it('says why it prints no figures: missing, or no data by its own note', () => {
    expect(shown(disclosure().tables.T7).wrapper.text()).toContain('没有读到表七')
    expect(shown(table('T7', [], { noData: true })).wrapper.text()).toContain('注“本表无数据”')
  })
})
