import { ref, type Ref } from 'vue'
import type { DocumentList } from './document-list'
import type { Keeping } from './keeping'
import type { NoticeBoard } from './notice-board'
import { withKept } from './records'
import { faultOf } from './storage'

/** A storage that does not answer must not hold up a reading for longer. */
const PATIENCE_MS = 2000

const patience = () => new Promise<void>(resolve => setTimeout(resolve, PATIENCE_MS))

/** The documents of visits before. */
export interface Restoring {
  /** Whether the kept documents have been listed (or found unreadable). */
  readonly restored: Ref<boolean>
  /** Lists what the browser kept; what was added meanwhile stays. Once: a second call waits for the first. */
  restore(): Promise<void>
}

/** Brings what was kept into the list. */
export function createRestoring(
  list: DocumentList,
  keeping: Keeping,
  notify: NoticeBoard['notify'],
): Restoring {
  const restored = ref(false)
  let restoring: Promise<void> | null = null

  async function restoreRecords(): Promise<void> {
    try {
      const kept = await keeping.restore()
      list.records.value = withKept(list.records.value, kept.records, list.forgotten)
      if (kept.newer > 0) notify({ kind: 'newerRecords', count: kept.newer })
      if (kept.damaged > 0) notify({ kind: 'damagedRecords', count: kept.damaged })
    } catch (error) {
      // Where there is no storage nothing was kept: that is said when there is something to keep.
      const reason = faultOf(error)
      if (reason !== 'unavailable') notify({ kind: 'notRestored', reason })
      if (!(error instanceof DOMException)) reportError(error)
    }
  }

  return {
    restored,
    restore: () =>
      (restoring ??= Promise.race([restoreRecords(), patience()]).then(() => void (restored.value = true))),
  }
}
