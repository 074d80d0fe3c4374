import 'fake-indexeddb/auto'
import { BroadcastChannel } from 'node:worker_threads'
import { IDBFactory } from 'fake-indexeddb'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fen } from '@/model/money'
import type { useCorrections as UseCorrections } from '@/stores/corrections'
import type { useDocuments as UseDocuments } from '@/stores/documents'
import { readStub } from './disclosure-stub'
import { inlineWorker } from './inline-worker'

vi.mock('@/worker/create-worker', () => ({ createReaderWorker: () => inlineWorker(readStub) }))

interface Tab {
  readonly documents: ReturnType<typeof UseDocuments>
  readonly corrections: ReturnType<typeof UseCorrections>
}

/** One more tab of the same browser. */
async function tab(): Promise<Tab> {
  setActivePinia(createPinia())
  const { useDocuments } = await import('@/stores/documents')
  const { useCorrections } = await import('@/stores/corrections')
  const opened = { documents: useDocuments(), corrections: useCorrections() }
  await opened.documents.restore()
  return opened
}

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const names = ({ documents }: Tab) => documents.documents.map(each => each.name)
const stood = ({ corrections }: Tab) => corrections.list.map(({ change }) => change).reverse()
const amount = (raw: string) => ({ kind: 'amount', raw, fen: fen(Number(raw) * 100) }) as const

function correctTotal({ documents, corrections }: Tab, raw: string) {
  const row = documents.current!.disclosure.tables.T1.rows[0]!
  const target = documents.current!.corrections.targets().get(row)!
  corrections.correct(row, { ...target, of: 'cell', column: 'amount' }, amount(raw))
}

/** Two tabs with the same document open. */
async function both(text = '机构：甲局'): Promise<{ one: Tab; other: Tab; id: string }> {
  const one = await tab()
  const [id = ''] = await one.documents.addFiles([file('甲.txt', text)])
  await one.documents.open(id)
  await one.documents.written()
  const other = await tab()
  await other.documents.open(id)
  await other.documents.written()
  return { one, other, id }
}

/** Holds at last: the other tab hears and reads in its own time. */
const eventually = (holds: () => void) => vi.waitFor(holds, { timeout: 20_000 })

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('BroadcastChannel', BroadcastChannel)
})

