import { enableAutoUnmount, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import { useDraft } from '@/components/drafts'
import { useDocuments } from '@/stores/documents'
import { usePreferences } from '@/stores/preferences'
import { useRelease } from '@/stores/release'
import UpdateLine from '@/views/update-line.vue'

enableAutoUnmount(afterEach)

const Form = defineComponent(() => {
  useDraft()
  return () => h('form')
})

beforeEach(() => {
  setActivePinia(createPinia())
  usePreferences().language = 'zh-CN'
})

/** The line, with what a press of its first button asks for. */
async function line() {
  const update = vi.spyOn(useRelease(), 'update').mockImplementation(() => undefined)
  const wrapper = mount(UpdateLine)
  await vi.waitFor(() => expect(wrapper.find('button').exists()).toBe(true))
  const press = async () => {
    await wrapper.get('button').trigger('click')
    await useDocuments().written()
    await nextTick()
    return update.mock.calls.length
  }
  return { wrapper, press }
}

describe('a newer release', () => {
  it('is taken when asked', async () => {
    const { press } = await line()
    expect(await press()).toBe(1)
  })

  it('waits while a file is read, and says so', async () => {
    useDocuments().progress = { file: 'a.txt' } as NonNullable<ReturnType<typeof useDocuments>['progress']>
    const { wrapper, press } = await line()
    expect(await press()).toBe(0)
    expect(wrapper.text()).toContain('正在读文件')
  })

  it('waits for a correction or note that is not finished, and says so', async () => {
    const form = mount(Form)
    const { wrapper, press } = await line()
    expect(await press()).toBe(0)
    expect(wrapper.text()).toContain('还没写完')
    form.unmount()
    expect(await press()).toBe(1)
  })

  it('waits where the browser keeps nothing, and says so', async () => {
    vi.spyOn(useDocuments(), 'isUnkept').mockReturnValue(true)
    const { wrapper, press } = await line()
    expect(await press()).toBe(0)
    expect(wrapper.text()).toContain('备份')
  })
})
