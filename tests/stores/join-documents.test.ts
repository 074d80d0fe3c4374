import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readSource } from '@/parser/read-source'
import { inlineWorker } from './inline-worker'

vi.mock('@/worker/create-worker', () => ({ createReaderWorker: () => inlineWorker(readSource) }))

const revenue = [
  '项目,2031年,项目,2031年合计,当年预算安排,上年结转安排',
  '一、一般公共预算,9.00,一、一般公共服务支出,9.00,9.00,',
  '收入总计,9.00,支出总计,9.00,9.00,',
]
const expenditure = [
  '科目编码,科目名称,2031年预算数,,',
  ',,合计,基本支出,项目支出',
  '201,一般公共服务支出,9.00,4.00,5.00',
  ',合计,9.00,4.00,5.00',
]
const file = (name: string, lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(lines.join('\n')),
})

async function store() {
  vi.resetModules()
  setActivePinia(createPinia())
  const { useDocuments } = await import('@/stores/documents')
  return useDocuments()
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('joining documents', () => {
  it('makes one of the tables of several files, beside them, and keeps it', async () => {
    const documents = await store()
    const ids = await documents.addFiles([file('收支.csv', revenue), file('支出.csv', expenditure)])
    expect(documents.documents.map(({ tableIds }) => tableIds)).toEqual([['T1'], ['T3']])
    const [joined = ''] = await documents.join(ids)
    expect(documents.documents.find(({ id }) => id === joined)).toMatchObject({
      id: joined,
      tableIds: ['T1', 'T3'],
      fileName: '收支.csv + 支出.csv',
    })
    expect(documents.documents).toHaveLength(3)
    await documents.written()
    const later = await store()
    expect(await later.open(joined)).toBe(true)
    expect(later.current?.disclosure.tables.T3.rows).toHaveLength(2)
  })

  it('makes one of the open document and a file that was refused for want of a table', async () => {
    const documents = await store()
    const narrative = [
      '甲局',
      '',
      '第三部分 2031年部门预算情况说明',
      '一、预算收支情况',
      '2031年预算收入总计9.00万元。',
    ]
    const [tables = ''] = await documents.addFiles([
      file('收支.txt', ['甲局', ...revenue.map(line => line.replaceAll(',', '\t'))]),
      file('说明.txt', narrative),
    ])
    expect(documents.notices).toMatchObject([
      { kind: 'refused', file: '说明.txt', refusal: { looksLike: 'narrativeOnly' } },
    ])
    expect(await documents.joinRefused('说明.txt')).toEqual([])
    await documents.open(tables)
    expect([documents.isPart('说明.txt'), documents.isPart('收支.txt')]).toEqual([true, false])
    const [joined = ''] = await documents.joinRefused('说明.txt')
    expect(documents.documents).toHaveLength(2)
    expect(await documents.open(joined)).toBe(true)
    expect(documents.current?.entry.fileName).toBe('收支.txt + 说明.txt')
    expect(documents.current?.disclosure.lines).toEqual({ from: 1, to: 8 })
    expect(documents.current?.disclosure.tables.T1.found).toBe(true)
    expect(documents.current?.disclosure.claims.length).toBeGreaterThan(0)
    // What is still to be written would be found by the next test.
    await documents.written()
  })

  it('says why what does not read as one whole stays apart', async () => {
    const documents = await store()
    const ids = await documents.addFiles([
      file('甲.csv', revenue),
      file(
        '乙.csv',
        revenue.map(line => line.replace(/9/g, '8')),
      ),
    ])
    expect(await documents.join(ids)).toEqual([])
    expect(documents.documents).toHaveLength(2)
    expect(documents.notices).toMatchObject([{ kind: 'notJoined' }])
  })
})
