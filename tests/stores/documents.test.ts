import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createStore, update } from 'idb-keyval'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { watch } from 'vue'
import type { Fen } from '@/model/money'
import type { SourceRecord } from '@/stores/document-record'
import type { useDocuments as UseDocuments } from '@/stores/documents'
import { readStub } from './disclosure-stub'
import { inlineWorker } from './inline-worker'

const bytes = (text: string) => new TextEncoder().encode(text)
const file = (name: string, text: string) => ({ name, bytes: bytes(text) })

vi.mock('@/worker/create-worker', () => ({ createReaderWorker: () => inlineWorker(readStub) }))

/** A request as where the browser has lost what was asked for. */
function fail<T>(request: IDBRequest<T>): IDBRequest<T> {
  vi.spyOn(request, 'error', 'get').mockReturnValue(new DOMException('lost', 'DataError'))
  const failed = new Event('error')
  queueMicrotask(() => request.onerror?.(failed))
  vi.spyOn(request, 'onsuccess', 'set').mockImplementation(() => undefined)
  return request
}

/** Resolves when the visit before has written everything. */
let closed = async () => undefined as void

/** The store as after loading the page: nothing in memory, the browser's storage as it was. */
async function visit(): Promise<ReturnType<typeof UseDocuments>> {
  await closed()
  vi.resetModules()
  setActivePinia(createPinia())
  const { useDocuments } = await import('@/stores/documents')
  const store = useDocuments()
  closed = () => store.written()
  return store
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('adding files', () => {
  it('lists each disclosure of a file with what its list shows', async () => {
    const store = await visit()
    const ids = await store.addFiles([file('两局.txt', '机构：甲局\n机构：乙局')])
    expect(ids).toHaveLength(2)
    expect(store.documents).toMatchObject([
      { id: ids[0], name: '甲局', fileName: '两局.txt', part: 0, year: 2031, revenue: 12_000_000, tables: 1 },
      { id: ids[1], name: '乙局', part: 1, encoding: 'utf-8', kind: 'department', sheets: 0 },
    ])
    expect(store.progress).toBeNull()
  })

  it('says that a file held several disclosures', async () => {
    const store = await visit()
    await store.addFiles([file('两局.txt', '机构：甲局\n机构：乙局')])
    expect(store.notices).toMatchObject([{ kind: 'several', file: '两局.txt', count: 2, left: 0 }])
  })

  it('keeps the open document when another file is refused', async () => {
    const store = await visit()
    const [id = ''] = await store.addFiles([file('甲.txt', '机构：甲局')])
    await store.open(id)
    expect(await store.addFiles([file('诗.txt', '床前明月光')])).toEqual([])
    expect(store.current?.entry.name).toBe('甲局')
    expect(store.notices).toMatchObject([
      { kind: 'refused', file: '诗.txt', refusal: { reason: 'noBudgetTable', looksLike: 'prose' } },
    ])
  })

  it('loses only the file on which a reader crashes', async () => {
    const store = await visit()
    const ids = await store.addFiles([file('坏.txt', '崩溃'), file('甲.txt', '机构：甲局')])
    expect(ids).toHaveLength(1)
    expect(store.notices).toMatchObject([{ kind: 'failed', file: '坏.txt', stage: 'read' }])
  })

  it('names a file whose bytes cannot be fetched', async () => {
    const store = await visit()
    const gone = new File(['x'], '走了.txt')
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'))
    await store.addFiles([gone])
    expect(store.notices).toMatchObject([{ kind: 'failed', file: '走了.txt', stage: 'load' }])
  })

  it('refuses a file by its size before fetching it', async () => {
    const store = await visit()
    const huge = new File([], '大.txt')
    Object.defineProperty(huge, 'size', { value: 10 ** 10 })
    huge.arrayBuffer = () => Promise.reject(new Error('was fetched'))
    await store.addFiles([huge])
    expect(store.notices).toMatchObject([{ kind: 'refused', refusal: { reason: 'tooLarge' } }])
  })

  it('leaves hidden files of a folder out and says when a folder holds nothing else', async () => {
    const store = await visit()
    await store.addFiles([file('.DS_Store', 'x'), file('Thumbs.db', 'x')])
    expect(store.notices).toMatchObject([{ kind: 'folder', taken: 0, left: 0 }])
  })

  it('stops when cancelled and keeps what was read before', async () => {
    const store = await visit()
    const reading = store.addFiles([file('甲.txt', '机构：甲局'), file('乙.txt', '机构：乙局')])
    watch(
      () => store.documents,
      () => store.cancel(),
      { flush: 'sync', once: true },
    )
    await reading
    expect(store.documents.map(each => each.name)).toEqual(['甲局'])
    expect(store.progress).toBeNull()
    expect(store.notices).toMatchObject([{ kind: 'cancelled', file: '甲.txt', dropped: 1 }])
    await store.addFiles([file('丙.txt', '机构：丙局')])
    expect(store.documents.map(each => each.name)).toEqual(['甲局', '丙局'])
  })

  it('takes a table copied from a web page, and keeps it', async () => {
    const store = await visit()
    const html = '<table><tr><td>机构：甲局</td></tr></table>'
    const [id] = await store.addPaste('机构：甲局', html)
    expect(store.documents).toMatchObject([{ id, name: '甲局', fileName: '' }])
    await store.written()
    const later = await visit()
    expect(await later.open(id ?? '')).toBe(true)
    expect(later.current?.source.text).toEqual('机构：甲局')
  })
})

/** A visit on which the same bytes were dropped under two names. */
const twice = async () => {
  const store = await visit()
  const [id = ''] = await store.addFiles([file('甲.txt', '机构：甲局')])
  expect(await store.addFiles([file('甲 (1).txt', '机构：甲局')])).toEqual([])
  return { store, id }
}

describe('loading another document', () => {
  it('gives it as it would be shown, also after a reload, and leaves what is open open', async () => {
    const before = await visit()
    const [a = '', b = ''] = await before.addFiles([
      file('甲.txt', '机构：甲局'),
      file('乙.txt', '机构：乙局'),
    ])
    await before.written()
    const store = await visit()
    await store.open(a)
    expect(await store.load(b)).toMatchObject({
      entry: { name: '乙局' },
      auditing: false,
      audit: { findings: [] },
    })
    expect(store.current?.entry.name).toBe('甲局')
    expect(await store.load('nothing')).toBeNull()
  })
})

describe('the same content again', () => {
  it('is asked about before anything changes', async () => {
    const { store, id } = await twice()
    expect(store.question).toMatchObject({
      file: '甲 (1).txt',
      existing: [{ id, fileName: '甲.txt' }],
      waiting: 0,
    })
    expect(store.documents).toHaveLength(1)
  })

  it('replaces under the same id', async () => {
    const { store, id } = await twice()
    expect(await store.answer('replace')).toEqual([id])
    expect(store.documents).toMatchObject([{ id, fileName: '甲 (1).txt' }])
    expect(store.question).toBeNull()
  })

  it('stands beside the first when both are kept', async () => {
    const { store, id } = await twice()
    const [second] = await store.answer('keepBoth')
    expect(second).not.toBe(id)
    expect(store.documents.map(each => each.fileName)).toEqual(['甲.txt', '甲 (1).txt'])
  })
})

describe('what the browser keeps', () => {
  it('is listed and opened after a reload', async () => {
    const store = await visit()
    const [id = ''] = await store.addFiles([file('甲.txt', '机构：甲局\n第二行')])
    await store.written()
    const later = await visit()
    await later.restore()
    expect(later.documents).toEqual(store.documents)
    expect(await later.open(id)).toBe(true)
    expect(later.current).toMatchObject({ entry: { id }, source: { text: '机构：甲局\n第二行' } })
  })

  it('is not shown where its text is not the one that was kept, until the file is added again', async () => {
    const store = await visit()
    const [id = ''] = await store.addFiles([file('甲.txt', '机构：甲局')])
    await store.written()
    const { createStore, set } = await import('idb-keyval')
    const { sourceId } = store.documents[0]!
    await set(`bytes:${sourceId}`, bytes('机构：乙局'), createStore('mingzhang', 'sources'))
    const later = await visit()
    await later.restore()
    expect(await later.open(id)).toBe(false)
    expect(await later.load(id)).toBeNull()
    expect(await later.reopenWithEncoding(id, 'gb18030')).toBe(false)
    expect(later.current).toBeNull()
    expect(later.notices[0]).toMatchObject({ kind: 'altered', file: '甲.txt' })
    await later.addFiles([file('甲.txt', '机构：甲局')])
    await later.answer('replace')
    const last = await visit()
    expect(await last.open(id)).toBe(true)
    expect(last.current?.entry.name).toBe('甲局')
  })

  it('tells no figure that was altered in the browser; what its text says is listed when it is opened', async () => {
    const store = await visit()
    const [id = ''] = await store.addFiles([file('甲.txt', '机构：甲局')])
    await store.written()
    const kept = createStore('mingzhang', 'sources')
    const record = `record:${store.records[0]?.id}`
    await update<SourceRecord>(
      record,
      before => ({
        ...before!,
        documents: before!.documents.map(each => ({ ...each, revenue: 99 as Fen, organization: '乙局' })),
      }),
      kept,
    )
    const later = await visit()
    await later.restore()
    expect(later.documents).toMatchObject([{ name: '甲.txt', year: null, revenue: null, unread: true }])
    await later.open(id)
    expect(later.documents).toMatchObject([{ name: '甲局', year: 2031, revenue: 12_000_000 }])
    await later.written()
    const last = await visit()
    await last.restore()
    expect(last.documents).toMatchObject([{ name: '甲局', revenue: 12_000_000 }])
    expect(last.documents[0]).not.toHaveProperty('unread')
  })

  it('is listed but for the one that the browser cannot read from its disk any more', async () => {
    const store = await visit()
    await store.addFiles(['甲', '乙', '丙'].map(name => file(`${name}.txt`, `机构：${name}局`)))
    await store.written()
    const lost = `record:${store.records[1]?.id}`
    const { get, getAll } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof getAll>
    ) {
      return fail(getAll.apply(this, given))
    })
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key: IDBKeyRange | IDBValidKey,
    ) {
      const request = get.call(this, key)
      return key === lost ? fail(request) : request
    })
    try {
      const later = await visit()
      await later.restore()
      expect(later.documents.map(({ name }) => name)).toEqual(['甲局', '丙局'])
      expect(later.notices).toMatchObject([{ kind: 'damagedRecords', count: 1 }])
    } finally {
      vi.restoreAllMocks()
    }
  })

  it('never replaces what was dropped while it was being listed', async () => {
    const store = await visit()
    await store.addFiles([file('甲.txt', '机构：甲局')])
    await store.written()
    const later = await visit()
    const restoring = later.restore()
    const adding = later.addFiles([file('乙.txt', '机构：乙局')])
    await Promise.all([restoring, adding])
    expect(later.documents.map(each => each.name)).toEqual(['甲局', '乙局'])
  })

  it('does not bring back what was removed', async () => {
    const store = await visit()
    const [id = ''] = await store.addFiles([file('甲.txt', '机构：甲局')])
    await store.remove(id)
    await store.written()
    const later = await visit()
    await later.restore()
    expect(later.documents).toEqual([])
  })

  it('is said to end with the tab where there is no storage, once', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const store = await visit()
    const ids = await store.addFiles([file('甲.txt', '机构：甲局'), file('乙.txt', '机构：乙局')])
    await store.written()
    expect(ids).toHaveLength(2)
    expect(store.notices).toMatchObject([{ kind: 'notKept', reason: 'unavailable' }])
    expect(await store.open(ids[0] ?? '')).toBe(true)
  })

  it('is left alone and said so where the whole of it is a newer release’s', async () => {
    const newer = await new Promise<IDBDatabase>(resolve => {
      const asked = indexedDB.open('mingzhang', 7)
      asked.addEventListener('success', () => resolve(asked.result))
    })
    newer.close()
    const store = await visit()
    await store.restore()
    await store.addFiles([file('甲.txt', '机构：甲局')])
    await store.written()
    expect(store.notices).toMatchObject([
      { kind: 'notRestored', reason: 'newer' },
      { kind: 'notKept', file: '甲.txt', reason: 'newer' },
    ])
    expect(store.isUnkept()).toBe(true)
    expect((await indexedDB.databases()).map(({ version }) => version)).toEqual([7])
  })

  it('is said to end with the tab where the storage never answers, and nothing waits for it', async () => {
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() })
    const store = await visit()
    const [id = ''] = await store.addFiles([file('甲.txt', '机构：甲局'), file('乙.txt', '机构：乙局')])
    expect(await store.open(id)).toBe(true)
    await store.written()
    expect(store.notices).toMatchObject([
      { kind: 'notRestored', reason: 'silent' },
      { kind: 'notKept', file: '甲.txt', reason: 'silent' },
    ])
    expect(store.isUnkept()).toBe(true)
    const { makeBackup } = await import('@/stores/backup')
    let size = 0
    const made = await makeBackup('', ({ length }) => (size += length))
    expect(size).toBeGreaterThan(0)
    expect(made).toEqual({ files: 1, missing: 0, aside: 0 })
  }, 20_000)

  it('makes way for a newer release that takes the storage over in another tab', async () => {
    const store = await visit()
    await store.addFiles([file('甲.txt', '机构：甲局')])
    await store.written()
    const taken = await new Promise<number>(resolve => {
      const asked = indexedDB.open('mingzhang', 2)
      asked.addEventListener('success', () => {
        asked.result.close()
        resolve(asked.result.version)
      })
    })
    expect(taken).toBe(2)
    await store.addFiles([file('乙.txt', '机构：乙局')])
    await store.written()
    expect(store.notices).toMatchObject([{ kind: 'notKept', file: '乙.txt', reason: 'newer' }])
  })

  it('is said to end with the tab where the storage is full, and stays usable', async () => {
    const store = await visit()
    await store.restore()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    const [id = ''] = await store.addFiles([file('甲.txt', '机构：甲局')])
    await store.written()
    put.mockRestore()
    expect(store.notices).toMatchObject([{ kind: 'notKept', file: '甲.txt', reason: 'full' }])
    expect(await store.reopenWithEncoding(id, 'gb18030')).toBe(false)
    expect(store.documents).toHaveLength(1)
    expect(await store.open(id)).toBe(true)
  })

  it('leaves records of a newer release and damaged ones alone, and says so', async () => {
    const store = await visit()
    await store.restore()
    const { createStore, get, set } = await import('idb-keyval')
    const kept = createStore('mingzhang', 'sources')
    await set('record:neu', { version: 99, shape: 'unknown' }, kept)
    await set('record:alt', { version: 1, id: 7 }, kept)
    const later = await visit()
    await later.restore()
    await later.clear()
    expect(later.notices).toMatchObject([
      { kind: 'newerRecords', count: 1 },
      { kind: 'damagedRecords', count: 1 },
    ])
    expect(await get('record:neu', kept)).toEqual({ version: 99, shape: 'unknown' })
  })
})

