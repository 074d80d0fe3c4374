import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { fetchedPart } from '@/components/shell/fetched-part'

enableAutoUnmount(afterEach)

const part = { default: defineComponent({ render: () => h('p', 'the part') }) }
const shown = (load: () => Promise<typeof part>) => {
  const Part = fetchedPart(load)
  return mount({ render: () => h('div', h(Part)) })
}

it('says that a part of the page is coming only where it takes long, then shows it', async () => {
  vi.useFakeTimers()
  const late = new Promise<typeof part>(resolve => setTimeout(() => resolve(part), 1000))
  const wrapper = shown(() => late)
  expect(wrapper.text()).toBe('')
  await vi.advanceTimersByTimeAsync(400)
  expect(wrapper.get('[role=status]').text()).toBe('正在打开')
  await vi.advanceTimersByTimeAsync(700)
  expect(wrapper.text()).toBe('the part')
})

it('says that a part could not be fetched, with a way on', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'warn').mockReturnValue()
  const wrapper = shown(() => Promise.reject(new TypeError('Failed to fetch')))
  await flushPromises()
  expect(wrapper.get('[role=alert] h1').text()).toBe('这一页没有取到')
  expect(wrapper.get('button').text()).toBe('重新载入')
})
