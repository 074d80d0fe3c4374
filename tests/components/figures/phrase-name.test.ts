import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import PhraseName from '@/components/figures/phrase-name.vue'

describe('a name in a narrow head', () => {
  it('may be broken between its words, and reads as one', () => {
    const wrapper = mount(PhraseName, { props: { text: '国有资本经营预算' } })
    expect(wrapper.findAll('wbr')).toHaveLength(2)
    expect(wrapper.text()).toBe('国有资本经营预算')
  })
})
