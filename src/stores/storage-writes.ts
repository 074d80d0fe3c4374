import { ASIDE, wrapped, type Aside } from './aside'
import { historyFault } from './correction-record'
import { checkRecord, type SourceRecord } from './document-record'
import { promisifyRequest, RECORD, SINCE, sinceOf, store, type Kept } from './storage'

/** What became of a write: nothing is written over a state that its tab has not seen. */
export type Written = Change & Pick<Kept, 'since'>

type Change =
  | { readonly state: 'written'; readonly revision: number }
  /** Another tab was faster; `kept` is what it wrote, null where it removed the source. */
  | { readonly state: 'stale'; readonly kept: SourceRecord | null }

const BYTES = 'bytes:'

/** Runs one read-modify-write as one transaction: all of it happens or, also when the tab is killed in the middle, nothing. */
async function change(
  id: string,
  decide: (before: unknown, sources: IDBObjectStore) => Change,
): Promise<Written> {
  return store(
    'readwrite',
    sources =>
      new Promise((resolve, reject) => {
        const { transaction } = sources
        let done: Written | null = null
        let fault: unknown = null
        const mark = sources.get(SINCE)
        const before = sources.get(RECORD + id)
        before.addEventListener('success', () => {
          try {
            const changed = decide(before.result, sources)
            let since = sinceOf(mark.result)
            if (changed.state === 'written' && since === null) {
              since = `${Date.now()} ${Math.random()}`
              sources.put(since, SINCE)
            }
            done = { ...changed, since }
          } catch (error) {
            fault = error
            transaction.abort()
          }
        })
        transaction.addEventListener('complete', () => (done ? resolve(done) : reject(fault)))
        transaction.addEventListener('abort', () => reject(fault ?? transaction.error))
      }),
  )
}

/** What is kept under an id, and how often it was written; throws where a newer release keeps something there. */
function seen(value: unknown): { readonly kept: SourceRecord | null; readonly damaged: boolean } {
  if (value === undefined) return { kept: null, damaged: false }
  const checked = checkRecord(value)
  if (checked.state === 'newer') throw new DOMException('kept by a newer release', 'VersionError')
  return checked.state === 'ok' ? { kept: checked.record, damaged: false } : { kept: null, damaged: true }
}

/** Whether corrections that cannot be read would give way to others; throws where they are a newer release's. */
function losesCorrections(kept: SourceRecord | null, next: SourceRecord): boolean {
  const lost = Object.entries(kept?.corrections ?? {}).flatMap(([part, before]) => {
    const fault = historyFault(before)
    const after = next.corrections?.[part]
    // What cannot be read in both is the same: nobody here can write it.
    return fault && (after === undefined || !historyFault(after)) ? [fault] : []
  })
  if (lost.includes('newer')) throw new DOMException('corrected by a newer release', 'VersionError')
  return lost.length > 0
}

/** Sets a value aside, beside those set aside before. */
function setAside(id: string, aside: Aside, sources: IDBObjectStore): void {
  const before = sources.getAllKeys(IDBKeyRange.bound(ASIDE + id, `${ASIDE}${id};`, false, true))
  before.addEventListener('success', () => {
    const taken = new Set(before.result)
    let name = ASIDE + id
    for (let copy = 2; taken.has(name); copy++) name = `${ASIDE}${id}:${copy}`
    sources.put(wrapped(aside), name)
  })
}

/**
 * Keeps a source with its bytes; `bytes` null leaves those that are kept. `base` is the revision this state was made from,
 * 0 for one that was never kept.
 */
export function keep(record: SourceRecord, bytes: Uint8Array | null, base: number): Promise<Written> {
  return change(record.id, (value, sources) => {
    const { kept, damaged } = seen(value)
    const isNew = kept === null && (bytes !== null || base === 0)
    if (!isNew && kept?.revision !== base) return { state: 'stale', kept }
    if (damaged || losesCorrections(kept, record)) setAside(record.id, { at: Date.now(), value }, sources)
    const revision = Math.max(base, kept?.revision ?? 0) + 1
    sources.put({ ...record, revision }, RECORD + record.id)
    if (bytes) sources.put(bytes, BYTES + record.id)
    return { state: 'written', revision }
  })
}

/** Deletes a source and its bytes, if it is still as this tab saw it. */
export function forget(id: string, base: number): Promise<Written> {
  return change(id, (value, sources) => {
    const { kept } = seen(value)
    if (kept && kept.revision !== base) return { state: 'stale', kept }
    sources.delete(RECORD + id)
    sources.delete(BYTES + id)
    return { state: 'written', revision: 0 }
  })
}

/** The bytes of a source; null when they are gone. */
export async function keptBytes(id: string): Promise<Uint8Array | null> {
  const value = await store('readonly', sources => promisifyRequest<unknown>(sources.get(BYTES + id)))
  return value instanceof Uint8Array ? value : null
}

/** Keeps what cannot be read here, beside what is set aside already. */
export function putAside(id: string, aside: Aside): Promise<void> {
  return committed(sources => setAside(id, aside, sources))
}

/** Deletes a value for good, with its text where it is a record. */
export function removeKey(key: string): Promise<void> {
  return committed(sources => {
    sources.delete(key)
    if (key.startsWith(RECORD)) sources.delete(BYTES + key.slice(RECORD.length))
  })
}

/** Resolves when what is done in one transaction is on the disk. */
function committed(work: (sources: IDBObjectStore) => void): Promise<void> {
  return store(
    'readwrite',
    sources =>
      new Promise((resolve, reject) => {
        sources.transaction.addEventListener('complete', () => resolve())
        sources.transaction.addEventListener('abort', () => reject(sources.transaction.error))
        work(sources)
      }),
  )
}
