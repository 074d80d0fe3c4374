import { mount } from '@vue/test-utils'
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
