import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import * as v from 'valibot'
import type { MoneyUnit } from '../model/money'

const LANGUAGES = ['zh-CN', 'en'] as const
const THEMES = ['system', 'light', 'dark'] as const
const UNITS = ['yuan', 'wanYuan', 'yiYuan'] as const satisfies readonly MoneyUnit[]

/** What the user chose: the theme may follow the system's. */
export type ThemeChoice = (typeof THEMES)[number]

const KEY = 'mingzhang.preferences'

const schema = v.object({
  language: v.optional(v.fallback(v.nullable(v.picklist(LANGUAGES)), null), null),
  theme: v.optional(v.fallback(v.picklist(THEMES), 'system'), 'system'),
  unit: v.optional(v.fallback(v.picklist(UNITS), 'wanYuan'), 'wanYuan'),
})

/** What an earlier visit chose; storage may be absent, blocked, or hold anything. */
function kept(): v.InferOutput<typeof schema> {
  let stored: unknown = {}
  try {
    stored = JSON.parse(localStorage.getItem(KEY) ?? '{}')
  } catch (error) {
    if (!(error instanceof Error)) throw error
  }
  const parsed = v.safeParse(schema, stored)
  return parsed.success ? parsed.output : { language: null, theme: 'system', unit: 'wanYuan' }
}

/** Chinese, unless the browser asks for other languages only. */
function preferredLanguage(): (typeof LANGUAGES)[number] {
  const asked = navigator.languages.length > 0 ? navigator.languages : [navigator.language]
  return asked.some(tag => tag === '' || /^zh\b/iu.test(tag)) ? 'zh-CN' : 'en'
}

/** Language, theme and unit of amounts; kept in the browser, and the only place that tells the page about them. */
export const usePreferences = defineStore('preferences', () => {
  const before = kept()
  const language = ref<(typeof LANGUAGES)[number]>(before.language ?? preferredLanguage())
  const theme = ref<ThemeChoice>(before.theme)
  const unit = ref<MoneyUnit>(before.unit)

  const systemDark = matchMedia('(prefers-color-scheme: dark)')
  const systemIsDark = ref(systemDark.matches)
  systemDark.addEventListener('change', event => (systemIsDark.value = event.matches))
  /** The theme in effect; charts read their colours by it. */
  const shownTheme = computed<'light' | 'dark'>(() => {
    if (theme.value !== 'system') return theme.value
    return systemIsDark.value ? 'dark' : 'light'
  })

  watch(
    [language, shownTheme],
    () => {
      document.documentElement.lang = language.value
      document.documentElement.dataset['theme'] = shownTheme.value
    },
    { immediate: true, flush: 'sync' },
  )
  watch([language, theme, unit], () => {
    try {
      localStorage.setItem(
        KEY,
        JSON.stringify({ language: language.value, theme: theme.value, unit: unit.value }),
      )
    } catch (error) {
      // Blocked or full: the choice holds until the tab closes, which needs no word.
      if (!(error instanceof Error)) throw error
    }
  })

  return { language, theme, unit, shownTheme }
})
