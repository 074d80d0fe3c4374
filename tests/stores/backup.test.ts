import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { createStore, del, set } from 'idb-keyval'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { MOST_BYTES } from '@/worker/protocol'
import { readStub } from './disclosure-stub'
import { inlineWorker } from './inline-worker'

vi.mock('@/worker/create-worker', () => ({ createReaderWorker: () => inlineWorker(readStub) }))

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

/** A browser that holds nothing yet. */
async function browser() {
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
  localStorage.clear()
  setActivePinia(createPinia())
  const { useDocuments } = await import('@/stores/documents')
  const { useCorrections } = await import('@/stores/corrections')
  const { usePreferences } = await import('@/stores/preferences')
  return {
    documents: useDocuments(),
    corrections: useCorrections(),
    preferences: usePreferences(),
    presentation: (await import('@/stores/presentation')).usePresentation(),
    ...(await import('@/stores/backup')),
  }
}
type Browser = Awaited<ReturnType<typeof browser>>

const mark = { finding: 'f', subject: '合计不符', mark: { state: 'confirmed', note: '已核' } } as const

/** A backup in one file. */
async function backupOf({ makeBackup }: Browser) {
  const files: Uint8Array[] = []
  const made = await makeBackup('2031-01-02T03:04:05Z', bytes => void files.push(bytes))
  return { ...made, bytes: files[0]! }
}

/** A browser with two files, of which the first is marked and the unit chosen, and its backup. */
async function backedUp() {
  const here = await browser()
  const [id = ''] = await here.documents.addFiles([
    file('甲.txt', '机构：甲局\n机构：丙局'),
    file('乙.txt', '机构：乙局'),
  ])
  await here.documents.open(id)
  here.corrections.mark(mark)
  here.preferences.unit = 'yiYuan'
  await nextTick()
  return { here, id, ...(await backupOf(here)) }
}

const names = ({ documents }: Browser) => documents.documents.map(each => each.name)
const edited = (archive: Uint8Array, change: (files: Record<string, Uint8Array>) => void) => {
  const files = unzipSync(archive)
  change(files)
  return zipSync(files)
}
const withList = (archive: Uint8Array, change: (list: Record<string, unknown>) => void) =>
  edited(archive, files => {
    const list = JSON.parse(new TextDecoder().decode(files['backup.json'])) as Record<string, unknown>
    change(list)
    files['backup.json'] = strToU8(JSON.stringify(list))
  })

beforeEach(() => localStorage.clear())

