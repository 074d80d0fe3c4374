import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { launch, PATIENCE_MS, watchedPage, type Watch } from './browser'
import { chooseFiles, overviewTitle } from './page-actions'

const sample = readFileSync(fileURLToPath(new URL('../../src/sample/disclosure.txt', import.meta.url)))

let browser: Browser
let context: BrowserContext
let page: Page
let watch: Watch

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'zh-CN' })
  const watched = await watchedPage(context, new URL(inject('pageUrl')).origin)
  page = watched.page
  watch = watched.watch
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(inject('pageUrl'))
  await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
  await overviewTitle(page).waitFor()
})
afterEach(async () => {
  await context.close()
  const wrong = [...watch.foreign.map(url => `asked for ${url}`), ...watch.errors]
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
})

describe('a presentation', () => {
  it('goes on by key, never scrolls, remembers its place and leaves with Esc', async () => {
    await page.keyboard.press('s')
    const title = page.locator('.slide h1')
    await title.waitFor()
    const pages = Number((await page.locator('.slide footer .figures').innerText()).split('/')[1])
    expect(pages).toBeGreaterThan(4)
    const seen = new Set<string>()
    for (let at = 1; at <= pages; at++) {
      await expect
        .poll(() => page.locator('.slide footer .figures').innerText(), { timeout: PATIENCE_MS })
        .toBe(`${at} / ${pages}`)
      seen.add(await title.innerText())
      const held = await page.evaluate(() => {
        const picture = document.querySelector('.slide-picture')
        const floor = document.querySelector('.slide footer')?.getBoundingClientRect().top ?? 0
        const low = [...(picture?.children ?? [])].some(
          child => child.getBoundingClientRect().bottom > floor + 1,
        )
        return !low && document.documentElement.scrollHeight <= window.innerHeight
      })
      expect(held, `slide ${at} fits`).toBe(true)
      if (at < pages) await page.keyboard.press(at % 2 ? 'ArrowRight' : 'PageDown')
    }
    expect(seen.size).toBe(pages)

    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/slide=/)
    await page.keyboard.press('n')
    await page.locator('.speaker-notes').waitFor()
    const left = await title.innerText()
    await page.keyboard.press('Escape')
    await overviewTitle(page).waitFor()
    await page.keyboard.press('s')
    await title.waitFor()
    expect(await title.innerText()).toBe(left)
  })
})
