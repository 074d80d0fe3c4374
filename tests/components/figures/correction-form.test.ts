import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, provide, shallowRef, type Component } from 'vue'
import CorrectionQueue from '@/components/figures/correction-queue.vue'
import { correctorKey } from '@/components/figures/corrector'
import SheetAsRead from '@/components/figures/sheet-as-read.vue'
import TableAsRead from '@/components/figures/table-as-read.vue'
import { doubtfulReadings } from '@/analysis/doubtful-readings'
import { applyCorrections } from '@/corrections/apply'
import type { Correction } from '@/model/correction'
import type { Disclosure } from '@/model/disclosure'
import { disclosure, indicator, row, sheet, table } from '../../analysis/build-disclosure'

/** Mounts a component over a disclosure that follows its corrections, as a view does. */
function correctable(
  component: Component,
  read: Disclosure,
  props: (now: Disclosure) => Record<string, unknown>,
) {
  const made: Correction[] = []
  const now = shallowRef(applyCorrections(read, []))
  const wrapper = mount(
    defineComponent({
      setup() {
        provide(correctorKey, {
          get disclosure() {
            return now.value.disclosure
          },
          get targets() {
            return now.value.targets()
          },
          line: number => `第 ${number} 行原文`,
          correct(_, target, change) {
            made.push({ id: made.length + 1, target, change, subject: '', was: null })
            now.value = applyCorrections(read, made)
          },
        })
        return () => h(component, props(now.value.disclosure))
      },
    }),
    { attachTo: document.body },
  )
  return { wrapper, made }
}

const projects = disclosure([
  table(
    'T12',
    [
      row({ kind: 'unit', name: '甲所', line: 4, figures: { total: '5.00' } }),
      row({ kind: 'project', name: '路灯', line: 5, parent: 0, unit: '甲所', figures: { total: '5.00' } }),
    ],
    { columns: ['total'] },
  ),
])
const inTable = () => correctable(TableAsRead, projects, now => ({ table: now.tables.T12, unit: 'wanYuan' }))
const doubts = disclosure([], {
  sheets: [
    sheet({
      indicators: [
        indicator('quality', '灯亮率', { line: 104, doubtful: true }),
        indicator('cost', '单价', { line: 105, doubtful: true }),
      ],
    }),
  ],
})
const inQueue = () => correctable(CorrectionQueue, doubts, now => ({ items: doubtfulReadings(now) }))
const press = async (key: string) => {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }))
  await Promise.resolve()
}

