import { flushPromises, mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { useKeptIn, useKeptText } from '@/components/kept-state'
import { makeRouter } from '@/router'
import { provideKeptState, withoutSource } from '@/views/kept-state'

it('a figure turned over stands in the address beside what stood there, and Back turns it back', async () => {
  const router = makeRouter(createMemoryHistory())
  await router.push('/unknown?code=212')
  const figure = {
    setup: () => ({ turned: useKeptIn('table', () => 'revenue') }),
    template: '<button @click="turned = !turned">{{ turned }}</button>',
  }
  const wrapper = mount(
    { setup: provideKeptState, template: '<TurnedFigure />' },
    { global: { plugins: [router], components: { TurnedFigure: figure } } },
  )
  await wrapper.get('button').trigger('click')
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ code: '212', table: 'revenue' })
  expect(wrapper.text()).toBe('true')
  router.back()
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ code: '212' })
  expect(wrapper.text()).toBe('false')
})

it('two things kept at once both stand in the address', async () => {
  const router = makeRouter(createMemoryHistory())
  await router.push('/unknown?code=212')
  const both = {
    setup: () => ({ find: useKeptText('find'), line: useKeptText('line') }),
    template: `<button @click="find = '桥'; line = '3.0'" />`,
  }
  const wrapper = mount(
    { setup: provideKeptState, template: '<BothKept />' },
    { global: { plugins: [router], components: { BothKept: both } } },
  )
  await wrapper.get('button').trigger('click')
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ code: '212', find: '桥', line: '3.0' })
})

it('closing the source leaves what is seen of the view', () => {
  expect(
    withoutSource({ code: '212', at: '3:0-2', n: '1', find: '合计', fold: 'no', hit: '2', line: '3.0' }),
  ).toEqual({
    code: '212',
  })
})
