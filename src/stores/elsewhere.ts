import type { Desk } from './desk'
import type { SourceRecord } from './document-record'
import type { ChangedElsewhere } from './keeping'
import { isOtherwise, joinedRecord } from './joined-record'
import type { ShownDocument } from './shown-document'

/** Takes what another tab made of a source: its state, with the steps on top that were made here meanwhile. */
export function createElsewhere(
  { list, sources, keeping, followed, notify }: Desk,
  { current, show, open, close }: ShownDocument,
): ChangedElsewhere {
  /** What this tab had of a source when another removed it: its last steps are put on top should it come back. */
  const parted = new Map<string, { readonly base: SourceRecord | null; readonly mine: SourceRecord }>()

  return (id, kept, base) => {
    const before = list.record(id)
    if (!kept) {
      if (!before) return
      parted.set(id, { base, mine: before })
      list.forgotten.add(id)
      list.records.value = list.records.value.filter(record => record.id !== id)
      if (current.value?.entry.sourceId === id) close()
      notify({ kind: 'removedElsewhere', file: before.fileName })
      return
    }
    const here = before ? { base, mine: before } : parted.get(id)
    parted.delete(id)
    const now = here ? joinedRecord(here.base, here.mine, kept) : kept
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
