import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, ref } from 'vue'
import { createRouter, createWebHashHistory, useRoute, type Router } from 'vue-router'
import { useWayBack } from '@/views/way-back'

/** A view whose buttons are drawn anew for each address: two say the same, one is only on the first page. */
const Page = defineComponent({
  setup() {
    const pane = ref<HTMLElement>()
    useWayBack(pane)
    return { pane, route: useRoute() }
  },
  template: `<div ref="pane" tabindex="-1" class="pane">
    <div :key="route.fullPath">
      <button>行 12</button><button class="second">行 12</button>
      <button v-if="route.path === '/a'" class="only" aria-label="看原文">1.00</button>
    </div>
  </div>`,
})

let router: Router
let page: ReturnType<typeof mount>
const pane = () => page.get<HTMLElement>('.pane').element
const focused = () => document.activeElement
const settled = async () => {
  await flushPromises()
  await new Promise(resolve => setTimeout(resolve, 50))
}
const go = async (to: string) => {
  await router.push(to)
  await flushPromises()
}
async function back() {
  const left = router.currentRoute.value.fullPath
  router.back()
  await vi.waitFor(() => expect(router.currentRoute.value.fullPath).not.toBe(left), 5_000)
  await flushPromises()
}

beforeEach(async () => {
  router = createRouter({
    history: createWebHashHistory(),
    routes: [{ path: '/:page', component: { template: '<i />' } }],
  })
  await router.push('/a')
  page = mount(Page, { global: { plugins: [router] }, attachTo: document.body })
  await flushPromises()
})
afterEach(() => page.unmount())

it('Back leads to the page as it was left: as far scrolled, the keyboard on the very one of those alike', async () => {
  pane().scrollTop = 340
  page.get<HTMLElement>('.second').element.focus()
  await go('/b')
  pane().scrollTop = 0
  await back()
  await vi.waitFor(() => expect(focused()?.className).toBe('second'), 5_000)
  expect(pane().scrollTop).toBe(340)
})

it('what has a name of its own is found by it', async () => {
  page.get<HTMLElement>('.only').element.focus()
  await go('/b')
  await back()
  await vi.waitFor(() => expect(focused()?.className).toBe('only'), 5_000)
})

it('a page that is new begins where it begins, with the keyboard in it where what had it is gone', async () => {
  page.get<HTMLElement>('.only').element.focus()
  await go('/b')
  expect(focused()).toBe(pane())
})

it('what the reader does meanwhile comes first', async () => {
  pane().scrollTop = 340
  page.get<HTMLElement>('.only').element.focus()
  await go('/b')
  pane().scrollTop = 0
  // The page is long in coming: its button is not there yet.
  const only = vi.spyOn(Element.prototype, 'querySelectorAll').mockImplementation(() => [] as never)
  await back()
  window.dispatchEvent(new Event('wheel'))
  only.mockRestore()
  pane().scrollTop = 20
  await settled()
  expect(pane().scrollTop).toBe(20)
  expect(focused()?.className).not.toBe('only')
})

it('the source beside a view leads back by itself: closing it moves nothing', async () => {
  await go('/a?at=12:0-3')
  pane().scrollTop = 200
  await back()
  await settled()
  expect(pane().scrollTop).toBe(200)
})

it('an address that is typed in begins where it begins, not where the one before it was left', async () => {
  pane().scrollTop = 340
  await go('/b')
  pane().scrollTop = 120
  // The browser keeps no position for it.
  window.history.pushState(null, '', '#/c')
  window.dispatchEvent(new PopStateEvent('popstate', { state: null }))
  await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/c'), 5_000)
  pane().scrollTop = 0
  await settled()
  expect(pane().scrollTop).toBe(0)
})
