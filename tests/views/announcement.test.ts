import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { computed, effectScope, nextTick } from 'vue'
import { messages } from '@/locales'
import { useDocuments } from '@/stores/documents'
import { usePreferences } from '@/stores/preferences'
import { useAnnouncement } from '@/views/announcement'

beforeEach(() => {
  setActivePinia(createPinia())
  usePreferences().language = 'zh-CN'
})

describe('the live region', () => {
  it('says a notice, and nothing more of it in another language', async () => {
    const scope = effectScope()
    const said = scope.run(() => useAnnouncement(computed(() => messages[usePreferences().language])))
    await useDocuments().addFiles([{ name: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }])
    await nextTick()
    expect(said?.value).toContain('a.pdf')
    usePreferences().language = 'en'
    await nextTick()
    expect(said?.value).toBe('')
    scope.stop()
  })
})
