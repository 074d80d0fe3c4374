import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fen } from '@/model/money'
import { readStub } from './disclosure-stub'
import { inlineWorker } from './inline-worker'

vi.mock('@/worker/create-worker', () => ({ createReaderWorker: () => inlineWorker(readStub) }))

const bytes = (text: string) => new TextEncoder().encode(text)

/** Resolves when the visit before has written everything. */
let closed = async () => undefined as void

/** Both stores as after loading the page. */
async function visit() {
  await closed()
  vi.resetModules()
  setActivePinia(createPinia())
  const { useDocuments } = await import('@/stores/documents')
  const { useCorrections } = await import('@/stores/corrections')
  const documents = useDocuments()
  closed = () => documents.written()
  return { documents, corrections: useCorrections() }
}
type Visit = Awaited<ReturnType<typeof visit>>

async function opened(text = '机构：甲局'): Promise<Visit & { id: string }> {
  const stores = await visit()
  const [id = ''] = await stores.documents.addFiles([{ name: '甲.txt', bytes: bytes(text) }])
  await stores.documents.open(id)
  return { ...stores, id }
}

const total = ({ documents }: Visit) => documents.current?.disclosure.tables.T1.rows[0]?.figures.amount

/** Corrects the total revenue of the open document. */
function correctTotal({ documents, corrections }: Visit, yi: number) {
  const row = documents.current!.disclosure.tables.T1.rows[0]!
  const target = documents.current!.corrections.targets().get(row)!
  corrections.correct(
    row,
    { ...target, of: 'cell', column: 'amount' },
    { kind: 'amount', raw: `${yi}0000`, fen: fen(yi * 10_000_000_000) },
  )
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

/** A document that is open with other corrections kept for it, and what is kept with how to look at it. */
async function keptOtherwise(corrections: unknown) {
  const before = await opened()
  await before.documents.written()
  const { createStore, entries, update } = await import('idb-keyval')
  const kept = createStore('mingzhang', 'sources')
  const { sourceId } = before.documents.documents[0]!
  const changed = (record: unknown) => ({ ...(record as object), corrections: { '0': corrections } })
  await update(`record:${sourceId}`, changed, kept)
  const after = await visit()
  await after.documents.open(before.id)
  expect(total(after)?.raw).toBe('12.00')
  const values = async () => {
    await after.documents.written()
    return (await entries(kept)).map(([, value]) => value as { corrections?: unknown; aside?: unknown })
  }
  return { after, values }
}

describe('correcting a document', () => {
  it('shows in the document and in the list, with the original beside it', async () => {
    const stores = await opened()
    correctTotal(stores, 2)
    expect(total(stores)).toMatchObject({ fen: 20_000_000_000, corrected: { from: { raw: '12.00' } } })
    expect(stores.documents.documents[0]?.revenue).toBe(20_000_000_000)
    expect(stores.corrections.list).toMatchObject([{ subject: '收入总计', was: '12.00' }])
    expect(stores.corrections.event).toMatchObject({ did: 'made' })
  })

  it('undoes and redoes step by step, withdrawing one included', async () => {
    const stores = await opened()
    const { corrections } = stores
    correctTotal(stores, 2)
    correctTotal(stores, 3)
    corrections.withdraw(corrections.list[0]!.id)
    expect(total(stores)?.raw).toBe('20000')
    corrections.undo()
    expect(total(stores)?.raw).toBe('30000')
    corrections.undo()
    corrections.undo()
    expect(total(stores)?.raw).toBe('12.00')
    expect(corrections.canUndo).toBe(false)
    corrections.redo()
    expect(total(stores)?.raw).toBe('20000')
    expect(corrections.event).toMatchObject({ did: 'redone', what: { correction: { id: 1 } } })
  })

  it('survives a reload with what can be undone and redone', async () => {
    const before = await opened()
    correctTotal(before, 2)
    correctTotal(before, 3)
    before.corrections.undo()
    await before.documents.written()

    const after = await visit()
    await after.documents.open(before.id)
    expect(total(after)?.raw).toBe('20000')
    expect(after.documents.documents[0]?.revenue).toBe(20_000_000_000)
    after.corrections.redo()
    expect(total(after)?.raw).toBe('30000')
    after.corrections.undo()
    after.corrections.undo()
    expect(total(after)?.raw).toBe('12.00')
  })

  it('survives replacing the same file', async () => {
    const stores = await opened()
    correctTotal(stores, 2)
    await stores.documents.addFiles([{ name: '甲2.txt', bytes: bytes('机构：甲局') }])
    await stores.documents.answer('replace')
    expect(total(stores)?.raw).toBe('20000')
    expect(stores.documents.documents).toHaveLength(1)
  })

  it('survives reading the file in other encodings, of which one gives nothing', async () => {
    const stores = await opened('ORG:A\n机构：乙局')
    await stores.documents.open(stores.id.replace(/1$/, '2'))
    correctTotal(stores, 2)
    await stores.documents.reopenWithEncoding(stores.id, 'utf-16le')
    expect(total(stores)?.raw).toBe('20000')
    await stores.documents.reopenWithEncoding(stores.id, 'windows-1252')
    await stores.documents.reopenWithEncoding(stores.id, 'utf-8')
    await stores.documents.open(stores.id.replace(/1$/, '2'))
    expect(total(stores)?.raw).toBe('20000')
  })

  it('says what found no place when the file reads differently', async () => {
    const stores = await opened()
    const row = stores.documents.current!.disclosure.tables.T1.rows[0]!
    const target = stores.documents.current!.corrections.targets().get(row)!
    stores.corrections.correct(row, { ...target, line: 99 }, { kind: 'drop' })
    expect(stores.corrections.orphaned).toHaveLength(1)
    await stores.documents.reopenWithEncoding(stores.id, 'utf-8')
    expect(stores.documents.notices).toMatchObject([{ kind: 'orphanedCorrections', count: 1 }])
    expect(stores.documents.current?.disclosure.tables.T1.rows).toHaveLength(1)
  })

  it('sets aside corrections that cannot be read before others take their place', async () => {
    const damaged = { version: 2, steps: '坏', done: 0 }
    const { after, values } = await keptOtherwise(damaged)
    expect(after.documents.notices).toMatchObject([{ kind: 'damagedCorrections' }])
    correctTotal(after, 3)
    correctTotal(after, 4)
    expect((await values()).filter(({ corrections, aside }) => corrections ?? aside)).toMatchObject([
      { aside: 1, value: { corrections: { '0': damaged } } },
      { corrections: { '0': { version: 2, done: 2 } } },
    ])
    expect(after.documents.isUnkept()).toBe(false)
  })

  it('writes none where those of a newer release are kept, and says so', async () => {
    const newer = { version: 3, steps: [], done: 0 }
    const { after, values } = await keptOtherwise(newer)
    expect(after.documents.notices).toMatchObject([{ kind: 'newerCorrections' }])
    correctTotal(after, 3)
    expect((await values()).filter(({ corrections }) => corrections)).toMatchObject([
      { corrections: { '0': newer } },
    ])
    expect(after.documents.notices).toMatchObject([
      { kind: 'newerCorrections' },
      { kind: 'notKept', reason: 'newer' },
    ])
    expect(after.documents.isUnkept()).toBe(true)
  })
})
