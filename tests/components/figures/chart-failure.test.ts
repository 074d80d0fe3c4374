import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { computed, defineComponent, h } from 'vue'
import { concentrationHeadline } from '@/analysis/headline'
import { projectConcentration } from '@/analysis/project-concentration'
import ConcentrationFigure from '@/components/figures/concentration-figure.vue'
import { messagesKey } from '@/components/messages'
import { messages } from '@/locales'
import { disclosure, row, table } from '../../analysis/build-disclosure'

vi.mock('@/charts/echarts', () => ({
  createChart: () => {
    throw new Error('no canvas')
  },
}))

describe('a picture that cannot be drawn', () => {
  it('says so, and its figures stand there as a table', async () => {
    const concentration = projectConcentration(
      disclosure([table('T12', [row({ kind: 'project', name: '路灯改造', figures: { total: '5.00' } })])]),
    )
    const figure = defineComponent(
      () => () =>
        h(ConcentrationFigure, {
          concentration,
          headline: concentrationHeadline(concentration),
          unit: 'wanYuan',
          theme: 'light',
        }),
    )
    const wrapper = mount(figure, {
      attachTo: document.body,
      global: { provide: { [messagesKey as symbol]: computed(() => messages['zh-CN']) } },
    })
    await vi.waitFor(async () => {
      await flushPromises()
      expect(wrapper.text()).toContain('图没有画成，见表')
    })
    expect(wrapper.findAll('tbody tr')).toHaveLength(1)
    expect(wrapper.findAll('[aria-pressed=true]').map(button => button.text())).toEqual(['表'])
  })
})
