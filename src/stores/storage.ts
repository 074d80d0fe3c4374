import { promisifyRequest } from 'idb-keyval'
import type { SourceRecord } from './document-record'

export { promisifyRequest }

/**
 * Why something could not be kept: the browser has no storage for us, it is full, a newer release owns it, it does not
 * answer, or it failed.
 */
export type StorageFault = 'unavailable' | 'full' | 'newer' | 'silent' | 'failed'

/** What the browser kept; what a newer release wrote or what is damaged is counted and left alone. */
export interface Kept {
  readonly records: readonly SourceRecord[]
  readonly newer: number
  readonly damaged: number
  /** The ids of those left alone. */
  readonly unread: ReadonlySet<string>
}

/** What a record's key begins with. */
export const RECORD = 'record:'

/** The database's version; a higher one is a newer release's. */
const DATABASE_VERSION = 1
/** An opening that takes longer is taken for one that never ends. */
const PATIENCE_MS = 5000

let opened: Promise<IDBDatabase>[] | null = null

const reopen = () => void (opened = null)

/** The database, and what gives up waiting for it. */
function open(): Promise<IDBDatabase>[] {
  if (typeof indexedDB === 'undefined') throw new DOMException('no IndexedDB', 'InvalidStateError')
  const asked = indexedDB.open('mingzhang', DATABASE_VERSION)
  asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('sources'))
  asked.addEventListener('error', reopen)
  asked.addEventListener('success', () => {
    const database = asked.result
    // The browser closed it, or a newer release waits for it.
    database.addEventListener('close', reopen)
    database.addEventListener('versionchange', () => {
      database.close()
      reopen()
    })
  })
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), PATIENCE_MS)
  })
  return [promisifyRequest(asked), late]
}

/** One transaction over all that is kept; rejects where there is no storage, or none that answers. */
export async function store<T>(
  mode: IDBTransactionMode,
  work: (sources: IDBObjectStore) => PromiseLike<T>,
): Promise<T> {
  const database = await Promise.race((opened ??= open()))
  return work(database.transaction('sources', mode).objectStore('sources'))
}

/** Every record as stored, by its id, without the bytes. */
async function storedRecords(): Promise<[id: string, value: unknown][]> {
  const [names, values] = await store('readonly', sources => {
    // ';' follows ':'.
    const range = IDBKeyRange.bound(RECORD, RECORD.replace(':', ';'), false, true)
    return Promise.all([
      promisifyRequest(sources.getAllKeys(range)),
      promisifyRequest<unknown[]>(sources.getAll(range)),
    ])
  })
  return names.map((name, at) => [String(name).slice(RECORD.length), values[at]])
}

/** Reads all records, without their bytes. */
export async function keptRecords(): Promise<Kept> {
  const records: SourceRecord[] = []
  const unread = new Set<string>()
  let newer = 0
  let damaged = 0
  const stored = await storedRecords()
  if (stored.length === 0) return { records, newer, damaged, unread }
  // What checks stored records comes with the first of them.
  const { checkRecord } = await import('./document-record')
  for (const [id, value] of stored) {
    const checked = checkRecord(value)
    if (checked.state === 'ok' && checked.record.id === id) {
      records.push(checked.record)
      continue
    }
    unread.add(id)
    if (checked.state === 'newer') newer++
    else damaged++
  }
  return { records, newer, damaged, unread }
}

/** What a rejection of this file means. */
export function faultOf(error: unknown): StorageFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'VersionError') return 'newer'
  if (name === 'TimeoutError') return 'silent'
  return name === 'InvalidStateError' || name === 'SecurityError' || name === 'TypeError'
    ? 'unavailable'
    : 'failed'
}
