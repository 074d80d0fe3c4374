import { enableAutoUnmount, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { makeRouter } from '@/router'
import RoutedView from '@/views/routed-view.vue'
import ViewLoading from '@/views/view-loading.vue'

enableAutoUnmount(afterEach)
beforeEach(() => setActivePinia(createPinia()))

it('a view that is not there yet has its name as heading at once, in sight where it takes long', async () => {
  const router = makeRouter(createMemoryHistory())
  await router.push('/d/a/revenue')
  vi.useFakeTimers()
  const wrapper = mount(ViewLoading, { global: { plugins: [router] } })
  expect(wrapper.get('h1').text()).toBe('收入')
  expect(wrapper.get('h1').classes()).toContain('unseen')
  expect(wrapper.find('[role=status]').exists()).toBe(false)
  await vi.advanceTimersByTimeAsync(400)
  expect(wrapper.get('h1').classes()).not.toContain('unseen')
  expect(wrapper.get('[role=status]').text()).toBe('正在打开')
  vi.useRealTimers()
})

it('before the first page is there it is named by the address that was asked for', () => {
  const history = createMemoryHistory()
  history.replace('/d/a/tables')
  const wrapper = mount(RoutedView, { global: { plugins: [makeRouter(history)] } })
  expect(wrapper.get('h1').text()).toBe('表格')
})
