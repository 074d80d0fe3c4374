import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { computed, defineComponent, h, nextTick, ref, type Ref } from 'vue'
import { useDrawnRows } from '@/components/source/drawn-rows'
import { partList } from '@/components/source/row-list'

enableAutoUnmount(afterEach)
beforeEach(() => {
  // There is no layout here: the box and its rows are given a height.
  for (const side of ['clientHeight', 'clientWidth', 'offsetHeight', 'offsetWidth'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(100)
})
afterEach(() => void vi.restoreAllMocks())

const settle = async () => {
  for (let turn = 0; turn < 4; turn++) await nextTick()
}

/** A list of so many lines in a box of 100 pixels, each line guessed at 20. */
function listOf(count: Ref<number>) {
  let drawn: ReturnType<typeof useDrawnRows> | undefined
  const host = defineComponent(() => {
    const scroller = ref<HTMLElement>()
    const rows = (drawn = useDrawnRows({
      scroller,
      list: computed(() => partList({ from: 1, to: count.value }, count.value)),
      keyOf: index => index,
      heightOf: computed(() => () => 20),
    }))
    return () =>
      h(
        'div',
        { ref: scroller },
        rows.rows.value.map(({ index, key }) =>
          h('p', { key, ref: el => rows.measure(el), 'data-index': index }),
        ),
      )
  })
  mount(host, { attachTo: document.body })
  if (!drawn) throw new Error('nothing is drawn')
  return drawn
}

describe('the rows of the source', () => {
  it('are drawn where they are in sight, with a few around them', async () => {
    const { rows, sight } = listOf(ref(900))
    await settle()
    expect(rows.value.length).toBeGreaterThan(0)
    expect(rows.value.length).toBeLessThan(30)
    expect(sight.value.from).toBe(1)
    expect(sight.value.to).toBe(rows.value.length)
  })

  it('are none of a list that became shorter', async () => {
    const count = ref(900)
    const { rows } = listOf(count)
    await settle()
    count.value = 2
    expect(rows.value.map(({ row }) => row)).toEqual([
      { kind: 'line', line: 1 },
      { kind: 'line', line: 2 },
    ])
  })
})
