import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createStore, get, set, update } from 'idb-keyval'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SourceRecord } from '@/stores/document-record'
import { readStub } from './disclosure-stub'
import { inlineWorker } from './inline-worker'

vi.mock('@/worker/create-worker', () => ({ createReaderWorker: () => inlineWorker(readStub) }))

const mark = { finding: 'f', subject: '合计不符', mark: { state: 'confirmed', note: '已核' } } as const
let closed = async () => undefined as void

/** The stores as after loading the page. */
async function visit() {
  await closed()
  vi.resetModules()
  setActivePinia(createPinia())
  const { useDocuments } = await import('@/stores/documents')
  const { useCorrections } = await import('@/stores/corrections')
  const documents = useDocuments()
  closed = () => documents.written()
  await documents.restore()
  return {
    documents,
    corrections: useCorrections(),
    kept: createStore('mingzhang', 'sources'),
    ...(await import('@/stores/set-aside')),
  }
}

/** A browser that keeps one marked document. */
async function marked() {
  vi.stubGlobal('indexedDB', new IDBFactory())
  const here = await visit()
  const bytes = new TextEncoder().encode('机构：甲局')
  const [id = ''] = await here.documents.addFiles([{ name: '甲.txt', bytes }])
  await here.documents.open(id)
  here.corrections.mark(mark)
  await here.documents.written()
  return { ...here, id, record: here.documents.records[0]!.id }
}

const damage = (kept: ReturnType<typeof createStore>, record: string, change: object) =>
  update<SourceRecord>(`record:${record}`, before => ({ ...before!, ...change }), kept)

beforeEach(() => {
  closed = async () => undefined
})

describe('what is kept and cannot be shown', () => {
  it('is listed with its file, its time and its reason', async () => {
    const { kept, record } = await marked()
    await damage(kept, record, { documents: '不是列表', addedAt: 1_900_000_000_000 })
    await set('record:later', { version: 99, fileName: '\u202e新.txt' }, kept)
    await set('aside:old', { version: 1, fileName: '旧.txt' }, kept)
    const { asideItems } = await visit()
    expect(await asideItems()).toMatchObject([
      { key: `record:${record}`, name: '甲.txt', at: 1_900_000_000_000, why: 'damaged' },
      { key: 'record:later', name: '\u200b新.txt', at: null, why: 'newer' },
      { key: 'aside:old', name: '旧.txt', why: 'damaged' },
    ])
  })

  it('comes back from its text with its marks where only the record is damaged', async () => {
    const { kept, record, id } = await marked()
    await damage(kept, record, { documents: '不是列表' })
    const later = await visit()
    expect(later.documents.documents).toEqual([])
    const [item] = await later.asideItems()
    expect(await later.bringBack(item!)).toBe(true)
    expect(await later.asideItems()).toEqual([])
    expect(later.documents.documents).toMatchObject([{ id, name: '甲局' }])
    await later.documents.open(id)
    expect(later.corrections.history.steps).toEqual([{ do: 'mark', ...mark }])
  })

  it('stays where it cannot be read, until it is removed for good', async () => {
    const { kept, record } = await marked()
    await damage(kept, record, { version: 99 })
    const later = await visit()
    const [item] = await later.asideItems()
    expect(await later.bringBack(item!)).toBe(false)
    expect(await later.asideItems()).toHaveLength(1)
    await later.removeAside(item!)
    expect(await later.asideItems()).toEqual([])
    expect(await get(`bytes:${record}`, kept)).toBeUndefined()
  })

  it('goes alone, for what else is damaged in the same way stays with its text', async () => {
    const { kept, record, documents } = await marked()
    await documents.addFiles([{ name: '乙.txt', bytes: new TextEncoder().encode('机构：乙局') }])
    await documents.written()
    const other = documents.records[1]!.id
    for (const id of [record, other]) await set(`record:${id}`, {}, kept)
    const later = await visit()
    const items = await later.asideItems()
    expect(await later.bringBack(items.find(({ id }) => id === record)!)).toBe(true)
    expect(await later.asideItems()).toMatchObject([{ id: other }])
    expect(await get(`bytes:${other}`, kept)).toBeInstanceOf(Uint8Array)
  })

  it('does not come back from another text than was kept, and is read in the encoding that was chosen', async () => {
    const { kept, record } = await marked()
    await damage(kept, record, { documents: '不是列表', encoding: 'gb18030' })
    const text = await get<Uint8Array>(`bytes:${record}`, kept)
    await set(`bytes:${record}`, new TextEncoder().encode('机构：乙局'), kept)
    const later = await visit()
    const [item] = await later.asideItems()
    expect(await later.bringBack(item!)).toBe(false)
    expect(later.documents.documents).toEqual([])
    await set(`bytes:${record}`, text, kept)
    const addFiles = vi.spyOn(later.documents, 'addFiles')
    await later.bringBack(item!)
    expect(addFiles).toHaveBeenCalledWith(expect.anything(), 'gb18030')
  })

  it('stays with its text where what came back could not be kept', async () => {
    const { kept, record } = await marked()
    await damage(kept, record, { documents: '不是列表' })
    const later = await visit()
    const [item] = await later.asideItems()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await later.bringBack(item!)
    put.mockRestore()
    expect(later.documents.documents).toHaveLength(1)
    expect(later.documents.notices).toMatchObject([
      { kind: 'damagedRecords' },
      { kind: 'notKept', reason: 'full', before: false },
    ])
    expect(await later.asideItems()).toHaveLength(1)
    expect(await get(`bytes:${record}`, kept)).toBeInstanceOf(Uint8Array)
  })

  it('is saved as a backup with its text', async () => {
    const { kept, record } = await marked()
    await damage(kept, record, { documents: '不是列表' })
    const later = await visit()
    const [item] = await later.asideItems()
    const { openBackup } = await import('@/stores/backup-file')
    expect(await openBackup((await later.asideFile(item!, ''))!)).toMatchObject({
      fault: null,
      aside: [{ id: record, value: { fileName: '甲.txt' }, bytes: new TextEncoder().encode('机构：甲局') }],
    })
  })

  it('puts corrections that were set aside on top of those made since', async () => {
    const { kept, record, id } = await marked()
    const before = await get<SourceRecord>(`record:${record}`, kept)
    await damage(kept, record, { corrections: { 0: { version: 2, steps: 'x' } } })
    const later = await visit()
    await later.documents.open(id)
    later.corrections.mark({ ...mark, finding: 'g' })
    await later.documents.written()
    await update('aside:' + record, () => before, kept)
    const [item] = await later.asideItems()
    expect(item).toMatchObject({ why: 'readable', id: record })
    expect(await later.bringBack(item!)).toBe(true)
    await later.documents.open(id)
    expect(later.corrections.history.steps).toMatchObject([{ finding: 'g' }, { finding: 'f' }])
  })
})
