import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef } from 'vue'
import { useMessages } from '../components/messages'
import type { Messages } from '../locales'
import { useDocuments } from '../stores/documents'
import { usePreferences } from '../stores/preferences'
import { useWords } from '../stores/words'
import type { noticeWords } from './notice-words'

/** Reading that takes less than this shows nothing. */
const PATIENCE_MS = 250

/** Puts a notice in words: loaded, with those words, for the first notice there is. */
const inWords = shallowRef<typeof noticeWords | null>(null)

async function loadNoticeWords(): Promise<void> {
  const [loaded] = await Promise.all([import('./notice-words'), useWords().loadWhole()])
  inWords.value = loaded.noticeWords
}

/** What is being read (once it takes long enough to be worth a word) and what went wrong, in words. */
export function useIntakeState(words: ComputedRef<Messages> = useMessages()) {
  const documents = useDocuments()
  const preferences = usePreferences()

  const patient = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    () => documents.progress !== null,
    reading => {
      clearTimeout(timer)
      patient.value = false
      if (reading) timer = setTimeout(() => (patient.value = true), PATIENCE_MS)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))

  watch(
    () => preferences.unkept,
    unkept => unkept && documents.notify({ kind: 'choicesNotKept' }),
  )
  watch(
    () => documents.notices.length > 0 || documents.progress?.silent === true,
    some => some && !inWords.value && void loadNoticeWords(),
    { immediate: true },
  )
  const notices = computed(() => {
    const { value: spoken } = inWords
    return spoken ? documents.notices.map(notice => spoken(words.value, notice)) : []
  })
  return {
    progress: computed(() => {
      const { progress } = documents
      return patient.value && progress
        ? { ...progress, silent: progress.silent && inWords.value !== null }
        : null
    }),
    refusals: computed(() => notices.value.filter(notice => notice.form === 'refusal')),
    lines: computed(() => notices.value.filter(notice => notice.form === 'line')),
  }
}
