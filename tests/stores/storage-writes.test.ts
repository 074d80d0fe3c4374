import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createStore, entries, get, set } from 'idb-keyval'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { unreadSummary } from '@/stores/disclosure-summary'
import type { SourceRecord } from '@/stores/document-record'
import { RECORD_VERSION } from '@/stores/record-version'

const record = (id: string): SourceRecord => ({
  version: RECORD_VERSION,
  revision: 0,
  id,
  hash: id,
  fileName: `${id}.txt`,
  addedAt: 1,
  encoding: 'utf-8',
  documents: [unreadSummary({ id: `${id}-1`, part: 0 })],
})
const bytes = Uint8Array.of(1, 2, 3)

/** The storage as a page that was just loaded sees it. */
async function storage() {
  vi.resetModules()
  const writes = await import('@/stores/storage-writes')
  const { keptRecords } = await import('@/stores/storage')
  return { ...writes, keptRecords, raw: createStore('mingzhang', 'sources') }
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('a write', () => {
  it('keeps record and bytes and counts', async () => {
    const { keep, keptBytes, keptRecords } = await storage()
    expect(await keep(record('a'), bytes, 0)).toMatchObject({ state: 'written', revision: 1 })
    expect(await keep(record('a'), null, 1)).toMatchObject({ state: 'written', revision: 2 })
    expect((await keptRecords()).records).toMatchObject([{ id: 'a', revision: 2 }])
    expect(await keptBytes('a')).toEqual(bytes)
  })

  it('that was made from an older state writes nothing and gives the newer one', async () => {
    const { keep, forget, keptRecords } = await storage()
    await keep(record('a'), bytes, 0)
    await keep({ ...record('a'), fileName: 'b.txt' }, null, 1)
    for (const write of [keep(record('a'), null, 1), forget('a', 1)])
      expect(await write).toMatchObject({ state: 'stale', kept: { fileName: 'b.txt', revision: 2 } })
    expect((await keptRecords()).records).toMatchObject([{ fileName: 'b.txt' }])
  })

  it('does not bring back what another tab removed', async () => {
    const { keep, forget, keptRecords } = await storage()
    await keep(record('a'), bytes, 0)
    await forget('a', 1)
    expect(await keep(record('a'), null, 1)).toMatchObject({ state: 'stale', kept: null })
    expect((await keptRecords()).records).toEqual([])
  })

  it.each([1, 2])('that dies at its put number %i leaves all as it was', async at => {
    const { keep, raw } = await storage()
    await keep(record('a'), bytes, 0)
    const before = await entries(raw)
    const put = IDBObjectStore.prototype.put
    let count = 0
    const dying = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof put>
    ) {
      // The tab goes: what it asked for is not committed.
      if (++count === at) this.transaction.abort()
      return put.apply(this, given)
    })
    await expect(keep({ ...record('a'), fileName: 'half.txt' }, Uint8Array.of(9), 1)).rejects.toBeDefined()
    dying.mockRestore()
    expect(await entries(raw)).toEqual(before)
  })

  it('sets aside what it cannot read before it takes its place', async () => {
    const { keep, keptRecords, raw } = await storage()
    await keptRecords()
    await set('record:a', { version: 1, id: 7 }, raw)
    expect(await keep(record('a'), bytes, 0)).toMatchObject({ state: 'written' })
    expect(await get('aside:a', raw)).toMatchObject({ aside: 1, value: { version: 1, id: 7 } })
  })

  it('sets aside one thing beside another', async () => {
    const { keep, keptRecords, raw } = await storage()
    await keptRecords()
    for (const id of [7, 8]) {
      await set('record:a', { version: 1, id }, raw)
      await keep(record('a'), bytes, 0)
    }
    expect(await get('aside:a', raw)).toMatchObject({ value: { version: 1, id: 7 } })
    expect(await get('aside:a:2', raw)).toMatchObject({ value: { version: 1, id: 8 } })
  })

  it('leaves in a record what another release keeps in it', async () => {
    const { keep, keptRecords, raw } = await storage()
    await keep(record('a'), bytes, 0)
    const kept = await get<SourceRecord>('record:a', raw)
    await set('record:a', { ...kept, later: { note: '甲' } }, raw)
    const [read] = (await keptRecords()).records
    await keep({ ...read!, fileName: 'b.txt' }, null, 1)
    expect(await get('record:a', raw)).toMatchObject({ fileName: 'b.txt', later: { note: '甲' } })
  })

  it('never touches what a newer release keeps', async () => {
    const { keep, forget, keptRecords, raw } = await storage()
    await keptRecords()
    await set('record:a', { version: 99 }, raw)
    await expect(keep(record('a'), bytes, 0)).rejects.toMatchObject({ name: 'VersionError' })
    await expect(forget('a', 0)).rejects.toMatchObject({ name: 'VersionError' })
    expect(await entries(raw)).toEqual([['record:a', { version: 99 }]])
    expect(await keptRecords()).toMatchObject({ records: [], newer: 1, unread: new Set(['a']) })
  })
})

describe('a storage that is blocked or broken', () => {
  it.each([
    ['SecurityError', 'unavailable'],
    ['UnknownError', 'failed'],
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer'],
    ['TimeoutError', 'silent'],
  ])('that answers %s is %s', async (name, fault) => {
    const { keptRecords } = await storage()
    const { faultOf } = await import('@/stores/storage')
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('', name)
      },
    })
    const error: unknown = await keptRecords().catch((caught: unknown) => caught)
    expect(faultOf(error)).toBe(fault)
  })
})
