import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { useMeasuredTogether } from '@/components/measured-together'

enableAutoUnmount(afterEach)

describe('the rows of a list', () => {
  it('are measured when all of them stand there, also those that come later', async () => {
    const rows = ref(['a', 'b'])
    const seen: string[] = []
    const list = defineComponent(() => {
      const measure = useMeasuredTogether(row =>
        seen.push(`${row.textContent} of ${row.parentElement?.childElementCount ?? 0}`),
      )
      return () =>
        h(
          'ul',
          rows.value.map(row => h('li', { key: row, ref: measure }, row)),
        )
    })
    mount(list)
    expect(seen).toEqual(['a of 2', 'b of 2'])
    rows.value = ['b', 'c', 'd']
    await nextTick()
    expect(seen.slice(2).sort()).toEqual(['b of 3', 'c of 3', 'd of 3'])
  })
})