describe('a backup', () => {
  it('brings documents, marks and preferences into another browser', async () => {
    const { bytes, missing, id } = await backedUp()
    expect(missing).toBe(0)
    const there = await browser()
    expect(await there.restoreBackup(bytes)).toEqual({
      fault: null,
      added: 3,
      beside: 0,
      same: 0,
      damaged: 0,
      aside: 0,
      asideKept: true,
      preferences: true,
    })
    await vi.waitFor(() => expect(names(there)).toEqual(['甲局', '丙局', '乙局']))
    expect(await there.documents.open(id)).toBe(true)
    expect(there.corrections.history.steps).toEqual([{ do: 'mark', ...mark }])
    expect(there.preferences.unit).toBe('yiYuan')
  })

  it('brings how documents were presented, under the ids they have there, and overwrites none', async () => {
    const here = await browser()
    const [one = '', other = ''] = await here.documents.addFiles([
      file('甲.txt', '机构：甲局'),
      file('乙.txt', '机构：乙局'),
    ])
    here.presentation.change(one, { order: ['findings', 'overview'], without: ['overview'], with: [other] })
    here.presentation.change(other, { at: 'revenue' })
    const { bytes } = await backupOf(here)

    const there = await browser()
    const [marked = ''] = await there.documents.addFiles([file('甲.txt', '机构：甲局')])
    await there.documents.open(marked)
    there.corrections.mark(mark)
    there.presentation.change(other, { at: 'coverage' })
    await there.restoreBackup(bytes)
    await vi.waitFor(() => expect(names(there).filter(name => name === '甲局')).toHaveLength(2))
    const copy = there.documents.documents.find(each => each.name === '甲局' && each.id !== marked)?.id ?? ''
    expect(copy).not.toBe(one)
    expect(there.presentation.of(copy)).toEqual({
      order: ['findings', 'overview'],
      without: ['overview'],
      at: null,
      with: [other],
    })
    expect(there.presentation.of(marked)).toBeNull()
    expect(there.presentation.of(other)).toMatchObject({ at: 'coverage' })
  })

  it.each([undefined, null, 7, { a: { order: 'x' } }])(
    'is taken without its presentations where they are %s',
    async presentations => {
      const { bytes } = await backedUp()
      const there = await browser()
      const restored = await there.restoreBackup(
        withList(bytes, list => Object.assign(list, { presentations })),
      )
      expect(restored).toMatchObject({ fault: null, added: 3 })
      expect(there.presentation.all).toEqual({})
    },
  )

  it('brings every preference, also one that only a newer release knows', async () => {
    const here = await browser()
    await here.documents.addFiles([file('甲.txt', '机构：甲局')])
    const chosen = {
      language: 'en',
      theme: 'dark',
      unit: 'yiYuan',
      singleKeys: false,
      splitShare: 61,
      later: [1],
    }
    localStorage.setItem('mingzhang.preferences', JSON.stringify(chosen))
    const { bytes } = await backupOf(here)
    const there = await browser()
    expect(await there.restoreBackup(bytes)).toMatchObject({ preferences: true })
    expect(there.preferences).toMatchObject({ theme: 'dark', singleKeys: false, splitShare: 61 })
    await nextTick()
    expect(JSON.parse(localStorage.getItem('mingzhang.preferences') ?? '')).toEqual(chosen)
  })

  it('holds what cannot be read as it is kept, and what was done to a document whose text is gone', async () => {
    const { here } = await backedUp()
    await here.documents.addFiles([file('丁.txt', '机构：丁局')])
    await here.documents.written()
    const [one, two] = here.documents.records
    const kept = createStore('mingzhang', 'sources')
    await set('record:damaged', { version: 2, id: 7, fileName: '坏.txt' }, kept)
    await set('bytes:damaged', strToU8('机构：戊局'), kept)
    await set('record:newer', { version: 99 }, kept)
    await set('aside:old', { version: 1 }, kept)
    await set(`bytes:${one?.id}`, strToU8('机构：乙局'), kept)
    await del(`bytes:${two?.id}`, kept)
    const { bytes, missing, aside } = await backupOf(here)
    expect({ missing, aside }).toEqual({ missing: 3, aside: 3 })
    const there = await browser()
    expect(await there.restoreBackup(bytes)).toMatchObject({ added: 1, damaged: 0, aside: 5 })
    expect(await there.restoreBackup(bytes)).toMatchObject({ added: 0, same: 1, aside: 0 })
    const { asideItems, asideForBackup } = await import('@/stores/set-aside')
    const items = await asideItems()
    expect(items.map(({ id, why }) => [id, why]).sort()).toEqual(
      [
        ['damaged', 'damaged'],
        ['newer', 'newer'],
        ['old', 'damaged'],
        [one!.id, 'readable'],
        [two!.id, 'readable'],
      ].sort(),
    )
    const damaged = await asideForBackup(items.find(({ id }) => id === 'damaged')!)
    expect(damaged.bytes).toEqual(strToU8('机构：戊局'))
    expect(JSON.stringify(items)).toContain('合计不符')
  })

  it('is read back where the browser lost a record on its disk, or noted an impossible moment', async () => {
    const { here } = await backedUp()
    const kept = createStore('mingzhang', 'sources')
    await set('record:lost', undefined, kept)
    await set('aside:old', { aside: 1, at: -5, value: { version: 1 } }, kept)
    const { bytes } = await backupOf(here)
    expect(await (await browser()).restoreBackup(bytes)).toMatchObject({ added: 3, aside: 2 })
  })

  it('says where the browser does not take what cannot be read', async () => {
    const { here } = await backedUp()
    await set('aside:old', { version: 1 }, createStore('mingzhang', 'sources'))
    const { bytes } = await backupOf(here)
    const there = await browser()
    vi.stubGlobal('indexedDB', undefined)
    expect(await there.restoreBackup(bytes)).toMatchObject({ added: 3, aside: 0, asideKept: false })
    await vi.waitFor(() => expect(names(there)).toContain('乙局'))
    await there.documents.written()
  })

  it('is several files where it would be more than is read back; together they are all of it', async () => {
    const here = await browser()
    await here.documents.addFiles(['甲', '乙', '丙'].map(name => file(`${name}.txt`, `机构：${name}局`)))
    const files: Uint8Array[] = []
    const handed: boolean[] = []
    const made = await here.makeBackup(
      '',
      (bytes, _, isLast) => {
        files.push(bytes)
        handed.push(isLast)
      },
      40,
    )
    expect(made).toMatchObject({ files: 2, missing: 0 })
    expect(handed).toEqual([false, true])
    const there = await browser()
    for (const bytes of files) await there.restoreBackup(bytes)
    await vi.waitFor(() => expect(names(there).sort()).toEqual(['丙局', '乙局', '甲局']))
  })

  it('file is not made where it would be larger than what is read back', async () => {
    const { packBackup } = await import('@/stores/backup-file')
    const { here } = await backedUp()
    const [record] = here.documents.records
    const bytes = new Uint8Array(MOST_BYTES)
    const sources = Array.from({ length: 8 }, () => ({ record: record!, bytes }))
    expect(await packBackup(sources, { preferences: {}, presentations: {} }, '')).toBeNull()
  })

  it('is believed in nothing that its text does not say, and turns no figure round', async () => {
    const { bytes } = await backedUp()
    const there = await browser()
    const untrue = withList(bytes, list => {
      const [record] = list['records'] as { fileName: string; documents: object[]; corrections: object }[]
      const [summary] = record!.documents
      record!.fileName = '\u202e甲.txt'
      const lie = { ...summary, organization: '\u202e戊局', year: 9999, revenue: 1, findings: undefined }
      record!.documents = [lie, lie, { ...lie, part: 76 }]
      record!.corrections = {
        0: {
          version: 2,
          steps: [{ do: 'mark', ...mark, mark: { state: 'confirmed', note: '\u202e注' } }],
          done: 1,
        },
      }
    })
    await there.restoreBackup(untrue)
    expect(JSON.stringify(there.documents.documents)).not.toMatch(/9999|戊局|\u202e|"revenue":1\b/u)
    await vi.waitFor(() => expect(names(there)).toEqual(['甲局', '乙局']))
    expect(there.documents.documents[0]).toMatchObject({ part: 0, year: 2031, revenue: 12_000_000 })
    await there.documents.open(there.documents.documents[0]!.id)
    expect(JSON.stringify(there.corrections.history)).not.toContain('\u202e')
  })

  it('holds what the browser would not keep, too', async () => {
    const here = await browser()
    vi.stubGlobal('indexedDB', undefined)
    await here.documents.addFiles([file('甲.txt', '机构：甲局')])
    await here.documents.written()
    expect(here.documents.isUnkept()).toBe(true)
    const { bytes } = await backupOf(here)
    expect(await (await browser()).restoreBackup(bytes)).toMatchObject({ added: 1 })
  })

  it('adds nothing where all is there, and keeps the preferences of the place', async () => {
    const { here, bytes } = await backedUp()
    expect(await here.restoreBackup(bytes)).toMatchObject({ added: 0, same: 3, preferences: false })
    expect(here.documents.records).toHaveLength(2)
  })

  it('overwrites no mark: what is marked otherwise stands beside', async () => {
    const { here, bytes, id } = await backedUp()
    here.corrections.mark({ ...mark, mark: null })
    expect(await here.restoreBackup(bytes)).toMatchObject({ added: 2, beside: 2, same: 1 })
    expect(here.corrections.history.steps).toHaveLength(2)
    await vi.waitFor(() => expect(names(here).filter(name => name === '甲局')).toHaveLength(2))
    const copies = here.documents.documents.filter(each => each.name === '甲局')
    await here.documents.open(copies.find(each => each.id !== id)!.id)
    expect(here.corrections.history.steps).toHaveLength(1)
    expect(await here.restoreBackup(bytes)).toMatchObject({ added: 0, same: 3 })
  })
})

