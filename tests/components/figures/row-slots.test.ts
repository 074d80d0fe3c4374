import { Virtualizer } from '@tanstack/vue-virtual'
import { expect, it, vi } from 'vitest'
import { nextTick, ref, shallowRef } from 'vue'
import { measureFilled, useRowFocus, useRowSlots } from '@/components/figures/row-slots'

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

it('no two rows in sight share a place, and scrolled rows take the places of those that left', () => {
  let count = 20
  const slotOf = useRowSlots(() => count)
  const first = range(0, 20).map(slotOf)
  expect(new Set(first).size).toBe(20)
  const scrolled = range(7, 27).map(slotOf)
  expect(new Set([...first, ...scrolled]).size).toBe(20)
  expect(slotOf(12)).toBe(first[12])
  // Fewer rows in sight keep their places.
  count = 12
  expect(range(30, 42).every(index => slotOf(index) < 20)).toBe(true)
})

it('a row that shows something else gives the focus up, one that shows the same keeps it', async () => {
  document.body.innerHTML = '<div id="list"><p data-index="0"><button>一</button></p></div>'
  const list = ref<HTMLElement | undefined>(document.querySelector<HTMLElement>('#list') ?? undefined)
  const keys = shallowRef(['甲', '乙'])
  const focus = useRowFocus(list, index => keys.value[index], keys)
  const button = document.querySelector('button')
  button?.addEventListener('focusin', focus)
  button?.focus()
  expect(document.activeElement).toBe(button)
  keys.value = ['甲', '丙']
  await nextTick()
  expect(document.activeElement).toBe(button)
  keys.value = ['丙', '甲']
  await nextTick()
  expect(document.activeElement).not.toBe(button)
})

it('rows that were filled anew are measured as what they show, and stay watched', async () => {
  const watched = new Map<Element, number>()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (row: Element) => watched.set(row, (watched.get(row) ?? 0) + 1)
      unobserve = (row: Element) => watched.delete(row)
      disconnect() {}
    },
  )
  let keys = ['甲', '乙']
  const list = new Virtualizer<HTMLElement, Element>({
    count: 2,
    getScrollElement: () => document.body,
    estimateSize: () => 27,
    getItemKey: index => keys[index] ?? index,
    scrollToFn: () => {},
    observeElementRect: () => {},
    observeElementOffset: () => {},
  })
  document.body.innerHTML = '<p data-index="0"></p><p data-index="1"></p>'
  const rows = [...document.querySelectorAll('p')]
  list['_willUpdate']()
  const measureAll = async () => {
    for (const row of rows) measureFilled(list, row)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  await measureAll()
  expect(rows.every(row => watched.has(row))).toBe(true)
  const once = rows.map(row => watched.get(row))
  await measureAll()
  expect(rows.map(row => watched.get(row))).toEqual(once)
  keys = ['乙', '甲']
  await measureAll()
  expect(rows.every(row => watched.has(row))).toBe(true)
  // Watched anew, they are measured again even where the list measures nothing by itself.
  expect(rows.map(row => watched.get(row))).toEqual(once.map(count => (count ?? 0) + 1))
  vi.unstubAllGlobals()
})
