import { computed, shallowRef, watch } from 'vue'
import { useMessages } from '../components/messages'
import { useDocuments, type OpenDocument } from '../stores/documents'
import { usePreferences } from '../stores/preferences'

/**
 * What every view of a document starts from: the document, the words, the unit of amounts, the theme in effect. A view
 * is only shown while a document is open; in the moment it closes the view keeps drawing the last one.
 */
export function useCurrentDocument() {
  const documents = useDocuments()
  const preferences = usePreferences()
  if (!documents.current) throw new Error('a view of a document needs an open document')
  const document = shallowRef<OpenDocument>(documents.current)
  watch(
    () => documents.current,
    current => {
      if (current) document.value = current
    },
    { flush: 'sync' },
  )
  return {
    document,
    disclosure: computed(() => document.value.disclosure),
    words: useMessages(),
    unit: computed(() => preferences.unit),
    theme: computed(() => preferences.shownTheme),
    fileLines: computed(() => document.value.reading.source.lines.toLocaleString('en')),
    reopenWithEncoding: (encoding: string) => documents.reopenWithEncoding(document.value.entry.id, encoding),
  }
}
