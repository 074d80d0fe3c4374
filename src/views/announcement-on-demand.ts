import { effectScope, onScopeDispose, ref, watch, type ComputedRef, type Ref } from 'vue'
import type { Messages } from '../locales'
import { useDocuments } from '../stores/documents'
import { useWords } from '../stores/words'

/** What the live region says; what words it comes with the first file or notice. */
export function useAnnouncementOnDemand(words: ComputedRef<Messages>): Readonly<Ref<string>> {
  const documents = useDocuments()
  const announcement = ref('')
  const scope = effectScope()
  onScopeDispose(() => scope.stop())

  let begun = false
  watch(
    () => documents.progress !== null || documents.notices.length > 0 || documents.documents.length > 0,
    async wanted => {
      if (!wanted || begun) return
      begun = true
      const [{ useAnnouncement }] = await Promise.all([import('./announcement'), useWords().loadWhole()])
      scope.run(() => {
        watch(useAnnouncement(words), now => void (announcement.value = now), { immediate: true })
      })
    },
    { immediate: true },
  )
  return announcement
}