describe('a table that can be corrected', () => {
  it('opens the form at the figure by E, and shows the old struck through beside the new', async () => {
    const { wrapper, made } = inTable()
    await wrapper.get('tr[data-index="1"] .money-figure').trigger('keydown', { key: 'e' })
    const input = wrapper.get<HTMLInputElement>('input[name=total]')
    expect(document.activeElement).toBe(input.element)
    expect(wrapper.get('form .printed').text()).toContain('第 5 行原文')
    await input.setValue('6.50')
    await wrapper.get('form').trigger('submit')
    expect(made).toMatchObject([{ change: { kind: 'amount', fen: 6_500_000 } }])
    expect(wrapper.get('tr[data-index="1"] del').text()).toContain('5.00')
    expect(wrapper.get('tr[data-index="1"] ins').text()).toBe('6.50')
    expect(wrapper.find('form').exists()).toBe(false)
  })

  it('refuses what is no amount, says why, and corrects nothing', async () => {
    const { wrapper, made } = inTable()
    await wrapper.get('tr[data-index="1"] .edit').trigger('click')
    await wrapper.get('input[name=name]').setValue('新路灯')
    await wrapper.get('input[name=total]').setValue('六万')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.get('[role=alert]').text()).toContain('万元')
    expect(wrapper.get('input[name=total]').attributes('aria-invalid')).toBe('true')
    expect(made).toEqual([])
  })

  it('makes one step of each field that was changed, and none of the others', async () => {
    const { wrapper, made } = inTable()
    await wrapper.get('tr[data-index="1"] .edit').trigger('click')
    await wrapper.get('input[name=name]').setValue('新路灯')
    await wrapper.get('select[name=rowKind]').setValue('unit')
    await wrapper.get('form').trigger('submit')
    expect(made.map(({ change }) => change.kind)).toEqual(['name', 'rowKind'])
    expect(wrapper.findAll('tr[data-index="1"] del').map(each => each.text())).toEqual([
      expect.stringContaining('路灯'),
      expect.stringContaining('项目'),
    ])
  })

  it('merges a row into the one above, drops one, and leaves all as it was on Escape', async () => {
    const { wrapper, made } = inTable()
    await wrapper.get('tr[data-index="1"] .edit').trigger('click')
    await wrapper.get('form').trigger('keydown', { key: 'Escape' })
    expect(wrapper.find('form').exists()).toBe(false)
    await wrapper.get('tr[data-index="1"] .edit').trigger('click')
    await wrapper.findAll('form .link')[0]?.trigger('click')
    expect(made).toMatchObject([{ change: { kind: 'merge', into: { line: 4 } } }])
    expect(wrapper.findAll('tr[data-index]')).toHaveLength(1)
    await wrapper.get('tr[data-index="0"] .edit').trigger('click')
    await wrapper.findAll('form .link')[0]?.trigger('click')
    expect(made[1]?.change.kind).toBe('drop')
  })

  it('has no way to correct where no view provides one', () => {
    const wrapper = mount(TableAsRead, { props: { table: projects.tables.T12, unit: 'wanYuan' } })
    expect(wrapper.find('.edit').exists()).toBe(false)
  })
})

describe('a sheet that can be corrected', () => {
  it('moves an indicator to the dimension that was chosen', async () => {
    const { wrapper } = correctable(SheetAsRead, doubts, now => ({ sheet: now.sheets[0], unit: 'yuan' }))
    await wrapper.get('[aria-label="更正“灯亮率”"]').trigger('click')
    await wrapper.get('select[name=dimension]').setValue('timeliness')
    await wrapper.get('form').trigger('submit')
    const moved = wrapper.findAll('.indicator-halves tr').find(each => each.text().includes('灯亮率'))
    expect(moved?.get('th').text()).toBe('时效指标')
    expect(moved?.get('del').text()).toContain('质量指标')
    expect(moved?.find('.doubtful').exists()).toBe(false)
  })
})

describe('the queue of doubtful readings', () => {
  it('confirms by C, which takes the reading out of it', async () => {
    const { wrapper, made } = inQueue()
    expect(wrapper.text()).toContain('第 1 处，共 2 处')
    expect(wrapper.get('.source .here').text()).toContain('第 104 行原文')
    await press('c')
    expect(made).toMatchObject([{ change: { kind: 'confirm' }, target: { line: 104 } }])
    expect(wrapper.text()).toContain('第 1 处，共 1 处')
    await press('c')
    expect(wrapper.text()).toContain('没有存疑的读法了')
    wrapper.unmount()
  })

  it('steps by J and K, and corrects by E', async () => {
    const { wrapper, made } = inQueue()
    await press('j')
    expect(wrapper.text()).toContain('单价')
    await press('k')
    expect(wrapper.text()).toContain('灯亮率')
    await press('e')
    await wrapper.get('input[name=value]').setValue('99%')
    await wrapper.get('form').trigger('submit')
    expect(made).toMatchObject([{ change: { kind: 'value', text: '99%' } }])
    expect(wrapper.text()).toContain('共 1 处')
    wrapper.unmount()
  })

  it('takes a form saved without a change for a confirmation', async () => {
    const { wrapper, made } = inQueue()
    await press('e')
    await wrapper.get('form').trigger('submit')
    expect(made).toMatchObject([{ change: { kind: 'confirm' } }])
    wrapper.unmount()
  })
})
