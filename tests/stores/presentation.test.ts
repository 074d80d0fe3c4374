import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { useDocuments } from '@/stores/documents'
import { usePresentation } from '@/stores/presentation'
import { forgetPresentations } from '@/stores/presentation-record'

const KEY = 'mingzhang.presentation'
const visit = () => {
  setActivePinia(createPinia())
  return usePresentation()
}
const choice = { order: ['revenue', 'overview'], without: ['overview'] }

const refuse = () => {
  throw new DOMException('refused', 'SecurityError')
}

beforeEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('how a document was presented', () => {
  it('stays after a reload, document by document', async () => {
    const presentation = visit()
    presentation.change('a', choice)
    presentation.change('a', { at: 'revenue', with: ['b'] })
    await nextTick()
    const again = visit()
    expect(again.of('a')).toEqual({ ...choice, at: 'revenue', with: ['b'] })
    expect(again.choiceOf('a')).toMatchObject(choice)
    expect(again.of('b')).toBeNull()
  })

  it('is no choice of slides as long as only the place is known', () => {
    const presentation = visit()
    presentation.change('a', { at: 'revenue' })
    expect(presentation.choiceOf('a')).toBeNull()
  })

  it.each(['{', '7', '{"version":1,"documents":{"a":{"order":"x"}}}', '{"version":1}'])(
    'is nothing where %s is stored',
    stored => {
      localStorage.setItem(KEY, stored)
      expect(visit().of('a')).toBeNull()
    },
  )

  it('written by a newer release is left alone', async () => {
    const newer = '{"version":2,"documents":{"a":{"slides":[]}}}'
    localStorage.setItem(KEY, newer)
    const presentation = visit()
    presentation.change('a', choice)
    await nextTick()
    expect(presentation.of('a')).toMatchObject(choice)
    expect(localStorage.getItem(KEY)).toBe(newer)
  })

  it('holds until the tab closes where the storage is full', async () => {
    const presentation = visit()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    presentation.change('a', choice)
    await nextTick()
    expect(presentation.of('a')).toMatchObject(choice)
  })

  it('leaves that of other documents alone, whether another tab or none here knows them', async () => {
    const presentation = visit()
    const other = { ...choice, at: null, with: [] }
    localStorage.setItem(KEY, JSON.stringify({ version: 1, documents: { b: other } }))
    // No document is listed: the storage of documents may be slow, blocked, or hold those of a newer release.
    await useDocuments().restore()
    presentation.change('a', choice)
    await nextTick()
    expect(visit().of('b')).toEqual(other)
    expect(visit().of('a')).toMatchObject(choice)
  })

  it('outlives a damaged one beside it', () => {
    const documents = { a: { order: 7 }, b: { ...choice, at: null, with: [] } }
    localStorage.setItem(KEY, JSON.stringify({ version: 1, documents }))
    visit().change('c', choice)
    expect(visit().of('b')).toMatchObject(choice)
    expect(visit().of('c')).toMatchObject(choice)
  })

  it('leaves no trace of a document that is removed for good', async () => {
    const documents = { 'h-1': { ...choice, at: null, with: [] }, b: { ...choice, at: null, with: [] } }
    localStorage.setItem(KEY, JSON.stringify({ version: 1, documents }))
    forgetPresentations(new Set(['h-1']))
    expect(visit().of('h-1')).toBeNull()
    expect(visit().of('b')).toMatchObject(choice)
  })

  it('is told once not to be kept where the storage is blocked', async () => {
    const presentation = visit()
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    presentation.change('a', choice)
    const { notices, dismissNotice } = useDocuments()
    expect(notices).toMatchObject([{ kind: 'choicesNotKept' }])
    dismissNotice(notices[0]!.id)
    presentation.change('a', { at: 'revenue' })
    expect(useDocuments().notices).toEqual([])
    vi.unstubAllGlobals()
  })

  it('follows another tab', () => {
    const presentation = visit()
    const documents = { a: { ...choice, at: null, with: [] } }
    localStorage.setItem(KEY, JSON.stringify({ version: 1, documents }))
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }))
    expect(presentation.of('a')).toMatchObject(choice)
  })
})
