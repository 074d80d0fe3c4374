import { computed, watchEffect, type Ref } from 'vue'
import { useRoute } from 'vue-router'
import { documentName } from '../components/shell/document-item'
import type { Messages } from '../locales'
import type { DocumentEntry } from '../stores/documents'
import { sectionOf } from './sections'

/** The title of the browser's tab: view, document and year, product. */
export function usePageTitle(
  words: Readonly<Ref<Messages>>,
  shown: Readonly<Ref<DocumentEntry | null>>,
): void {
  const route = useRoute()
  const title = computed(() => {
    const { shell } = words.value
    if (route.name === 'unknown') return [shell.missing.page, shell.name].join(' · ')
    if (route.params['id'] === undefined) return [shell.tagline, shell.name].join(' · ')
    const section = sectionOf(route.params['view'])
    const view = route.name === 'present' ? shell.shortcuts.present : section && shell.sections[section.id]
    // A document that is still being opened has no name yet.
    const name = shown.value && [documentName(words.value, shown.value), shown.value.year ?? ''].join(' ')
    return [view, name?.trim(), shell.name].filter(Boolean).join(' · ')
  })
  watchEffect(() => (document.title = title.value))
}
