import { mount } from '@vue/test-utils'
import { reactive } from 'vue'
import { describe, expect, it } from 'vitest'
import { keptStateKey } from '@/components/kept-state'
import { useSourceForm } from '@/components/source/source-form'

function formAt(start: Readonly<Record<string, string>>, foldable = true) {
  const address = reactive<Record<string, string | null>>({ ...start })
  let found: ReturnType<typeof useSourceForm> | undefined
  mount(
    { setup: () => ((found = useSourceForm(() => foldable)), () => null) },
    {
      global: {
        provide: {
          [keptStateKey as symbol]: {
            text: (name: string) => address[name] ?? null,
            keep: (name: string, text: string | null) => void (address[name] = text),
          },
        },
      },
    },
  )
  if (!found) throw new Error('nothing was set up')
  return { address, ...found }
}

describe('how the source is looked at', () => {
  it('is in cells and folded where nothing else stands in the address, which then stays empty', () => {
    const { form, folded, address } = formAt({})
    expect([form.value, folded.value]).toEqual(['cells', true])
    form.value = 'cells'
    folded.value = true
    expect(Object.values(address).filter(Boolean)).toEqual([])
  })

  it('is kept in the address when it is changed, and read from it', () => {
    const { form, folded, address } = formAt({})
    form.value = 'plain'
    folded.value = false
    expect(address).toEqual({ form: 'plain', fold: 'no' })
    expect([form.value, folded.value]).toEqual(['plain', false])
    form.value = 'cells'
    expect(address['form']).toBeNull()
    expect(formAt({ form: 'odd' }).form.value).toBe('cells')
  })

  it('is never folded where there is nothing to fold to', () => {
    expect(formAt({}, false).folded.value).toBe(false)
  })
})
