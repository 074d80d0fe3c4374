import { nextTick, watch, type Ref } from 'vue'
import { useDocuments } from '../stores/documents'

/**
 * Keeps the keyboard in the list: after a removal the focus is on the next document's button, else on the heading; after
 * undoing on the document that came back.
 */
export function useListFocus(root: Readonly<Ref<HTMLElement | undefined>>): void {
  const documents = useDocuments()
  let gone: readonly string[] = []
  const find = (selector: string) => root.value?.querySelectorAll<HTMLElement>(selector) ?? []

  watch(
    () => documents.removed,
    removed => {
      if (removed) gone = removed.documents.map(({ id }) => id)
    },
    { flush: 'sync' },
  )
  /** The buttons by document, as they stood on the page before the list changed. */
  const shown = () => [...find('[data-document]')].map(item => item.dataset['document'] ?? '')
  let before: readonly string[] = []
  watch(
    () => documents.documents,
    () => (before = shown()),
    { flush: 'pre' },
  )
  watch(
    () => documents.documents,
    async (now, past) => {
      const back = now.find(({ id }) => gone.includes(id) && !past.some(each => each.id === id))
      await nextTick()
      const items = [...find('[data-document]')]
      if (back) {
        const item = items.find(each => each.dataset['document'] === back.id)
        item?.querySelector<HTMLElement>('a')?.focus()
        return
      }
      if (document.activeElement !== document.body && document.activeElement !== null) return
      const at = before.findIndex(id => !now.some(each => each.id === id))
      if (at < 0) return
      const next = items[Math.min(at, items.length - 1)]
      const target = next?.querySelector<HTMLElement>('button') ?? find('h1')[0]
      target?.focus()
    },
    { flush: 'post' },
  )
}
