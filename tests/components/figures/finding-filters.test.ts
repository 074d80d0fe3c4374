import { afterEach, describe, expect, it } from 'vitest'
import { NO_FILTER } from '@/analysis/finding-filter'
import FindingFilters from '@/components/figures/finding-filters.vue'
import { finding } from '../../analysis/build-finding'
import { mounted } from './mounted'

const scope = { lines: [5], parts: ['T3'], projects: [], operandParts: [] }
const items = (['error', 'error', 'note'] as const).map((severity, at) => ({
  key: String(at),
  finding: finding({ severity }),
  scope,
  mark: null,
}))
const GRAVE = { ...NO_FILTER, severities: ['error', 'warning'] }
const filters = (filter: object) =>
  mounted(FindingFilters, { items, filter, grouping: 'none', shown: 2 }).wrapper

describe('the filters of the findings', () => {
  afterEach(() => document.body.replaceChildren())

  it('count each severity and say which are shown', () => {
    const toggles = filters(GRAVE).findAll('.severities button')
    expect(toggles.map(toggle => toggle.text().replace(/\s+/g, ' '))).toEqual(['错误 2', '警告 0', '提示 1'])
    expect(toggles.map(toggle => toggle.attributes('aria-pressed'))).toEqual(['true', 'true', 'false'])
  })

  it('toggle one severity; all three are no filter', async () => {
    const wrapper = filters(GRAVE)
    const [error, , note] = wrapper.findAll('.severities button')
    await note?.trigger('click')
    await error?.trigger('click')
    expect(wrapper.emitted('filter')).toEqual([
      [{ ...NO_FILTER, severities: [] }],
      [{ ...NO_FILTER, severities: ['warning'] }],
    ])
  })

  it('stand in a sentence from which each can be taken', async () => {
    const wrapper = filters({ ...NO_FILTER, families: ['withinTable'], checks: ['codes-add-up'] })
    expect(wrapper.get('.sentence').text()).toContain('3 条中的 2 条')
    const chips = wrapper.findAll('.chip')
    expect(chips.map(chip => chip.attributes('aria-label'))).toEqual([
      '去掉“表内”',
      '去掉“类、款、项逐级相加”',
    ])
    await chips[0]?.trigger('click')
    expect(wrapper.emitted('filter')).toEqual([[{ ...NO_FILTER, checks: ['codes-add-up'] }]])
  })
})
