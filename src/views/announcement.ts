import { ref, watch, type ComputedRef, type Ref } from 'vue'
import { documentName } from '../components/shell/document-item'
import type { Messages } from '../locales'
import { useCorrections } from '../stores/corrections'
import { useDocuments } from '../stores/documents'
import { usePreferences } from '../stores/preferences'
import { noticeWords } from './notice-words'

/** What the live region says: results of reading, notices, removals and their undoing. */
export function useAnnouncement(words: ComputedRef<Messages>): Readonly<Ref<string>> {
  const documents = useDocuments()
  const corrections = useCorrections()
  const preferences = usePreferences()
  const announcement = ref('')

  watch(
    () => documents.documents,
    (now, before) => {
      if (!documents.restored) return
      const added = now.filter(({ id }) => !before.some(each => each.id === id))
      const back = added.some(({ id }) => lastRemoved.has(id))
      if (added.length === 0) return
      announcement.value = back
        ? words.value.shell.undo.restored
        : words.value.shell.reading.finished(added.map(each => documentName(words.value, each)))
    },
  )
  const lastRemoved = new Set<string>()
  watch(
    () => documents.removed,
    removed => {
      lastRemoved.clear()
      for (const { id } of removed?.documents ?? []) lastRemoved.add(id)
    },
    { flush: 'post' },
  )
  watch(
    () => documents.notices,
    (now, before = []) => {
      const fresh = now.find(({ id }) => !before.some(each => each.id === id))
      if (!fresh) return
      const { title, file, body, ways } = noticeWords(words.value, fresh)
      announcement.value = [title, file, body, ...ways.map(way => `${way.when}：${way.what}`)]
        .filter(Boolean)
        .join(' ')
    },
    { immediate: true },
  )
  watch(
    () => corrections.event,
    async event => {
      if (!event) return
      const { eventLine } = await import('../wording/correction-words')
      announcement.value = eventLine(words.value, event)
    },
  )
  // What was said in the words of another language is over.
  watch(
    () => preferences.language,
    () => void (announcement.value = ''),
  )
  return announcement
}
