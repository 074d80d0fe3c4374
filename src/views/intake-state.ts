import { computed, onScopeDispose, ref, watch, type ComputedRef } from 'vue'
import { useMessages } from '../components/messages'
import type { Messages } from '../locales'
import { useDocuments } from '../stores/documents'
import { noticeWords } from './notice-words'

/** Reading that takes less than this shows nothing. */
const PATIENCE_MS = 250

/** What is being read (once it takes long enough to be worth a word) and what went wrong, in words. */
export function useIntakeState(words: ComputedRef<Messages> = useMessages()) {
  const documents = useDocuments()

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

  const notices = computed(() => documents.notices.map(notice => noticeWords(words.value, notice)))
  return {
    progress: computed(() => (patient.value ? documents.progress : null)),
    refusals: computed(() => notices.value.filter(notice => notice.form === 'refusal')),
    lines: computed(() => notices.value.filter(notice => notice.form === 'line')),
  }
}
