import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref, type Component } from 'vue'
import MeasuredBody from '@/components/figures/measured-body.vue'
import { paneKey } from '@/components/pane'

enableAutoUnmount(afterEach)

/** A table of so many numbered rows in a pane of its own. */
async function tableOf(count: number) {
  const pane = ref<HTMLElement>()
  const items = Array.from({ length: count }, (_, at) => at + 1)
  const slots = {
    default: ({ item, index, measure }: { item: unknown; index: number; measure: (row: unknown) => void }) =>
      h('tr', { ref: row => measure(row), 'data-index': index }, h('td', String(item))),
  }
  const table = defineComponent(
    () => () => h('table', h(MeasuredBody as unknown as Component, { items, span: 1 }, slots)),
  )
  const wrapper = mount(
    { render: () => h('div', { ref: pane }, h(table)) },
    { attachTo: document.body, global: { provide: { [paneKey as symbol]: pane } } },
  )
  await new Promise(resolve => setTimeout(resolve, 20))
  await nextTick()
  return wrapper
}

describe('the body of a long table', () => {
  beforeEach(() => {
    // There is no layout here, so what scrolls and its rows are given heights.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(28)
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('is drawn whole while it is short', async () => {
    const wrapper = await tableOf(200)
    expect(wrapper.findAll('tr')).toHaveLength(200)
  })

  it('draws of three thousand rows those in sight, the room of the others kept', async () => {
    const wrapper = await tableOf(3000)
    const rows = wrapper.findAll('tr[data-index]')
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.length).toBeLessThan(80)
    expect(rows[0]?.text()).toBe('1')
    const room = Number.parseFloat((wrapper.get('.left-out').element as HTMLElement).style.height)
    expect(room).toBeGreaterThan(2900 * 20)
  })
})
