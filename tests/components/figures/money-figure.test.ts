import { describe, expect, it } from 'vitest'
import MoneyFigure from '@/components/figures/money-figure.vue'
import { figure } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

const shown = (raw: string, props: object = {}) =>
  mounted(MoneyFigure, { figure: figure(raw, 7), unit: 'wanYuan', ...props })

describe('a money figure', () => {
  it('tells a printed zero from a printed blank', () => {
    expect(shown('0.00').wrapper.text()).toBe('0.00')
    expect(shown('').wrapper.text()).toBe('空白')
  })

  it('sets a blank as a dot in dense tables and still calls it blank', () => {
    const { wrapper } = shown('', { dense: true })
    expect(wrapper.text()).toBe('·')
    expect(wrapper.attributes('aria-label')).toContain('空白')
  })

  it('says of a cell that was not found that it was not read, and offers no way to it', () => {
    const { wrapper } = mounted(MoneyFigure, { figure: null, unit: 'wanYuan' })
    expect(wrapper.text()).toBe('未读')
    expect(wrapper.find('button').exists()).toBe(false)
  })

  it('follows the unit without losing a fen', async () => {
    const { wrapper } = shown('1,234.56')
    expect(wrapper.text()).toBe('1,234.56')
    await wrapper.setProps({ unit: 'yuan' })
    expect(wrapper.text()).toBe('12,345,600')
    await wrapper.setProps({ unit: 'yiYuan' })
    expect(wrapper.text()).toBe('0.1235')
  })

  it('opens the source at its own place', async () => {
    const { wrapper, opened } = shown('1.00')
    await wrapper.trigger('click')
    expect(opened).toEqual([[figure('1.00', 7).place]])
  })

  it('marks a doubtful reading and gives the reason in words', () => {
    const doubtful = { ...figure('530.00'), confidence: 0.6, reason: 'columnShifted' }
    const { wrapper } = mounted(MoneyFigure, { figure: doubtful, unit: 'wanYuan' })
    expect(wrapper.text()).toBe('~530.00')
    expect(wrapper.attributes('aria-label')).toContain('存疑：数字移了列')
  })
})
