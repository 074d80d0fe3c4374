import { acceptHMRUpdate, defineStore } from 'pinia'
import { computed } from 'vue'
import { marksOf } from '../corrections/history'
import type { Mark } from '../model/mark'
import { useCorrections } from './corrections'

/** The reviewer's marks on the findings of the open document; each is a step of its stack. */
export const useMarks = defineStore('marks', () => {
  const corrections = useCorrections()
  const marks = computed<ReadonlyMap<string, Mark>>(() => marksOf(corrections.history))

  /** Marks a finding by its key, or (null) takes its mark off; `subject` is the finding in words. */
  function mark(finding: string, subject: string, mark: Mark | null): void {
    corrections.mark({ finding, subject, mark })
  }

  return { marks, mark }
})

if (import.meta.hot) import.meta.hot.accept(acceptHMRUpdate(useMarks, import.meta.hot))
