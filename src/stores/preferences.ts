import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import type { MoneyUnit } from '../model/money'
import { isStorageFault } from './storage-faults'

const LANGUAGES = ['zh-CN', 'en'] as const
const THEMES = ['system', 'light', 'dark'] as const
const UNITS = ['yuan', 'wanYuan', 'yiYuan'] as const satisfies readonly MoneyUnit[]

/** What the user chose: the theme may follow the system's. */
export type ThemeChoice = (typeof THEMES)[number]

const KEY = 'mingzhang.preferences'

/** Absent in some embedded browsers, whatever the types say. */
const storage = (): Storage | undefined => globalThis.localStorage

/** The choice, if it is one of those offered. */
const among = <T>(offered: readonly T[], chosen: unknown): T | undefined =>
  offered.find(each => each === chosen)

/** What is stored, whatever it is; storage may be absent, blocked, or hold anything. */
function stored(): Record<string, unknown> {
  try {
    return Object(JSON.parse(storage()?.getItem(KEY) ?? '{}')) as Record<string, unknown>
  } catch (error) {
    if (!(error instanceof SyntaxError) && !isStorageFault(error)) throw error
    return {}
  }
}

/** Stores choices beside those of another tab or a newer release; false where the browser did not take them. */
function keepChoices(chosen: object): boolean {
  try {
    storage()?.setItem(KEY, JSON.stringify({ ...stored(), ...chosen }))
    return true
  } catch (error) {
    if (!isStorageFault(error)) throw error
    return false
  }
}

/** What of a stored value is a choice that is offered. */
function checked(value: Record<string, unknown>) {
  const { language, theme, unit, singleKeys, splitShare } = value
  const share = typeof splitShare === 'number' && splitShare >= 25 && splitShare <= 75 ? splitShare : 46
  return {
    language: among(LANGUAGES, language),
    theme: among(THEMES, theme) ?? 'system',
    unit: among(UNITS, unit) ?? 'wanYuan',
    singleKeys: singleKeys !== false,
    splitShare: share,
  }
}

/** Chinese, unless the browser asks for other languages only. */
function preferredLanguage(): (typeof LANGUAGES)[number] {
  const asked = navigator.languages.length > 0 ? navigator.languages : [navigator.language]
  return asked.some(tag => tag === '' || /^zh\b/iu.test(tag)) ? 'zh-CN' : 'en'
}

/** Language, theme, unit of amounts and the like; kept in the browser, and the only place that tells the page about them. */
export const usePreferences = defineStore('preferences', () => {
  const before = checked(stored())
  const language = ref<(typeof LANGUAGES)[number]>(before.language ?? preferredLanguage())
  const theme = ref<ThemeChoice>(before.theme)
  const unit = ref<MoneyUnit>(before.unit)
  /** Whether single letters and digits are shortcuts. */
  const singleKeys = ref(before.singleKeys)
  /** The view's share of the width beside the source text, in percent. */
  const splitShare = ref(before.splitShare)

  const systemDark = matchMedia('(prefers-color-scheme: dark)')
  const systemIsDark = ref(systemDark.matches)
  systemDark.addEventListener('change', event => (systemIsDark.value = event.matches))
  const forcedColors = matchMedia('(forced-colors: active)')
  const systemChooses = ref(forcedColors.matches)
  forcedColors.addEventListener('change', event => (systemChooses.value = event.matches))
  /** The theme in effect; charts read their colours by it. Where the system chooses the colours, they stand on its ground. */
  const shownTheme = computed<'light' | 'dark'>(() => {
    if (theme.value !== 'system' && !systemChooses.value) return theme.value
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
  /** Whether a choice holds only until the tab closes, since the browser did not take it. */
  const unkept = ref(false)
  const choices = { language, theme, unit, singleKeys, splitShare }
  for (const [name, choice] of Object.entries(choices)) {
    watch<unknown>(choice, now => {
      // What is stored for it already, or says something that only a newer release knows, is left.
      const before: Readonly<Record<string, unknown>> = checked(stored())
      if (Object.hasOwn(stored(), name) && before[name] === now) return
      if (!keepChoices({ [name]: now })) unkept.value = true
    })
  }

  function take(now: ReturnType<typeof checked>): void {
    language.value = now.language ?? language.value
    theme.value = now.theme
    unit.value = now.unit
    singleKeys.value = now.singleKeys
  }

  // Another tab chose something.
  window.addEventListener('storage', ({ key }) => key === KEY && take(checked(stored())))

  /** Takes what a backup holds, where nothing was chosen in this browser; says whether it was so. */
  function adopt(value: unknown): boolean {
    const given = Object(value) as Record<string, unknown>
    if (Object.keys(stored()).length > 0 || Object.keys(given).length === 0) return false
    keepChoices(given)
    const choices = checked(given)
    take(choices)
    splitShare.value = choices.splitShare
    return true
  }

  return { language, theme, unit, shownTheme, singleKeys, splitShare, unkept, adopt, chosen: stored }
})
