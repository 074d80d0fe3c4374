import { createStore, del, get, getMany, keys, set, setMany, type UseStore } from 'idb-keyval'
import type { SourceRecord } from './document-record'

/** Why something could not be kept: the browser has no storage for us, it is full, or it failed. */
export type StorageFault = 'unavailable' | 'full' | 'failed'

/** What the browser kept; what a newer release wrote or what is damaged is counted and left alone. */
export interface Kept {
  readonly records: readonly SourceRecord[]
  readonly newer: number
  readonly damaged: number
}

const RECORD = 'record:'
const BYTES = 'bytes:'

let opened: UseStore | null = null

/** Throws where there is no IndexedDB; callers are async, so theirs is a rejection. */
function store(): UseStore {
  if (typeof indexedDB === 'undefined') throw new DOMException('no IndexedDB', 'InvalidStateError')
  opened ??= createStore('mingzhang', 'sources')
  return opened
}

/** What checks stored records; it comes with the first of them. */
const loadCheck = async () => (await import('./document-record')).checkRecord

/** Reads all records, without their bytes. */
export async function keptRecords(): Promise<Kept> {
  const records: SourceRecord[] = []
  let newer = 0
  let damaged = 0
  const names = (await keys(store())).filter(
    (key): key is string => typeof key === 'string' && key.startsWith(RECORD),
  )
  if (names.length === 0) return { records, newer, damaged }
  const [values, checkRecord] = await Promise.all([getMany<unknown>(names, store()), loadCheck()])
  for (const value of values) {
    const checked = checkRecord(value)
    if (checked.state === 'ok') records.push(checked.record)
    else if (checked.state === 'newer') newer++
    else damaged++
  }
  return { records, newer, damaged }
}

/** The bytes of a source; null when they are gone. */
export async function keptBytes(id: string): Promise<Uint8Array | null> {
  const value: unknown = await get(BYTES + id, store())
  return value instanceof Uint8Array ? value : null
}

/** Keeps a source with its bytes, both or neither; `bytes` null leaves those that are kept. */
export async function keep(record: SourceRecord, bytes: Uint8Array | null): Promise<void> {
  const before: unknown = await get(RECORD + record.id, store())
  if (before !== undefined && (await loadCheck())(before).state === 'newer') {
    throw new DOMException('kept by a newer release', 'InvalidAccessError')
  }
  if (bytes === null) return set(RECORD + record.id, record, store())
  return setMany(
    [
      [RECORD + record.id, record],
      [BYTES + record.id, bytes],
    ],
    store(),
  )
}

/** Deletes a source and its bytes. */
export async function forget(id: string): Promise<void> {
  await del(RECORD + id, store())
  await del(BYTES + id, store())
}

/** What a rejection of this file means. */
export function faultOf(error: unknown): StorageFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'InvalidStateError' || name === 'SecurityError' || name === 'TypeError'
    ? 'unavailable'
    : 'failed'
}
