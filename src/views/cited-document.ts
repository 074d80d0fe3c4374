import { computed, type ComputedRef } from 'vue'
import type { CitedDocument } from '../components/figures/citation'
import { documentCaption, documentFile, documentName } from '../components/shell/document-item'
import { useCurrentDocument } from './current-document'

/** How the open document is named where a figure or finding of it is cited. */
export function useCitedDocument(): ComputedRef<CitedDocument> {
  const { document, words } = useCurrentDocument()
  return computed(() => {
    const { entry } = document.value
    return {
      name: [documentName(words.value, entry), documentCaption(words.value, entry)].filter(Boolean).join(' '),
      file: documentFile(entry),
    }
  })
}
