import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { useKeptKeyboard } from '@/views/kept-keyboard'

enableAutoUnmount(afterEach)

const rows = ref<string[]>([])
const view = ref('list')
const Page = defineComponent({
  setup() {
    useKeptKeyboard()
    return () =>
      h('main', { tabindex: -1 }, [
        view.value === 'list'
          ? h(
              'ul',
              rows.value.map(row => h('li', { key: row }, h('button', row))),
            )
          : h('p', view.value),
      ])
  },
})

const focused = () => document.activeElement?.textContent ?? null

beforeEach(() => {
  rows.value = ['A', 'B', 'C']
  view.value = 'list'
})

it('where what had the keyboard is removed, its next neighbour has it, else the one before', async () => {
  const wrapper = mount(Page, { attachTo: document.body })
  wrapper.findAll('button')[1]?.element.focus()
  rows.value = ['A', 'C']
  await expect.poll(focused).toBe('C')
  rows.value = ['A']
  await expect.poll(focused).toBe('A')
})

it('where all around it is gone, the page has it', async () => {
  const wrapper = mount(Page, { attachTo: document.body })
  wrapper.findAll('button')[1]?.element.focus()
  view.value = 'another view'
  await expect.poll(() => document.activeElement?.tagName).toBe('MAIN')
})

it('what was led elsewhere stays there', async () => {
  const wrapper = mount(Page, { attachTo: document.body })
  wrapper.findAll('button')[1]?.element.focus()
  rows.value = ['A', 'C']
  void nextTick(() => wrapper.findAll('button')[0]?.element.focus())
  await expect.poll(focused).toBe('A')
})
