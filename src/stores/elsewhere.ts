import type { Desk } from './desk'
import type { ChangedElsewhere } from './keeping'
import { isOtherwise, joinedRecord } from './joined-record'
import type { ShownDocument } from './shown-document'

/** Takes what another tab made of a source: its state, with the steps on top that were made here meanwhile. */
export function createElsewhere(
  { list, sources, keeping, followed, notify }: Desk,
  { current, show, open, close }: ShownDocument,
): ChangedElsewhere {
  return (id, kept, base) => {
    const before = list.record(id)
    if (!kept) {
      if (!before) return
      list.forgotten.add(id)
      list.records.value = list.records.value.filter(record => record.id !== id)
      if (current.value?.entry.sourceId === id) close()
      notify({ kind: 'removedElsewhere', file: before.fileName })
      return
    }
    const now = before ? joinedRecord(base, before, kept) : kept
    followed.add(id)
    list.put(now)
    if (now !== kept) keeping.keep(now, null)
    if (!before || !isOtherwise(before, now)) return
    if (before.encoding !== now.encoding) sources.drop(id)
    const shown = current.value?.entry
    if (shown?.sourceId === id && !show(shown.id)) {
      if (now.documents.some(document => document.id === shown.id)) void open(shown.id)
      else close()
    }
    if (now !== kept || shown?.sourceId === id) notify({ kind: 'changedElsewhere', file: now.fileName })
  }
}
