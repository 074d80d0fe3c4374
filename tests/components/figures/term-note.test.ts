import { flushPromises, mount } from '@vue/test-utils'
import { computed } from 'vue'
import { describe, expect, it } from 'vitest'
import { glossaryKey } from '@/components/figures/explained-terms'
import TermNote from '@/components/figures/term-note.vue'
import TermOrText from '@/components/figures/term-or-text.vue'
import TermsNote from '@/components/figures/terms-note.vue'

const own = { name: '基本支出', text: '文件自己的话。', lines: { from: 7, to: 7 } }

async function opened() {
  const wrapper = mount(TermNote, {
    props: { term: 'basic' },
    slots: { default: '基本支出' },
    attachTo: document.body,
    global: { provide: { [glossaryKey as symbol]: computed(() => [own]) } },
  })
  await wrapper.get('button').trigger('click')
  await dialogShown()
  return wrapper
}

async function dialogShown() {
  for (let tries = 0; tries < 100 && !document.querySelector('[role=dialog]'); tries++) {
    await flushPromises()
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

describe('a term', () => {
  it('keeps the folded head of its table in sight while it is explained', async () => {
    const head = document.createElement('div')
    head.className = 'folded-head'
    document.body.append(head)
    const wrapper = mount(TermNote, { props: { term: 'basic' }, attachTo: head })
    const isShown = () => head.classList.contains('explaining')
    await wrapper.get('button').trigger('click')
    expect(isShown()).toBe(true)
    await wrapper.get('button').trigger('click')
    expect(isShown()).toBe(false)
    wrapper.unmount()
    head.remove()
  })

  it('says in one line what it means, and pressed also what the document itself says and where', async () => {
    const wrapper = await opened()
    const button = wrapper.get('button')
    expect(button.attributes('title')).toContain('人员经费和公用经费')
    const dialog = document.querySelector('[role=dialog]')
    expect(dialog?.getAttribute('aria-label')).toBe('基本支出：释义')
    expect(dialog?.textContent).toContain('文件自己的话。')
    expect(dialog?.querySelector('.place-link')?.textContent).toBe('行 7')
    expect(button.attributes('aria-expanded')).toBe('true')
    await button.trigger('click')
    expect(button.attributes('aria-expanded')).toBe('false')
    wrapper.unmount()
  })

  it('takes the reader back when its explanation is left by key', async () => {
    const wrapper = await opened()
    const dialog = document.querySelector<HTMLElement>('[role=dialog]')
    dialog?.querySelector<HTMLElement>('button, a')?.focus()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await flushPromises()
    expect(wrapper.get('button').attributes('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(wrapper.get('button').element)
    wrapper.unmount()
  })

  it('that stands on a head which orders a list is explained beside the list, with the document’s own words', async () => {
    const wrapper = mount(TermsNote, {
      props: {
        label: '各列的含义',
        terms: [
          { name: '结转', term: 'carryover' },
          { name: '基本', term: 'basic' },
        ],
      },
      attachTo: document.body,
      global: { provide: { [glossaryKey as symbol]: computed(() => [own]) } },
    })
    await wrapper.get('button').trigger('click')
    await dialogShown()
    const dialog = document.querySelector('[role=dialog]')
    expect([...(dialog?.querySelectorAll('dt') ?? [])].map(each => each.textContent)).toEqual([
      '结转',
      '基本',
    ])
    expect(dialog?.textContent).toContain('按原用途继续使用')
    expect(dialog?.textContent).toContain('文件自己的话。')
    wrapper.unmount()
  })

  it('is bare text where the name is no term', () => {
    const wrapper = mount(TermOrText, { props: { id: 'total', text: '合计' } })
    expect(wrapper.text()).toBe('合计')
    expect(wrapper.find('button').exists()).toBe(false)
  })
})
