import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { usePreferences } from '@/stores/preferences'

const visit = () => {
  setActivePinia(createPinia())
  return usePreferences()
}
const stored = () => JSON.parse(localStorage.getItem('mingzhang.preferences') ?? '') as unknown
const browserAsksFor = (...languages: string[]) =>
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)

const refuse = () => {
  throw new DOMException('refused', 'SecurityError')
}

beforeEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('preferences', () => {
  it('are Chinese unless the browser lists none of it', () => {
    browserAsksFor('en-GB', 'zh-TW')
    expect(visit().language).toBe('zh-CN')
    browserAsksFor('fr', 'en')
    expect(visit().language).toBe('en')
  })

  it('are told to the page at once', () => {
    browserAsksFor('zh-CN')
    const preferences = visit()
    preferences.theme = 'dark'
    preferences.language = 'en'
    expect(document.documentElement.lang).toBe('en')
    expect(document.documentElement.dataset['theme']).toBe('dark')
  })

  it('leave light and dark to a system that chooses the colours', () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(query =>
      Object.assign(new EventTarget() as MediaQueryList, {
        matches: query === '(forced-colors: active)' || query === '(prefers-color-scheme: dark)',
      }),
    )
    const preferences = visit()
    preferences.theme = 'light'
    expect(preferences.shownTheme).toBe('dark')
    expect(document.documentElement.dataset['theme']).toBe('dark')
  })

  it('stay after a reload', async () => {
    const preferences = visit()
    preferences.unit = 'yiYuan'
    preferences.theme = 'light'
    await nextTick()
    expect(visit()).toMatchObject({ unit: 'yiYuan', theme: 'light' })
  })

  it.each(['{', '7', '{"unit":"pound","theme":3}'])('fall back where %s is stored', stored => {
    localStorage.setItem('mingzhang.preferences', stored)
    expect(visit()).toMatchObject({ unit: 'wanYuan', theme: 'system' })
  })

  it('follow what another tab chose', () => {
    const preferences = visit()
    localStorage.setItem('mingzhang.preferences', '{"unit":"yuan","theme":"dark","language":"en"}')
    window.dispatchEvent(new StorageEvent('storage', { key: 'mingzhang.preferences' }))
    expect(preferences).toMatchObject({ unit: 'yuan', theme: 'dark', language: 'en' })
  })

  it('that are not touched stay as they are, also what only a newer release understands', async () => {
    const chosen = { unit: 'baiWan', language: 'fr', theme: 'sepia' }
    localStorage.setItem('mingzhang.preferences', JSON.stringify(chosen))
    const preferences = visit()
    preferences.singleKeys = false
    await nextTick()
    expect(stored()).toEqual({ ...chosen, singleKeys: false })
    // Another tab chose a unit of which this one has not heard yet.
    localStorage.setItem('mingzhang.preferences', JSON.stringify({ ...chosen, unit: 'yiYuan' }))
    preferences.theme = 'dark'
    await nextTick()
    expect(stored()).toEqual({ ...chosen, unit: 'yiYuan', theme: 'dark' })
  })

  it('leave what a newer release added', async () => {
    localStorage.setItem('mingzhang.preferences', '{"unit":"yuan","fontSize":18}')
    visit().unit = 'yiYuan'
    await nextTick()
    expect(JSON.parse(localStorage.getItem('mingzhang.preferences') ?? '')).toMatchObject({
      unit: 'yiYuan',
      fontSize: 18,
    })
  })

  it('hold without storage, which is known then', async () => {
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    const preferences = visit()
    expect(preferences.unkept).toBe(false)
    preferences.unit = 'yuan'
    await nextTick()
    expect(preferences.unit).toBe('yuan')
    expect(preferences.unkept).toBe(true)
    vi.unstubAllGlobals()
  })

  it('do not hide a fault that is not the storage’s', () => {
    vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new RangeError('a bug')
    })
    expect(visit).toThrow(RangeError)
  })
})
