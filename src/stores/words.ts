import { acceptHMRUpdate, defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import type { Language, Messages } from '../locales'
import { loadFront, loadMessages } from '../locales/load'
import { usePreferences } from './preferences'

/** The words of the chosen language, loaded when needed: those of the first screen, then the views' with the first of them. */
export const useWords = defineStore('words', () => {
  const preferences = usePreferences()
  const words = shallowRef<Messages | null>(null)
  let shown: Language = preferences.language
  let whole = false

  async function load(): Promise<void> {
    const wanted = preferences.language
    const all = whole
    const loaded = await (all ? loadMessages : loadFront)(wanted)
    if (wanted !== preferences.language || all !== whole) return load()
    shown = wanted
    words.value = loaded
  }

  /** Loads the words of every view, now and in each language chosen later. */
  function loadWhole(): Promise<void> {
    whole = true
    return load()
  }

  watch(
    () => preferences.language,
    language => {
      // Words that cannot be fetched leave those that are there.
      if (language !== shown) load().catch(() => void (preferences.language = shown))
    },
  )

  return { words, load, loadWhole }
})

if (import.meta.hot) import.meta.hot.accept(acceptHMRUpdate(useWords, import.meta.hot))
