import { flushPromises, mount } from '@vue/test-utils'
import { computed, type Component } from 'vue'
import { messagesKey } from '@/components/messages'
import { openSourceKey } from '@/components/source-navigation'
import { messages, type Language } from '@/locales'
import type { Place } from '@/model/place'

/** Mounts a component as the app would, noting which places it asks to open in the source. */
export function mounted(component: Component, props: Record<string, unknown>, language: Language = 'zh-CN') {
  const opened: Place[][] = []
  const wrapper = mount(component, {
    props,
    attachTo: document.body,
    global: {
      provide: {
        [messagesKey as symbol]: computed(() => messages[language]),
        [openSourceKey as symbol]: (places: readonly Place[]) => opened.push([...places]),
      },
      stubs: { EChart: { template: '<div class="chart-stub" />' } },
    },
  })
  return { wrapper, opened }
}

/** What floats above the page, once it was fetched. */
export async function dialogShown(): Promise<HTMLElement> {
  for (let tries = 0; tries < 100; tries++) {
    const dialog = document.querySelector<HTMLElement>('[role=dialog]')
    if (dialog) return dialog
    await flushPromises()
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error('nothing floats above the page')
}
