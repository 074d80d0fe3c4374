import { contentHash } from '../worker/content-hash'
import { unreadSummary } from './disclosure-summary'
import {
  openBackup,
  packBackup,
  ROOM,
  type BackupAside,
  type BackupFault,
  type BackupSource,
} from './backup-file'
import type { SourceRecord } from './document-record'
import { useDocuments } from './documents'
import { isOtherwise } from './joined-record'
import { usePreferences } from './preferences'
import { usePresentation } from './presentation'
import { freeId } from './records'
import { adoptAside, asideForBackup, asideItems } from './set-aside'

/** What a backup of everything holds, and what it does not. */
export interface Backup {
  /** How many files it is: more than one where it would be more than is read back. */
  readonly files: number
  /** How many documents have no content any more, or another than was kept; what was done to them is kept aside. */
  readonly missing: number
  /** How many things are in it as they are kept, since they cannot be read. */
  readonly aside: number
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
      /** Things that could not be read where the backup was made, and are kept aside here now. */
      readonly aside: number
      /** Whether what is damaged or could not be read was kept aside, as far as there was any. */
      readonly asideKept: boolean
      /** Whether the preferences were taken, which they are where this browser had none. */
      readonly preferences: boolean
    }

/**
 * All documents with corrections, marks, presentations and preferences, and what cannot be read as it is kept: one file
 * after another of so much text goes to `hand`, the last with `isLast`. `made` is when, in ISO 8601.
 */
export async function makeBackup(
  made: string,
  hand: (bytes: Uint8Array<ArrayBuffer>, file: number, isLast: boolean) => void,
  room = ROOM,
): Promise<Backup> {
  const documents = useDocuments()
  await documents.restore()
  await documents.written()
  const choices = { preferences: usePreferences().chosen(), presentations: usePresentation().all }
  const aside = await Promise.all((await asideItems()).map(asideForBackup))
  const unreadable = aside.length
  let files = 0
  let missing = 0
  let sources: BackupSource[] = []
  let size = aside.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0)

  async function pack(isLast: boolean): Promise<void> {
    const bytes = await packBackup(sources, choices, made, aside.splice(0))
    if (!bytes) throw new Error('a backup that could not be read back')
    hand(bytes, ++files, isLast)
    sources = []
    size = 0
  }

  for (const record of documents.records) {
    const bytes = await documents.bytes(record.id)
    if (!bytes || contentHash(bytes) !== record.hash) {
      missing += record.documents.length
      aside.push({ id: record.id, at: null, value: record })
      continue
    }
    if (size + bytes.length > room && size > 0) await pack(false)
    sources.push({ record, bytes })
    size += bytes.length
  }
  await pack(true)
  return { files, missing, aside: unreadable }
}

/** The record under an id that is free. */
function under(id: string, record: SourceRecord): SourceRecord {
  const parts = [...new Set(record.documents.map(({ part }) => part))].sort((a, b) => a - b)
  // What a file from elsewhere tells of a text is not believed: the text is read instead.
  const documents = parts.map(part => unreadSummary({ id: `${id}-${part + 1}`, part }))
  return { ...record, id, revision: 0, documents }
}

/** Keeps aside what a backup holds of that kind; null where the browser does not take it. */
async function adopted(aside: readonly BackupAside[]): Promise<number | null> {
  try {
    return await adoptAside(aside)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return aside.length > 0 ? null : 0
  }
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
  const aside = await adopted(opened.aside)
  const damaged = await adopted(opened.damaged)
  return {
    fault: null,
    added,
    beside,
    same,
    damaged: opened.damaged.length,
    aside: aside ?? 0,
    asideKept: aside !== null && damaged !== null,
    preferences,
  }
}
