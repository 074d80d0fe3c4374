import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { computed, defineComponent, ref } from 'vue'
import { messagesKey } from '@/components/messages'
import { useFloatingPlace } from '@/components/shell/floating-place'
import { en } from '@/locales/en'
import { zhCN } from '@/locales/zh-CN'

const portals = (text: string, of: RegExp) => text.match(of)?.length ?? 0

it('what floats has one landmark, named in the language of the page', async () => {
  const language = ref<'zh' | 'en'>('zh')
  const places: HTMLElement[] = []
  const Menu = defineComponent({
    setup() {
      places.push(useFloatingPlace())
      return () => null
    },
  })
  const words = computed(() => (language.value === 'zh' ? zhCN : en))
  const global = { provide: { [messagesKey as symbol]: words } }
  const first = mount(Menu, { global })
  const second = mount(Menu, { global })
  expect(places[0]).toBe(places[1])
  expect(places[0]?.tagName).toBe('SECTION')
  expect(places[0]?.getAttribute('aria-label')).toBe(zhCN.shell.floating)
  language.value = 'en'
  await first.vm.$nextTick()
  expect(places[0]?.getAttribute('aria-label')).toBe(en.shell.floating)
  first.unmount()
  second.unmount()
})

it('everything that floats opens in it', () => {
  const files = import.meta.glob<string>('/src/**/*.vue', { query: '?raw', import: 'default', eager: true })
  const all = Object.entries(files).filter(([, text]) => portals(text, /<\w+Portal[\s>]/g) > 0)
  expect(all.length).toBeGreaterThan(10)
  const elsewhere = all.filter(
    ([, text]) => portals(text, /<\w+Portal[\s>]/g) !== portals(text, /<\w+Portal :to="floating">/g),
  )
  expect(elsewhere.map(([file]) => file)).toEqual([])
})
