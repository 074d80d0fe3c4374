import { joinedHistory } from '../corrections/joined-history'
import type { CorrectionHistory } from '../corrections/history'
import { withoutDirections } from '../model/directions'
import { contentHash } from '../worker/content-hash'
import { ENCODINGS } from '../worker/protocol'
import { ASIDE, unwrapped, type Aside } from './aside'
import { packBackup, type BackupAside } from './backup-file'
import { checkHistory, historyFault } from './correction-record'
import { checkRecord } from './document-record'
import { useDocuments } from './documents'
import { keptUnder, RECORD } from './storage'
import { keptBytes, putAside, removeKey } from './storage-writes'

/** Why something is not shown; what is `readable` can be brought back. */
export type AsideReason = 'newer' | 'damaged' | 'newerCorrections' | 'damagedCorrections' | 'readable'

/** One thing that is kept but not shown. */
export interface AsideItem extends Aside {
  /** Its key in the storage. */
  readonly key: string
  /** The source it belongs to. */
  readonly id: string
  /** The file, as far as it is known. */
  readonly name: string
  readonly why: AsideReason
}

const fieldsOf = (value: unknown) => Object(value) as Readonly<Record<string, unknown>>

function reason(value: unknown): AsideReason {
  const checked = checkRecord(value)
  if (checked.state !== 'ok') return checked.state
  const faults = new Set(Object.values(checked.record.corrections ?? {}).map(historyFault))
  if (faults.has('newer')) return 'newerCorrections'
  return faults.has('damaged') ? 'damagedCorrections' : 'readable'
}

function item(key: string, id: string, aside: Aside): AsideItem {
  const { fileName, addedAt } = fieldsOf(aside.value)
  const at = aside.at ?? (typeof addedAt === 'number' && addedAt > 0 && addedAt <= 8.64e15 ? addedAt : null)
  const name = typeof fileName === 'string' && fileName !== '' ? withoutDirections(fileName) : id
  return { ...aside, at, key, id, name: name.slice(0, 200), why: reason(aside.value) }
}

/** All that is kept and not shown: set aside, or left alone since it is a newer release's or damaged. */
export async function asideItems(): Promise<AsideItem[]> {
  try {
    const [records, aside] = await Promise.all([keptUnder(RECORD), keptUnder(ASIDE)])
    return [
      ...records
        .filter(([, value]) => checkRecord(value).state !== 'ok')
        .map(([key, value]) => item(key, key.slice(RECORD.length), { at: null, value })),
      ...aside.map(([key, value]) =>
        item(key, key.slice(ASIDE.length).replace(/:\d+$/u, ''), unwrapped(value)),
      ),
    ]
  } catch (error) {
    // Where nothing can be asked nothing is listed.
    if (!(error instanceof DOMException)) throw error
    return []
  }
}

/** The text of the source, where it is kept. */
async function asideBytes({ key, id, bytes }: AsideItem): Promise<Uint8Array | null> {
  return bytes ?? (key.startsWith(RECORD) ? await keptBytes(id) : null)
}

/** The corrections of each part that can be read, and whether that is all of them. */
function readable(value: unknown): {
  readonly histories: [string, CorrectionHistory][]
  readonly all: boolean
} {
  const kept = Object.entries(fieldsOf(fieldsOf(value)['corrections']))
  const histories = kept.flatMap(([part, history]): [string, CorrectionHistory][] => {
    const checked = checkHistory(history)
    return checked && checked.steps.length > 0 ? [[part, checked]] : []
  })
  return { histories, all: kept.every(([, history]) => historyFault(history) === null) }
}

/** The hash of the content that an id was made of. */
const hashOf = (id: string) => id.replace(/\.\d+$/u, '')

/** The encoding that was chosen for it; null where none can be told. */
const encodingOf = ({ value }: AsideItem) =>
  ENCODINGS.find(each => each === fieldsOf(value)['encoding']) ?? null

/**
 * Tries to read it again: its document comes back where its text is there, with the corrections that can be read on top of
 * those that stand. What cannot be read stays set aside. False where nothing came back.
 */
export async function bringBack(aside: AsideItem): Promise<boolean> {
  if (aside.why === 'newer') return false
  const documents = useDocuments()
  const sourceOf = () => documents.records.find(({ id }) => id === aside.id)
  const isThere = sourceOf() !== undefined
  if (!isThere) {
    const bytes = await asideBytes(aside)
    // A text that is not the one that was kept would show other figures.
    if (!bytes || contentHash(bytes) !== hashOf(aside.id)) return false
    await documents.addFiles([{ name: aside.name, bytes }], encodingOf(aside))
    await documents.written()
  }
  const source = sourceOf()
  if (!source) return false
  const { histories, all } = readable(aside.value)
  for (const [part, history] of histories) {
    const document = source.documents.find(each => String(each.part) === part)
    const loaded = document && (await documents.load(document.id))
    if (!loaded) return false
    const here = loaded.corrections.history
    documents.correct(loaded.entry.id, joinedHistory(here, history, here))
  }
  await documents.written()
  // A record that gave way was set aside by that: the same goes as one.
  const isSame = ({ id, value }: AsideItem) =>
    id === aside.id && JSON.stringify(value) === JSON.stringify(aside.value)
  // What is not on the disk yet takes nothing's place.
  if (all && !documents.isUnkept())
    for (const each of await asideItems())
      if (each.key === aside.key || isSame(each)) await removeKey(each.key)
  return histories.length > 0 || !isThere
}

/** Deletes it for good. */
export const removeAside = ({ key }: AsideItem): Promise<void> => removeKey(key)

/** As it goes into a backup: all that is kept of it, its text included. */
export async function asideForBackup(aside: AsideItem): Promise<BackupAside> {
  const bytes = await asideBytes(aside)
  return { id: aside.id, at: aside.at, value: aside.value, ...(bytes && { bytes }) }
}

/** One alone as a backup; `made` is when, in ISO 8601. Null where it is more than is read back. */
export async function asideFile(aside: AsideItem, made: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return packBackup([], { preferences: {}, presentations: {} }, made, [await asideForBackup(aside)])
}

/** Takes those of a backup that are not here yet. */
export async function adoptAside(given: readonly BackupAside[]): Promise<number> {
  const here = new Set((await asideItems()).map(({ id, value }) => JSON.stringify([id, value])))
  let taken = 0
  for (const { id, ...aside } of given) {
    if (here.has(JSON.stringify([id, aside.value]))) continue
    await putAside(id, aside)
    taken++
  }
  return taken
}
