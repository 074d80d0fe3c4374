import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { computed } from 'vue'
import CompareAdd from '@/components/figures/compare-add.vue'
import { messagesKey } from '@/components/messages'
import { messages } from '@/locales'

const choices = [
  { id: 'a', caption: '甲局 2025 年' },
  { id: 'b', caption: '乙局 2025 年' },
]

const items = () => [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]

describe('the documents that can be added to a comparison', () => {
  it('are listed by the first key, and added by the second', async () => {
    const wrapper = mount(CompareAdd, {
      props: { choices },
      attachTo: document.body,
      global: { provide: { [messagesKey as symbol]: computed(() => messages['zh-CN']) } },
    })
    await wrapper.get('button').trigger('keydown', { key: 'ArrowDown' })
    await vi.waitFor(() =>
      expect(items().map(item => item.textContent)).toEqual(['甲局 2025 年', '乙局 2025 年']),
    )
    expect(wrapper.emitted('add')).toBeUndefined()
    items()[1]?.click()
    await vi.waitFor(() => expect(wrapper.emitted('add')).toEqual([['b']]))
    wrapper.unmount()
  })
})
