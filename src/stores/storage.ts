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
  /** Tells this storage from one that took its place; null where nothing was written since it was made. */
  readonly since: string | null
}

/** What a record's key begins with. */
export const RECORD = 'record:'

/** Under this stands what `since` is. */
export const SINCE = 'since'

/** A stored `since`, if it is one. */
export const sinceOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

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

/** All keys that begin like this one; ';' follows ':'. */
const under = (prefix: string) => IDBKeyRange.bound(prefix, prefix.replace(':', ';'), false, true)

/** Every value that is kept under a prefix, in the order of its keys; one that the browser cannot read is undefined. */
export async function keptUnder(
  prefix: string,
): Promise<readonly (readonly [key: string, value: unknown])[]> {
  try {
    return await store('readonly', async sources => {
      const [names, all] = await Promise.all([
        promisifyRequest(sources.getAllKeys(under(prefix))),
        promisifyRequest<unknown[]>(sources.getAll(under(prefix))),
      ])
      return names.map((name, at) => [String(name), all[at]] as const)
    })
  } catch (error) {
    if (faultOf(error) !== 'failed') throw error
    // One value that the browser lost on its disk fails them all: each is asked for alone.
    const names = await store('readonly', sources => promisifyRequest(sources.getAllKeys(under(prefix))))
    const { oneByOne } = await import('./one-by-one')
    return oneByOne(names, name => store('readonly', sources => promisifyRequest<unknown>(sources.get(name))))
  }
}

/** Reads all records, without their bytes. */
export async function keptRecords(): Promise<Kept> {
  const found = await keptUnder(RECORD)
  const mark = await store('readonly', sources => promisifyRequest<unknown>(sources.get(SINCE)))
  const records: SourceRecord[] = []
  const unread = new Set<string>()
  const since = sinceOf(mark)
  let newer = 0
  let damaged = 0
  if (found.length === 0) return { records, newer, damaged, unread, since }
  // What checks stored records comes with the first of them.
  const { checkRecord } = await import('./document-record')
  for (const [name, value] of found) {
    const id = name.slice(RECORD.length)
    const checked = checkRecord(value)
    if (checked.state === 'ok' && checked.record.id === id) {
      records.push(checked.record)
      continue
    }
    unread.add(id)
    if (checked.state === 'newer') newer++
    else damaged++
  }
  return { records, newer, damaged, unread, since }
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
