import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { computed } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { expect, it } from 'vitest'
import { publicExpenses } from '@/analysis/public-expenses'
import { rowFindings } from '@/analysis/row-findings'
import ExpenseFigure from '@/components/figures/expense-figure.vue'
import { foundOnRowsKey } from '@/components/figures/row-found'
import type { Finding } from '@/model/finding'
import { makeRouter } from '@/router'
import { at, claim, disclosure, row, table } from '../../analysis/build-disclosure'
import { finding, operand } from '../../analysis/build-finding'

const said = { section: '八', label: '机关运行经费' } as const
const read = disclosure(
  [table('T11', [row({ kind: 'total', name: '部门合计', line: 9, figures: { total: '9.00' } })])],
  {
    claims: [
      claim({ ...said, kind: 'amount', raw: '9.00', place: at(50, 0, 4) }),
      claim({ ...said, kind: 'change', raw: '1.00', direction: 'increase', place: at(50, 8, 12) }),
      claim({ ...said, kind: 'rate', raw: '7.5', unit: '%', direction: 'increase', place: at(50, 14, 17) }),
    ],
  },
)
const wrongRate = finding({
  family: 'narrative',
  operands: [{ ...operand('result', '7.5', 50), place: at(50, 14, 17) }],
})

function shown(...findings: Finding[]) {
  const rows = rowFindings(read, { findings, obligations: [] })
  return mount(ExpenseFigure, {
    props: { table: publicExpenses(read).agency, which: 'agency', unit: 'wanYuan' },
    global: {
      plugins: [createPinia(), makeRouter(createMemoryHistory())],
      provide: { [foundOnRowsKey as symbol]: computed(() => ({ at: rows, to: () => ({ path: '/' }) })) },
    },
  })
}

it('an error in the stated rate is an error beside its row and on the rate', () => {
  const wrapper = shown(wrongRate)
  expect(wrapper.get('tbody th').find('.finding-sign.error').exists()).toBe(true)
  expect(wrapper.get('.differs').classes()).toContain('error')
})

it('a rate that does not follow is doubted where no check speaks of it', () => {
  const wrapper = shown()
  expect(wrapper.find('.row-sign').exists()).toBe(false)
  expect(wrapper.get('.differs').classes()).toContain('warning')
})
