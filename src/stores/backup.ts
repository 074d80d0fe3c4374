import { contentHash } from '../worker/content-hash'
import { unreadSummary } from './disclosure-summary'
import { openBackup, packBackup, type BackupFault, type BackupSource } from './backup-file'
import type { SourceRecord } from './document-record'
import { useDocuments } from './documents'
import { isOtherwise } from './joined-record'
import { usePreferences } from './preferences'
import { usePresentation } from './presentation'
import { freeId } from './records'
import { keptRecords } from './storage'
import { keptAside } from './storage-writes'

/** A backup of everything. */
export interface Backup {
  /** Null where it would be larger than what is read back. */
  readonly bytes: Uint8Array<ArrayBuffer> | null
  /** How many documents have no content any more, or another than was kept. */
  readonly missing: number
  /** How many things are kept that cannot be read: damaged, of a newer release, or set aside. */
  readonly unread: number
}

/** What came of a backup that was restored; counted in documents. */
export type Restored =
  | { readonly fault: BackupFault }
  | {
      readonly fault: null
      readonly added: number
      /** Of those added: they stand beside the same file, which is corrected, marked or read otherwise here. */
      readonly beside: number
      readonly same: number
      readonly damaged: number
      /** Whether the preferences were taken, which they are where this browser had none. */
      readonly preferences: boolean
    }

/** How many things are kept that cannot be read; where nothing can be asked there is nothing to leave out. */
async function unread(): Promise<number> {
  try {
    return (await keptRecords()).unread.size + (await keptAside())
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return 0
  }
}

/** All documents with corrections, marks, presentations and preferences as one file; `made` is when, in ISO 8601. */
export async function makeBackup(made: string): Promise<Backup> {
  const documents = useDocuments()
  await documents.restore()
  await documents.written()
  const sources: BackupSource[] = []
  let missing = 0
  for (const record of documents.records) {
    const bytes = await documents.bytes(record.id)
    if (bytes && contentHash(bytes) === record.hash) sources.push({ record, bytes })
    else missing += record.documents.length
  }
  const choices = { preferences: usePreferences().chosen(), presentations: usePresentation().all }
  return { bytes: await packBackup(sources, choices, made), missing, unread: await unread() }
}

/** The record under an id that is free. */
function under(id: string, record: SourceRecord): SourceRecord {
  const parts = [...new Set(record.documents.map(({ part }) => part))].sort((a, b) => a - b)
  // What a file from elsewhere tells of a text is not believed: the text is read instead.
  const documents = parts.map(part => unreadSummary({ id: `${id}-${part + 1}`, part }))
  return { ...record, id, revision: 0, documents }
}

/** Adds what a backup holds; what is here stays as it is. */
export async function restoreBackup(archive: Uint8Array): Promise<Restored> {
  const opened = await openBackup(archive)
  if (opened.fault !== null) return opened
  const documents = useDocuments()
  await documents.restore()
  let added = 0
  let beside = 0
  let same = 0
  const taken: string[] = []
  /** The id in this browser of each document of the backup. */
  const ids = new Map<string, string>()
  const name = (given: SourceRecord, here: SourceRecord) => {
    for (const { id, part } of given.documents)
      ids.set(id, here.documents.find(each => each.part === part)?.id ?? id)
  }
  for (const { record, bytes } of opened.sources) {
    const count = record.documents.length
    const here = documents.records.filter(({ hash }) => hash === record.hash)
    const twin = here.find(each => !isOtherwise(each, record))
    if (twin) {
      name(record, twin)
      same += count
      continue
    }
    const kept = under(freeId(documents.records, record.hash), record)
    name(record, kept)
    documents.addKept(kept, bytes)
    taken.push(kept.id)
    added += kept.documents.length
    if (here.length > 0) beside += count
  }
  await documents.written()
  void documents.readKept(taken)
  usePresentation().adopt(opened.presentations, id => ids.get(id) ?? id)
  const preferences = usePreferences().adopt(opened.preferences)
  return { fault: null, added, beside, same, damaged: opened.damaged, preferences }
}
