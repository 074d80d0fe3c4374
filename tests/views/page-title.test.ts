import { mount } from '@vue/test-utils'
import { nextTick, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { describe, expect, it } from 'vitest'
import { messages } from '@/locales'
import type { DocumentEntry } from '@/stores/documents'
import { usePageTitle } from '@/views/page-title'

const entry = (name: string, year: number | null) => ({ name, year }) as DocumentEntry

async function titled(at: string, shown: DocumentEntry | null) {
  const component = {}
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'first', component },
      { path: '/d/:id/present', name: 'present', component },
      { path: '/d/:id/:view', name: 'document', component },
      { path: '/:rest(.*)*', name: 'unknown', component },
    ],
  })
  await router.push(at)
  const words = ref(messages['zh-CN'])
  const document = ref(shown)
  mount({ setup: () => (usePageTitle(words, document), () => null) }, { global: { plugins: [router] } })
  return { router, words, document }
}

describe('the title of the tab', () => {
  it('names the view, then document and year, then the product; at once in the language chosen', async () => {
    const { router, words } = await titled('/d/x/projects', entry('某某局', 2031))
    const { shell } = messages['zh-CN']
    expect(document.title).toBe(`${shell.sections.projects} · 某某局 2031 · ${shell.name}`)
    await router.push('/d/x/checks')
    expect(document.title).toContain(shell.sections.checks)
    words.value = messages.en
    await nextTick()
    expect(document.title).toContain(messages.en.shell.sections.checks)
  })

  it('leaves out what is not known', async () => {
    await titled('/d/x/nothing', entry('', null))
    const { shell } = messages['zh-CN']
    expect(document.title).toBe(`${shell.document.unnamed} · ${shell.name}`)
  })

  it('names the view alone while its document is still being opened, and the presentation as such', async () => {
    const { shell } = messages['zh-CN']
    const { router, document: shown } = await titled('/d/x/checks', null)
    expect(document.title).toBe(`${shell.sections.checks} · ${shell.name}`)
    shown.value = entry('某某局', 2031)
    await router.push('/d/x/present')
    expect(document.title).toBe(`${shell.shortcuts.present} · 某某局 2031 · ${shell.name}`)
  })

  it('says on the first page what the product does, elsewhere that there is no such page', async () => {
    const { shell } = messages['zh-CN']
    const { router } = await titled('/', null)
    expect(document.title).toBe(`${shell.tagline} · ${shell.name}`)
    await router.push('/nowhere')
    expect(document.title).toBe(`${shell.missing.page} · ${shell.name}`)
  })
})
