import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { computed } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { describe, expect, it } from 'vitest'
import { rowFindings } from '@/analysis/row-findings'
import { foundOnRowsKey } from '@/components/figures/row-found'
import RowSign from '@/components/figures/row-sign.vue'
import { makeRouter } from '@/router'
import { openSourceKey } from '@/components/source-navigation'
import { at, disclosure, row, table } from '../../analysis/build-disclosure'
import { finding, operand, wan } from '../../analysis/build-finding'

const coded = (line: number) => row({ code: '21205', name: '科目', line, figures: { total: '9.00' } })
const read = disclosure([table('T2', [coded(1)]), table('T3', [coded(12)])])
const between = finding({
  family: 'acrossTables',
  details: { name: '科目', parts: 2 },
  expected: wan(289.15),
  actual: wan(298.15),
  operands: [
    operand('result', '298.15', 12, { table: 'T3', column: 'total' }),
    operand('part', '289.15', 1, { table: 'T2', column: 'total' }),
  ],
})

const to = (key: string) => ({ path: '/d/a/checks', query: { finding: key } })

function sign(line: number, bare = false) {
  const opened: unknown[] = []
  const rows = rowFindings(read, { findings: [between], obligations: [] })
  const wrapper = mount(RowSign, {
    props: { place: { ...at(line), start: 0 }, unit: 'wanYuan' as const, bare },
    global: {
      plugins: [createPinia(), makeRouter(createMemoryHistory())],
      provide: {
        [foundOnRowsKey as symbol]: computed(() => ({ at: rows, to })),
        [openSourceKey as symbol]: (places: unknown) => opened.push(places),
      },
    },
  })
  return { wrapper, opened }
}

describe('the sign on a row', () => {
  it('leads to its finding and says it in words', () => {
    const { wrapper } = sign(12)
    expect(wrapper.get('a').attributes('aria-label')).toMatch(/^错误：表三“科目”/u)
    expect(wrapper.get('a').attributes('href')).toContain('/checks?finding=')
    expect(wrapper.find('.error').exists()).toBe(true)
  })

  it('says the amount of the other table, which leads there', async () => {
    const { wrapper, opened } = sign(12)
    expect(wrapper.get('.elsewhere').text()).toBe('表二为 289.15')
    await wrapper.get('.elsewhere').trigger('click')
    expect(opened).toEqual([[between.operands[1]?.place]])
    expect(sign(1).wrapper.get('.elsewhere').text()).toBe('表三为 298.15')
  })

  it('is alone where there is no room, and absent where nothing was found', () => {
    expect(sign(12, true).wrapper.find('.elsewhere').exists()).toBe(false)
    expect(sign(5).wrapper.find('.row-sign').exists()).toBe(false)
  })
})