describe('removing', () => {
  it('takes one document of a file and brings it back in its place', async () => {
    const store = await visit()
    const [first = '', second = ''] = await store.addFiles([file('两局.txt', '机构：甲局\n机构：乙局')])
    await store.open(first)
    await store.remove(first)
    expect(store.documents.map(each => each.id)).toEqual([second])
    expect(store.current).toBeNull()
    expect(store.removed?.documents.map(each => each.id)).toEqual([first])
    await store.undoRemove()
    expect(store.documents.map(each => each.id)).toEqual([first, second])
    expect(store.removed).toBeNull()
  })

  it('brings all back after clearing, also for the next visit', async () => {
    const store = await visit()
    await store.addFiles([file('甲.txt', '机构：甲局'), file('乙.txt', '机构：乙局')])
    await store.clear()
    expect(store.documents).toEqual([])
    await store.undoRemove()
    await store.written()
    const later = await visit()
    await later.restore()
    expect(later.documents.map(each => each.name)).toEqual(['甲局', '乙局'])
    expect(await later.open(later.documents[1]?.id ?? '')).toBe(true)
  })
})

describe('another encoding', () => {
  it('changes nothing but says so when the file then holds no disclosure', async () => {
    const store = await visit()
    const [id = ''] = await store.addFiles([file('甲.txt', '机构：甲局')])
    await store.open(id)
    expect(await store.reopenWithEncoding(id, 'windows-1252')).toBe(false)
    expect(store.current?.entry).toMatchObject({ name: '甲局', encoding: 'utf-8' })
    expect(store.notices).toMatchObject([{ kind: 'refused', file: '甲.txt' }])
  })

  it('is used at once and after a reload', async () => {
    const store = await visit()
    const big5 = Uint8Array.from([...bytes('ORG:'), 0xa5, 0xd2, 0xa7, 0xbd])
    const [id = ''] = await store.addFiles([{ name: '甲.txt', bytes: big5 }])
    await store.open(id)
    expect(store.current?.entry.encoding).toBe('gb18030')
    expect(await store.reopenWithEncoding(id, 'big5')).toBe(true)
    expect(store.current?.entry).toMatchObject({ id, name: '甲局', encoding: 'big5' })
    await store.written()
    const later = await visit()
    await later.open(id)
    expect(later.current?.entry).toEqual(store.current?.entry)
  })
})