describe('two tabs on the same documents', () => {
  it('see what the other added and removed', async () => {
    const one = await tab()
    const other = await tab()
    const [id = ''] = await one.documents.addFiles([file('甲.txt', '机构：甲局')])
    await eventually(() => expect(names(other)).toEqual(['甲局']))
    expect(await other.documents.open(id)).toBe(true)
    await other.documents.written()
    await one.documents.remove(id)
    await eventually(() => expect(names(other)).toEqual([]))
    expect(other.documents.current).toBeNull()
    expect(other.documents.notices).toMatchObject([{ kind: 'removedElsewhere', file: '甲.txt' }])
    await one.documents.undoRemove()
    await eventually(() => expect(names(other)).toEqual(['甲局']))
    expect(await other.documents.open(id)).toBe(true)
  })

  it('follow a correction at once, and say so once', async () => {
    const { one, other } = await both()
    correctTotal(one, '11')
    await eventually(() => expect(stood(other)).toEqual([amount('11')]))
    correctTotal(one, '12')
    await eventually(() => expect(stood(other)).toHaveLength(2))
    expect(other.documents.current?.disclosure.tables.T1.rows[0]?.figures.amount?.fen).toBe(1200)
    expect(other.documents.notices).toMatchObject([{ kind: 'changedElsewhere', file: '甲.txt' }])
    correctTotal(other, '13')
    await eventually(() => expect(stood(one)).toHaveLength(3))
  })

  it('lose no step where both write in the same moment', async () => {
    const { one, other, id } = await both()
    correctTotal(one, '11')
    correctTotal(other, '21')
    correctTotal(other, '22')
    correctTotal(one, '12')
    await eventually(() => {
      expect(stood(one)).toHaveLength(4)
      expect(stood(other)).toEqual(stood(one))
    })
    await Promise.all([one.documents.written(), other.documents.written()])
    vi.resetModules()
    const later = await tab()
    await later.documents.open(id)
    expect(stood(later)).toEqual(stood(one))
    expect(new Set(stood(later).map(change => JSON.stringify(change))).size).toBe(4)
  })

  it('lose no step where one slept and heard nothing', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const { one, other } = await both()
    correctTotal(one, '11')
    await one.documents.written()
    expect(stood(other)).toEqual([])
    correctTotal(other, '21')
    await other.documents.written()
    await eventually(() => expect(stood(other)).toEqual([amount('11'), amount('21')]))
    await other.documents.written()
    document.dispatchEvent(new Event('visibilitychange'))
    await eventually(() => expect(stood(one)).toEqual([amount('11'), amount('21')]))
  })

  it('lose no step that one makes while the other removes the file, should the removal be undone', async () => {
    const { one, other, id } = await both()
    correctTotal(one, '11')
    await eventually(() => expect(stood(other)).toHaveLength(1))
    await one.documents.remove(id)
    await one.documents.written()
    correctTotal(other, '21')
    await eventually(() => expect(names(other)).toEqual([]))
    await one.documents.undoRemove()
    await eventually(() => expect(names(other)).toEqual(['甲局']))
    await one.documents.open(id)
    await eventually(() => expect(stood(one)).toEqual([amount('11'), amount('21')]))
    await other.documents.open(id)
    expect(stood(other)).toEqual([amount('11'), amount('21')])
  })

  it('remove nothing that the other changed in the same moment, and say so', async () => {
    const { one, other, id } = await both()
    correctTotal(other, '21')
    await one.documents.remove(id)
    await eventually(() => expect(one.documents.notices.map(({ kind }) => kind)).toContain('notRemoved'))
    await eventually(() => expect(names(one)).toEqual(['甲局']))
    await one.documents.open(id)
    expect(stood(one)).toEqual([amount('21')])
    expect(names(other)).toEqual(['甲局'])
  })

  it('that restore the same backup in one moment hold its steps once', async () => {
    const { one } = await both()
    correctTotal(one, '11')
    await one.documents.written()
    const [record] = one.documents.records
    const bytes = (await one.documents.bytes(record!.id))!
    vi.resetModules()
    vi.stubGlobal('indexedDB', new IDBFactory())
    const [first, second] = [await tab(), await tab()]
    for (const { documents } of [first, second]) documents.addKept({ ...record!, revision: 0 }, bytes)
    await Promise.all([first.documents.written(), second.documents.written()])
    await eventually(() => expect(second.documents.records[0]?.revision).toBe(1))
    for (const each of [first, second]) {
      await each.documents.open(record!.documents[0]!.id)
      expect(stood(each)).toEqual([amount('11')])
    }
  })

  it('read the file again in the encoding the other chose', async () => {
    const { one, other, id } = await both('ORG:A\nORG:B')
    await one.documents.reopenWithEncoding(id, 'gb18030')
    await eventually(() => expect(other.documents.current?.reading.source.encoding).toBe('gb18030'))
    expect(other.documents.current?.entry.encoding).toBe('gb18030')
  })

  it.each(['the moment it writes', 'the next look at it'])(
    'keep open what was cleared under them, and say so at %s',
    async when => {
      const { one, other, id } = await both()
      correctTotal(one, '11')
      await eventually(() => expect(stood(other)).toEqual([amount('11')]))
      await other.documents.written()
      const { createStore, clear } = await import('idb-keyval')
      await clear(createStore('mingzhang', 'sources'))
      for (const tab of [one, other])
        tab.documents.notices.forEach(each => tab.documents.dismissNotice(each.id))
      if (when === 'the moment it writes') correctTotal(one, '12')
      else document.dispatchEvent(new Event('visibilitychange'))
      await eventually(() => expect(one.documents.notices).toMatchObject([{ kind: 'cleared' }]))
      correctTotal(one, '13')
      await one.documents.written()
      expect(names(one)).toEqual(['甲局'])
      expect(stood(one).at(-1)).toEqual(amount('13'))
      expect(one.documents.isUnkept()).toBe(true)
      const steps = stood(one).length

      await one.documents.addFiles([file('甲.txt', '机构：甲局')])
      await one.documents.answer('replace')
      await one.documents.written()
      expect(one.documents.isUnkept()).toBe(false)
      document.dispatchEvent(new Event('visibilitychange'))
      await other.documents.written()
      await eventually(() => expect(stood(other)).toHaveLength(steps))
      expect(other.documents.notices.map(({ kind }) => kind)).not.toContain('removedElsewhere')
      vi.resetModules()
      const later = await tab()
      expect(await later.documents.open(id)).toBe(true)
      expect(stood(later)).toEqual(stood(one))
    },
  )

  it('lose no step where a newer release keeps corrections of its own meanwhile', async () => {
    const { one, other } = await both()
    const { createStore, update, get } = await import('idb-keyval')
    const kept = createStore('mingzhang', 'sources')
    const { sourceId } = one.documents.documents[0]!
    const newer = { version: 3, steps: [] }
    await update<{ revision: number }>(
      `record:${sourceId}`,
      record => ({ ...record!, revision: record!.revision + 1, corrections: { '0': newer } }),
      kept,
    )
    correctTotal(other, '21')
    await eventually(() => expect(other.documents.isUnkept()).toBe(true))
    expect(stood(other)).toEqual([amount('21')])
    expect(other.documents.notices).toContainEqual(expect.objectContaining({ reason: 'newer' }))
    expect(await get(`record:${sourceId}`, kept)).toMatchObject({ corrections: { '0': newer } })
  })

  it('leave alone what a newer release took over in the other', async () => {
    const { one, other } = await both()
    const { createStore, update, get } = await import('idb-keyval')
    const kept = createStore('mingzhang', 'sources')
    const { sourceId } = one.documents.documents[0]!
    await update(`record:${sourceId}`, record => ({ ...(record as object), version: 99 }), kept)
    document.dispatchEvent(new Event('visibilitychange'))
    correctTotal(other, '21')
    await other.documents.written()
    expect(names(other)).toEqual(['甲局'])
    expect(other.documents.notices).toMatchObject([{ kind: 'notKept', reason: 'newer' }])
    expect(await get(`record:${sourceId}`, kept)).toMatchObject({ version: 99 })
  })
})
