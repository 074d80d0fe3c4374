import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readSource } from '@/parser/read-source'
import { loadSample } from '@/sample'
import { roundTrip } from '../saved/round-trip'
import { inlineWorker } from './inline-worker'

vi.mock('@/worker/create-worker', () => ({ createReaderWorker: () => inlineWorker(readSource) }))

const utf8 = (text: string) => new TextEncoder().encode(text)

async function visit() {
  vi.resetModules()
  setActivePinia(createPinia())
  const { useDocuments } = await import('@/stores/documents')
  return useDocuments()
}

async function saved() {
  const { name, text } = await loadSample()
  return { name, ...(await roundTrip(name, utf8(text), 3)) }
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('a document saved as JSON and dropped', () => {
  it('opens as it was left, under the name of the file it was read from, also after a reload', async () => {
    const { name, json, before } = await saved()
    const first = await visit()
    const [id = ''] = await first.addFiles([{ name: '数据.json', bytes: utf8(json) }])
    await first.open(id)
    expect(first.notices).toEqual([])
    expect(first.current?.entry.fileName).toBe(name)
    expect(first.current?.disclosure).toEqual(before.disclosure)
    expect(first.current?.corrections.history).toEqual(before.history)
    await first.written()

    const again = await visit()
    await again.restore()
    expect(await again.open(id)).toBe(true)
    expect(again.current?.disclosure).toEqual(before.disclosure)
    expect(again.current?.corrections.history).toEqual(before.history)
  })

  it('is told of when its text says other amounts than were saved', async () => {
    const { json } = await saved()
    const documents = await visit()
    const changed = json.replace(/"fen": ([1-9]\d{3,})/u, '"fen": 1$1')
    expect(changed).not.toBe(json)
    await documents.addFiles([{ name: '数据.json', bytes: utf8(changed) }])
    expect(documents.notices).toMatchObject([{ kind: 'savedDiffers', file: '数据.json', amounts: 1 }])
  })

  it('is refused where it is not whole, saying where', async () => {
    const { json } = await saved()
    const documents = await visit()
    const broken = json.replace(/"lineRoles": \[/u, '"lineRoles": ["magic",')
    expect(await documents.addFiles([{ name: '数据.json', bytes: utf8(broken) }])).toEqual([])
    expect(documents.notices).toMatchObject([
      {
        kind: 'refused',
        refusal: { reason: 'savedDamaged', details: { where: 'asRead.lineRoles.0 = "magic"' } },
      },
    ])
  })
})
