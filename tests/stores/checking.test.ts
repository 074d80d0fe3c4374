import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Audit } from '@/model/finding'
import type { PackedSource } from '@/worker/packed-source'
import type { WorkerPort } from '@/worker/client'
import type { FromWorker, ToWorker } from '@/worker/protocol'
import { readStub } from './disclosure-stub'
import { inlineWorker } from './inline-worker'

const FOUND: Audit = {
  findings: [{ severity: 'error', check: 'c', confidence: 1, operands: [] }] as never,
  obligations: [],
}

/** Gives out what the checks found, or what else is said of them. */
let sayChecked: ((audits: readonly Audit[] | null) => void) | null = null
let asked: ToWorker[] = []

/** Reads at once; what its checks find is held back until the test says so. */
function heldWorker(): WorkerPort {
  const worker = inlineWorker(readStub, () => FOUND)
  return {
    ...worker,
    postMessage(message, transfer) {
      asked.push(message)
      worker.postMessage(message, transfer)
    },
    addEventListener(type, handle) {
      worker.addEventListener(type, event => {
        const message = (event as MessageEvent<FromWorker>).data
        if (message.type !== 'checked') return handle(event)
        const { job } = message
        sayChecked = audits => {
          const data: FromWorker = audits
            ? { job, type: 'checked', audits }
            : { job, type: 'failed', stage: 'check', message: 'bug' }
          handle({ data } as MessageEvent<FromWorker>)
        }
      })
    },
  }
}
vi.mock('@/worker/create-worker', () => ({ createReaderWorker: () => heldWorker() }))

/** Resolves when the test before has written everything. */
let closed = async () => undefined as void

async function dropped() {
  vi.resetModules()
  setActivePinia(createPinia())
  const { useDocuments } = await import('@/stores/documents')
  const store = useDocuments()
  closed = () => store.written()
  const bytes = new TextEncoder().encode('机构：甲局')
  const [id = ''] = await store.addFiles([{ name: '甲.txt', bytes }])
  await store.open(id)
  return { store, id }
}

beforeEach(async () => {
  await closed()
  vi.stubGlobal('indexedDB', new IDBFactory())
  sayChecked = null
  asked = []
})

it('a document is shown as soon as it is read, and what the checks find is counted when they are through', async () => {
  const { store } = await dropped()
  expect(store.progress).toBeNull()
  expect(store.current).toMatchObject({ audit: null, auditing: true })
  expect(store.documents[0]?.findings).toBeUndefined()
  const { disclosure } = store.current!

  await vi.waitFor(() => expect(sayChecked).not.toBeNull())
  sayChecked?.([FOUND])
  await vi.waitFor(() => expect(store.current).toMatchObject({ audit: FOUND, auditing: false }))
  expect(store.current?.disclosure).toBe(disclosure)
  expect(store.current?.entry.findings).toMatchObject({ error: 1, open: 1 })
  expect(store.documents[0]?.findings).toMatchObject({ error: 1, open: 1 })
  expect(asked).toHaveLength(1)
  await store.written()
  expect(store.notices).toEqual([])
})

it('another document asked for meanwhile waits for its own checks, not for new ones', async () => {
  const { store, id } = await dropped()
  store.close()
  const loaded = store.load(id)
  await vi.waitFor(() => expect(sayChecked).not.toBeNull())
  sayChecked?.([FOUND])
  expect(await loaded).toMatchObject({ audit: FOUND, auditing: false })
  expect(asked).toHaveLength(1)
})

it('a document whose checks crash stays and is checked once more, by another worker', async () => {
  const { store } = await dropped()
  await vi.waitFor(() => expect(sayChecked).not.toBeNull())
  sayChecked?.(null)
  await vi.waitFor(() => expect(store.current).toMatchObject({ audit: FOUND, auditing: false }))
  expect(asked.map(({ request }) => request.kind)).toEqual(['file', 'audit'])
  const { source } = asked[1]!.request as { source: PackedSource }
  expect(source.text).toBe('机构：甲局')
})
