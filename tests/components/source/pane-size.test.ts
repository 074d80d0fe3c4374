import { mount } from '@vue/test-utils'
import { h, nextTick, ref } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { usePaneSize } from '@/components/source/pane-size'

afterEach(() => {
  vi.unstubAllGlobals()
  document.documentElement.style.fontSize = ''
})

/** A box of this many pixels, and what its observer is told. */
function paneOf(start: number) {
  const watched: { element: Element; told: () => void }[] = []
  let stopped = false
  vi.stubGlobal(
    'ResizeObserver',
    class {
      told: () => void
      constructor(told: () => void) {
        this.told = told
      }
      observe(element: Element) {
        watched.push({ element, told: this.told })
      }
      disconnect() {
        stopped = true
      }
    },
  )
  let width = start
  const box = ref<HTMLElement>()
  let size: ReturnType<typeof usePaneSize> | undefined
  const wrapper = mount({
    setup() {
      size = usePaneSize(box)
      return () =>
        h('div', {
          ref: element => {
            if (!(element instanceof HTMLElement)) return
            Object.defineProperty(element, 'clientWidth', { configurable: true, get: () => width })
            box.value = element
          },
        })
    },
  })
  if (!size) throw new Error('nothing was set up')
  return {
    size,
    resize(to: number) {
      width = to
      for (const { told } of watched) told()
    },
    unmount: () => wrapper.unmount(),
    isStopped: () => stopped,
  }
}

describe('the size of a pane', () => {
  it('is measured when it stands, and again whenever it changes, in pixels and in the size of the text', async () => {
    document.documentElement.style.fontSize = '16px'
    const { size, resize } = paneOf(640)
    expect([size.width.value, size.rem.value]).toEqual([640, 16])
    document.documentElement.style.fontSize = '22px'
    resize(1200)
    await nextTick()
    expect([size.width.value, size.rem.value]).toEqual([1200, 22])
  })

  it('stays what it was while the pane is hidden, and is watched no longer once it is gone', () => {
    const { size, resize, unmount, isStopped } = paneOf(640)
    resize(0)
    expect(size.width.value).toBe(640)
    unmount()
    expect(isStopped()).toBe(true)
  })
})
