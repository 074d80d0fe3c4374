import { shallowRef, type ShallowRef } from 'vue'
import type { Notice, NoticeContent } from './notice'

/** The notices that stand, oldest first. */
export interface NoticeBoard {
  readonly notices: ShallowRef<readonly Notice[]>
  notify(content: NoticeContent): void
  dismiss(id: number): void
}

/** An empty board. */
export function createNoticeBoard(): NoticeBoard {
  const notices = shallowRef<readonly Notice[]>([])
  let next = 1
  let choicesSaid = false
  return {
    notices,
    notify(content) {
      // Where nothing or a file cannot be kept, or another tab works on the same file, saying so once is enough.
      const isSaid = (notice: Notice) =>
        (notice.kind === 'notKept' &&
          content.kind === 'notKept' &&
          notice.reason === content.reason &&
          (content.reason === 'unavailable' ||
            content.reason === 'silent' ||
            notice.file === content.file)) ||
        (notice.kind === 'changedElsewhere' &&
          content.kind === 'changedElsewhere' &&
          notice.file === content.file)
      if (notices.value.some(isSaid) || (content.kind === 'choicesNotKept' && choicesSaid)) return
      choicesSaid ||= content.kind === 'choicesNotKept'
      notices.value = [...notices.value, Object.assign({ id: next++ }, content)]
    },
    dismiss(id) {
      notices.value = notices.value.filter(notice => notice.id !== id)
    },
  }
}
