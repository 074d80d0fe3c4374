import { describe, expect, it } from 'vitest'
import { revenueHeadline } from '@/analysis/headline'
import { revenueComposition } from '@/analysis/revenue-composition'
import RevenueFigure from '@/components/figures/revenue-figure.vue'
import { disclosure, row, table } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

const revenueRow = (name: string, amount: string, line: number, kind: 'item' | 'grandTotal' = 'item') =>
  row({ side: 'revenue', kind, name, line, figures: { amount } })

function figureOf(tables: Parameters<typeof disclosure>[0]) {
  const revenue = revenueComposition(disclosure(tables))
  return mounted(RevenueFigure, {
    revenue,
    headline: revenueHeadline(revenue),
    unit: 'wanYuan',
    theme: 'light',
  })
}

describe('the revenue figure', () => {
  it('lists all six sources and says which are blank', () => {
    const { wrapper } = figureOf([
      table('T1', [
        revenueRow('一般公共预算', '60.00', 4),
        revenueRow('政府性基金预算', '', 5),
        revenueRow('收入总计', '60.00', 9, 'grandTotal'),
      ]),
    ])
    expect(wrapper.findAll('tbody tr')).toHaveLength(6)
    expect(wrapper.get('[data-source=governmentFunds]').text()).toContain('空白')
    expect(wrapper.get('[data-source=unitFunds]').text()).toContain('未读')
    expect(wrapper.find('.chart-stub').exists()).toBe(true)
  })

  it('leads from its caption to the lines of its table', async () => {
    const { wrapper, opened } = figureOf([table('T1', [revenueRow('一般公共预算', '60.00', 4)])])
    const link = wrapper.get('.place-link')
    expect(link.text()).toBe('表一 行 4')
    await link.trigger('click')
    expect(opened[0]?.[0]?.line).toBe(4)
  })

  it('says why there is no picture: the table is missing', () => {
    const { wrapper } = figureOf([])
    expect(wrapper.get('.blank-note').text()).toContain('没有读到表一')
    expect(wrapper.find('.chart-stub').exists()).toBe(false)
  })

  it('says why there is no picture: every source is blank, which is not zero', () => {
    const { wrapper } = figureOf([table('T1', [revenueRow('一般公共预算', '', 4)])])
    expect(wrapper.get('.blank-note').text()).toContain('空白不是零')
    expect(wrapper.find('.chart-stub').exists()).toBe(false)
  })
})
