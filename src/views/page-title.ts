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
    const section = sectionOf(route.params['view'])
    const parts =
      route.name === 'document' && shown.value
        ? [
            section && shell.sections[section.id],
            [documentName(words.value, shown.value), shown.value.year ?? ''].join(' ').trim(),
          ]
        : [route.name === 'first' ? shell.tagline : shell.missing.page]
    return [...parts, shell.name].filter(Boolean).join(' · ')
  })
  watchEffect(() => (document.title = title.value))
}
