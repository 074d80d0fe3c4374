import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keyedFindings } from '@/analysis/finding-keys'
import type { Disclosure } from '@/model/disclosure'
import type { Audit } from '@/model/finding'
import { fen } from '@/model/money'
import { readStub } from './disclosure-stub'
import { inlineWorker } from './inline-worker'

let crashes = false

/** Finds one error as long as the total revenue is not 20 000 yuan. */
function audit({ tables }: Disclosure): Audit {
  if (crashes) throw new Error('a bug in a check')
  const row = tables.T1.rows[0]
  const figure = row?.figures.amount
  if (!row || !figure || figure.fen === fen(2_000_000)) return { findings: [], obligations: [] }
  const operand = { place: figure.place, raw: figure.raw, label: row.name, role: 'result' } as const
  return {
    findings: [
      {
        check: 'totals-balance',
        family: 'withinTable',
        severity: 'error',
        messageId: 'differs',
        details: {},
        expected: null,
        actual: null,
        difference: null,
        operands: [operand],
        confidence: 1,
      },
    ],
    obligations: [],
  }
}

vi.mock('@/worker/create-worker', () => ({ createReaderWorker: () => inlineWorker(readStub, audit) }))

/** Resolves when the visit before has written everything. */
let closed = async () => undefined as void

/** The stores as after loading the page. */
async function visit() {
  await closed()
  vi.resetModules()
  setActivePinia(createPinia())
  const { useDocuments } = await import('@/stores/documents')
  const { useCorrections } = await import('@/stores/corrections')
  const { useMarks } = await import('@/stores/marks')
  const documents = useDocuments()
  closed = () => documents.written()
  return { documents, corrections: useCorrections(), marks: useMarks() }
}
type Visit = Awaited<ReturnType<typeof visit>>

async function opened() {
  const stores = await visit()
  const bytes = new TextEncoder().encode('机构：甲局')
  const [id = ''] = await stores.documents.addFiles([{ name: '甲.txt', bytes }])
  await stores.documents.open(id)
  const [only] = keyedFindings(stores.documents.current!.audit!)
  return { ...stores, id, key: only!.key }
}

const counts = ({ documents }: Visit) => documents.documents[0]?.findings

function correctTotal({ documents, corrections }: Visit) {
  const row = documents.current!.disclosure.tables.T1.rows[0]!
  const target = documents.current!.corrections.targets().get(row)!
  corrections.correct(
    row,
    { ...target, of: 'cell', column: 'amount' },
    { kind: 'amount', raw: '2.00', fen: fen(2_000_000) },
  )
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('the findings of a document', () => {
  it('are there when it is opened, and counted in the list', async () => {
    const stores = await opened()
    expect(stores.documents.current).toMatchObject({ auditing: false, audit: { findings: [{}] } })
    expect(counts(stores)).toEqual({ error: 1, warning: 0, note: 0, open: 1 })
  })

  it('follow a correction and its undoing; those of before stay until the checks have run', async () => {
    const stores = await opened()
    correctTotal(stores)
    expect(stores.documents.current).toMatchObject({ auditing: true, audit: { findings: [{}] } })
    await vi.waitFor(() => expect(stores.documents.current?.auditing).toBe(false))
    expect(stores.documents.current?.audit?.findings).toEqual([])
    expect(counts(stores)?.error).toBe(0)
    stores.corrections.undo()
    expect(stores.documents.current).toMatchObject({ auditing: false, audit: { findings: [{}] } })
    expect(counts(stores)?.error).toBe(1)
  })

  it('are not those of before where the checks could not be run over a correction', async () => {
    const stores = await opened()
    crashes = true
    correctTotal(stores)
    await vi.waitFor(() => expect(stores.documents.current?.auditing).toBe(false))
    crashes = false
    expect(stores.documents.current?.audit).toBeNull()
    expect(counts(stores)).toBeUndefined()
    expect(stores.documents.notices).toMatchObject([{ kind: 'notChecked' }])
    stores.corrections.undo()
    expect(counts(stores)).toMatchObject({ error: 1 })
  })
})

describe('a mark on a finding', () => {
  it('counts the finding as worked through and leaves the disclosure as it is', async () => {
    const stores = await opened()
    const before = stores.documents.current?.disclosure
    stores.marks.mark(stores.key, '合计不符', { state: 'explained', note: '印误' })
    expect(stores.marks.marks.get(stores.key)).toEqual({ state: 'explained', note: '印误' })
    expect(counts(stores)).toMatchObject({ error: 1, open: 0 })
    expect(stores.documents.current?.disclosure).toBe(before)
    expect(stores.corrections.event).toMatchObject({ did: 'made', what: { marked: { subject: '合计不符' } } })
  })

  it('comes back with the removed document, also where its file was added again meanwhile', async () => {
    const { documents, marks } = await opened()
    const [{ id = '', fileName = '' } = {}] = documents.documents
    const bytes = (await documents.bytes(documents.records[0]!.id))!
    marks.mark('f', '合计不符', { state: 'confirmed', note: '' })
    await documents.remove(id)
    await documents.written()
    await documents.addFiles([{ name: fileName, bytes }])
    await documents.open(id)
    expect(marks.marks.size).toBe(0)
    await documents.undoRemove()
    expect([...marks.marks.keys()]).toEqual(['f'])
  })

  it('is undone and redone in one stack with corrections', async () => {
    const stores = await opened()
    stores.marks.mark(stores.key, '合计不符', { state: 'confirmed', note: '' })
    correctTotal(stores)
    stores.corrections.undo()
    expect(stores.marks.marks.size).toBe(1)
    stores.corrections.undo()
    expect(stores.marks.marks.size).toBe(0)
    expect(counts(stores)?.open).toBe(1)
    stores.corrections.redo()
    expect(stores.marks.marks.get(stores.key)?.state).toBe('confirmed')
  })

  it('is taken off as a step of its own, and survives a reload', async () => {
    const before = await opened()
    before.marks.mark(before.key, '合计不符', { state: 'dismissed', note: '' })
    before.marks.mark(before.key, '合计不符', null)
    expect(before.marks.marks.size).toBe(0)
    before.corrections.undo()
    await before.documents.written()

    const after = await visit()
    await after.documents.open(before.id)
    expect(after.marks.marks.get(before.key)).toEqual({ state: 'dismissed', note: '' })
    expect(counts(after)).toMatchObject({ error: 1, open: 0 })
    after.corrections.redo()
    expect(after.marks.marks.size).toBe(0)
  })
})
