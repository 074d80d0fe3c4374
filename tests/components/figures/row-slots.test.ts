import { expect, it } from 'vitest'
import { nextTick, ref, shallowRef } from 'vue'
import { useRowFocus, useRowSlots } from '@/components/figures/row-slots'

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
