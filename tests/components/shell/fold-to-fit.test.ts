import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { useFoldToFit } from '@/components/shell/fold-to-fit'

enableAutoUnmount(afterEach)

let resized: () => void
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = callback
      }
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

const size = (element: Element, name: string, value: () => number) =>
  Object.defineProperty(element, name, { get: value })

describe('a bar', () => {
  it('folds as far as its width asks, and unfolds when there is room again or less to say', async () => {
    let room = 100
    const text = ref('as long')
    const taken: Record<string, number> = { none: 300, less: 200, least: 999 }
    const component = defineComponent(() => {
      const [bar, words, end] = [ref<HTMLElement>(), ref<HTMLElement>(), ref<HTMLElement>()]
      useFoldToFit(bar, words, end, ['none', 'less', 'least'])
      return () => h('div', { ref: bar }, [h('ul', { ref: words }), h('span', { ref: end }, text.value)])
    })
    const { element } = mount(component)
    const end = element.querySelector('span')
    if (!end || !(element instanceof HTMLElement)) throw new Error('no bar')
    size(end, 'clientWidth', () => room)
    size(end, 'scrollWidth', () =>
      text.value === 'short' ? 10 : (taken[element.dataset['fold'] ?? ''] ?? 0),
    )
    const at = (width: number) => {
      room = width
      resized()
      return element.dataset['fold']
    }
    expect([at(300), at(299), at(199), at(250), at(400)]).toEqual(['none', 'less', 'least', 'less', 'none'])
    at(50)
    text.value = 'short'
    await nextTick()
    expect(element.dataset['fold']).toBe('none')
  })
})