describe('what is no whole backup', () => {
  it.each([
    ['a text', strToU8('机构：甲局'), 'notBackup'],
    ['nothing', new Uint8Array(), 'notBackup'],
    ['another archive', zipSync({ 'a.txt': strToU8('x') }), 'notBackup'],
    ['a list that is no list', zipSync({ 'backup.json': strToU8('{"format":7}') }), 'notBackup'],
    ['a list that is no JSON', zipSync({ 'backup.json': strToU8('{') }), 'damaged'],
    ['an archive broken off', zipSync({ 'backup.json': new Uint8Array(999) }).subarray(0, 50), 'damaged'],
  ])('such as %s, changes nothing', async (_, archive, fault) => {
    const there = await browser()
    expect(await there.restoreBackup(archive)).toEqual({ fault })
    expect(there.documents.records).toEqual([])
  })

  it('such as one of a newer release, changes nothing', async () => {
    const { bytes } = await backedUp()
    const there = await browser()
    const newer = withList(bytes, list => (list['version'] = 2))
    expect(await there.restoreBackup(newer)).toEqual({ fault: 'newer' })
    expect(there.documents.records).toEqual([])
  })

  it('loses only the document that is not what it was', async () => {
    const { bytes } = await backedUp()
    const there = await browser()
    const harmed = edited(bytes, files => (files['files/1'] = strToU8('机构：丁局')))
    expect(await there.restoreBackup(harmed)).toMatchObject({ added: 2, damaged: 1 })
    await vi.waitFor(() => expect(names(there)).toEqual(['甲局', '丙局']))
  })

  it('sets aside a document whose record cannot be read, with its text, to be brought back', async () => {
    const { bytes, here } = await backedUp()
    const { id } = here.documents.records[0]!
    const there = await browser()
    const harmed = withList(bytes, list => {
      const [record] = list['records'] as { addedAt: number }[]
      record!.addedAt = 9e15
    })
    expect(await there.restoreBackup(harmed)).toMatchObject({ added: 1, damaged: 1, asideKept: true })
    const { asideItems, bringBack } = await import('@/stores/set-aside')
    const [item] = await asideItems()
    expect(item).toMatchObject({ id, name: '甲.txt', why: 'damaged' })
    expect(await bringBack(item!)).toBe(true)
    expect(names(there).sort()).toEqual(['丙局', '乙局', '甲局'])
    await there.documents.open(`${id}-1`)
    expect(there.corrections.history.steps).toEqual([{ do: 'mark', ...mark }])
  })

  it('loses only the document that cannot be unpacked', async () => {
    const { bytes } = await backedUp()
    const there = await browser()
    const harmed = bytes.slice()
    const name = strToU8('files/1')
    const at = harmed.findIndex((_, from) => name.every((byte, index) => harmed[from + index] === byte))
    // No block of a deflated stream begins so.
    harmed[at + name.length] = 0xff
    expect(await there.restoreBackup(harmed)).toMatchObject({ added: 2, damaged: 1 })
  })

  it('never gives anything else than was put in, whichever of its bits is turned', async () => {
    const { here, bytes } = await backedUp()
    const { openBackup } = await import('@/stores/backup-file')
    const text = JSON.stringify(await openBackup(bytes))
    const altered: number[] = []
    for (const [at, byte] of bytes.entries()) {
      const turned = bytes.slice()
      turned[at] = byte ^ (1 << (at % 8))
      const opened = await openBackup(turned)
      if (opened.fault === null && opened.damaged.length === 0 && JSON.stringify(opened) !== text)
        altered.push(at)
    }
    expect(altered).toEqual([])
    const start = 30 + 'backup.json'.length
    const turned = bytes.slice()
    turned[start + 40] = (turned[start + 40] ?? 0) ^ 4
    expect(await here.restoreBackup(turned)).toEqual({ fault: 'damaged' })
  })

  it('inflates nothing that is larger than a document may be', async () => {
    const { bytes } = await backedUp()
    const there = await browser()
    const bomb = edited(bytes, files => (files['files/1'] = new Uint8Array(65 * 1024 * 1024)))
    expect(await there.restoreBackup(bomb)).toMatchObject({ added: 2, damaged: 1 })
  })

  it('of a large file is packed in pieces between which the page answers, and gives it back whole', async () => {
    const here = await browser()
    const text = `机构：甲局\n${Array.from({ length: 150_000 }, (_, at) => `第${at}行\t${at * 7919}`).join('\n')}`
    await here.documents.addFiles([file('大.txt', text)])
    let answered = 0
    const ticking = setInterval(() => answered++, 0)
    const { bytes } = await backupOf(here)
    clearInterval(ticking)
    expect(answered).toBeGreaterThan(2)
    expect(bytes.length).toBeLessThan(text.length)
    const there = await browser()
    expect(await there.restoreBackup(bytes)).toMatchObject({ fault: null, added: 1, damaged: 0 })
    const [record] = there.documents.records
    expect(new TextDecoder().decode((await there.documents.bytes(record?.id ?? '')) ?? undefined)).toBe(text)
  })
})
