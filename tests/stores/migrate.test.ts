import { describe, expect, it } from 'vitest'
import { checkHistory } from '@/stores/correction-record'
import { sealed, unreadSummary } from '@/stores/disclosure-summary'
import { checkRecord, MIGRATIONS } from '@/stores/document-record'
import { migrate } from '@/stores/migrate'
import { RECORD_VERSION } from '@/stores/record-version'

const steps = [
  (value: object) => ({ ...value, b: 1 }),
  (value: Readonly<Record<string, unknown>>) => ({ ...value, b: Number(value['b']) + 1 }),
]

describe('a stored value of before', () => {
  it('goes through every version after its own, and no other', () => {
    expect(migrate({ version: 1 }, steps)).toEqual({ state: 'ok', value: { version: 3, b: 2 } })
    expect(migrate({ version: 2, b: 5 }, steps)).toEqual({ state: 'ok', value: { version: 3, b: 6 } })
    expect(migrate({ version: 3, b: 9 }, steps)).toEqual({ state: 'ok', value: { version: 3, b: 9 } })
  })

  it('is left alone where it is newer, and not believed where it has no version', () => {
    expect(migrate({ version: 4 }, steps)).toEqual({ state: 'newer' })
    for (const value of [null, 7, [], {}, { version: '1' }, { version: 0 }, { version: 1.5 }])
      expect(migrate(value, steps)).toEqual({ state: 'damaged' })
  })
})

describe('a record of a document', () => {
  const first = {
    version: 1,
    id: 'h1',
    hash: 'h1',
    fileName: '甲.txt',
    addedAt: 1,
    encoding: 'utf-8',
    documents: [
      {
        id: 'h1-1',
        part: 0,
        organization: '甲局',
        kind: 'department',
        documentKind: 'budget',
        year: 2031,
        revenue: 12_000_000,
        tables: 1,
        sheets: 0,
      },
    ],
    corrections: { '0': { version: 1, steps: [], done: 0 } },
  }

  it('has a migration for every version of before', () => {
    expect(MIGRATIONS).toHaveLength(RECORD_VERSION - 1)
  })

  it('of version 1 reads whole, as one that was never written by counting', () => {
    const checked = checkRecord(first)
    const documents = [{ id: 'h1-1', part: 0, unread: true }]
    const record = { ...first, version: RECORD_VERSION, revision: 0, documents }
    expect(checked).toMatchObject({ state: 'ok', record })
  })

  it('of a version to come is newer; one that lies about its shape is damaged', () => {
    expect(checkRecord({ ...first, version: RECORD_VERSION + 1 })).toEqual({ state: 'newer' })
    expect(checkRecord({ ...first, documents: 'all' })).toEqual({ state: 'damaged' })
  })

  it('that lists no document is damaged: nothing else would tell of it', () => {
    expect(checkRecord({ ...first, documents: [] })).toEqual({ state: 'damaged' })
  })

  it('tells of each of its documents once, and of none of another source', () => {
    const [before] = first.documents
    const own = sealed({ ...unreadSummary(before!), unread: undefined })
    const foreign = sealed({ ...own, id: 'h2-1' })
    const read = (documents: readonly object[]) => checkRecord({ ...first, documents })
    expect(read([own, own])).toMatchObject({ record: { documents: [own] } })
    expect(read([foreign])).toMatchObject({ record: { documents: [{ id: 'h1-1', part: 0, unread: true }] } })
  })
})

describe('corrections of version 1', () => {
  it('read as a history without marks', () => {
    expect(checkHistory({ version: 1, steps: [{ do: 'withdraw', id: 3 }], done: 1 })).toEqual({
      steps: [{ do: 'withdraw', id: 3 }],
      done: 1,
    })
    expect(checkHistory({ version: 3, steps: [], done: 0 })).toBeNull()
  })
})
