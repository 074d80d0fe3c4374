import { flushPromises, mount, type MountingOptions } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { NO_CORRECTIONS } from '@/corrections/history'
import type { Disclosure } from '@/model/disclosure'
import { makeRouter } from '@/router'
import { openDocument } from '@/stores/corrected-document'
import { useDocuments, type DocumentEntry } from '@/stores/documents'
import { usePreferences } from '@/stores/preferences'
import type { ReadSource } from '@/stores/reading-cache'
import { packSource } from '@/worker/packed-source'

/** Mounts a view at its address below the document, which is open with these lines of text. */
export async function mountView(
  component: Component,
  read: Disclosure,
  at: string,
  {
    text = [],
    provide = {},
    attachTo,
  }: { text?: readonly string[]; provide?: Record<symbol, unknown>; attachTo?: HTMLElement } = {},
) {
  const pinia = createPinia()
  setActivePinia(pinia)
  usePreferences().language = 'zh-CN'
  const facts = { name: '预算.csv', encoding: 'utf-8', format: 'csv' } as const
  const lines = text.map((raw, index) => ({ number: index + 1, raw, cells: [] }))
  const reading = {
    source: { ...facts, lines: text.length || 1234 },
    disclosures: [read],
    refusal: null,
  }
  useDocuments().current = openDocument(
    { id: 'a-1', part: 0, fileName: facts.name, encoding: facts.encoding } as DocumentEntry,
    { reading, source: packSource({ ...facts, lines }), audits: [] } as unknown as ReadSource,
    read,
    NO_CORRECTIONS,
    null,
  )
  const router = makeRouter(createMemoryHistory())
  await router.push(`/d/a-1/${at}`)
  const global: MountingOptions<object>['global'] = {
    plugins: [pinia, router],
    stubs: { EChart: { template: '<div class="chart-stub" />' } },
    provide,
  }
  const wrapper = mount(component, { global, ...(attachTo ? { attachTo } : {}) })
  await flushPromises()
  return { wrapper, router }
}
