import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, reactive } from 'vue'
import { keptStateKey, useKeptIn, useKeptText, useKeptTyping, type KeptState } from '@/components/kept-state'

/** Runs this within a component, above which the address is `query`. */
function within<T>(run: () => T, query: Record<string, string | null> | null) {
  const steps: string[] = []
  const kept: KeptState = {
    text: name => query?.[name] ?? null,
    keep: (name, text, how) => {
      steps.push(`${how} ${name}=${text}`)
      if (query) query[name] = text
    },
  }
  const { result } = mount(
    { setup: () => ({ result: { of: run() } }), template: '<i />' },
    { global: { provide: query ? { [keptStateKey as symbol]: kept } : {} } },
  ).vm as unknown as { result: { of: T } }
  return { it: result.of, steps }
}

describe('what a view keeps in the address', () => {
  it('is a list of ids: a figure turned over is a step, a list unfolded is none', () => {
    const query = reactive<Record<string, string | null>>({ table: 'coverage' })
    const { it: kept, steps } = within(
      () => ({
        revenue: useKeptIn('table', () => 'revenue'),
        coverage: useKeptIn('table', () => 'coverage'),
        all: useKeptIn('all', () => 'issues'),
      }),
      query,
    )
    expect([kept.revenue.value, kept.coverage.value]).toEqual([false, true])
    kept.revenue.value = true
    kept.coverage.value = false
    kept.revenue.value = false
    kept.all.value = true
    expect(steps).toEqual([
      'push table=coverage,revenue',
      'push table=revenue',
      'push table=null',
      'replace all=issues',
    ])
  })

  it('is the component’s own where no app keeps it', () => {
    const { it: kept } = within(
      () => ({ all: useKeptIn('all', () => 'issues'), text: useKeptText('doubt') }),
      null,
    )
    kept.all.value = true
    kept.text.value = '3'
    expect([kept.all.value, kept.text.value]).toEqual([true, '3'])
  })

  describe('of words being typed', () => {
    beforeEach(() => void vi.useFakeTimers())
    afterEach(() => void vi.useRealTimers())

    it('waits until the typing rests, and what is typed meanwhile is not undone by it', async () => {
      const query = reactive<Record<string, string | null>>({ find: '预算' })
      const { it: typed, steps } = within(() => ({ find: useKeptTyping('find') }), query)
      expect(typed.find.value).toBe('预算')
      typed.find.value = '预算表'
      await nextTick()
      expect(steps).toEqual([])
      vi.advanceTimersByTime(1000)
      typed.find.value = '预算表三'
      await nextTick()
      expect(steps).toEqual(['replace find=预算表'])
      expect(typed.find.value).toBe('预算表三')
      vi.advanceTimersByTime(1000)
      expect(query['find']).toBe('预算表三')
    })

    it('follows the address when the reader goes back', async () => {
      const query = reactive<Record<string, string | null>>({ find: '预算' })
      const { it: typed } = within(() => ({ find: useKeptTyping('find') }), query)
      query['find'] = null
      await nextTick()
      expect(typed.find.value).toBe('')
    })
  })
})
