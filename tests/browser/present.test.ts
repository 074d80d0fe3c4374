import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PATIENCE_MS } from './browser'
import { eachPage, sample } from './each-page'
import { chooseFiles, overviewTitle } from './page-actions'

let page: Page
eachPage(
  async given => {
    page = given
    await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
  },
  { width: 1280, height: 720 },
)

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
