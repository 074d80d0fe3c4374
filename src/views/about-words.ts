import { shallowRef, watch, type Ref } from 'vue'
import { loadAbout, type AboutMessages } from '../locales/about-messages'
import { usePreferences } from '../stores/preferences'

/** The words of backup, updates and licences in the chosen language; null until they have come. */
export function useAboutWords(): Readonly<Ref<AboutMessages | null>> {
  const preferences = usePreferences()
  const words = shallowRef<AboutMessages | null>(null)
  watch(
    () => preferences.language,
    async language => {
      const loaded = await loadAbout(language)
      if (language === preferences.language) words.value = loaded
    },
    { immediate: true },
  )
  return words
}
