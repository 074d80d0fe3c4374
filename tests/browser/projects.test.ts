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
let base: string

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
  base = page.url().replace(/overview.*$/, '')
})
afterEach(async () => {
  await context.close()
  const wrong = [...watch.foreign.map(url => `asked for ${url}`), ...watch.errors]
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
})

describe('the list of projects', () => {
  it('narrows by the address, opens a project, shows its row in the source, and comes back as it was left', async () => {
    await page.goto(`${base}projects`)
    const rows = page.locator('.project-table .row .name a')
    await rows.first().waitFor()
    const all = await rows.count()
    expect(await rows.first().innerText()).toBe('城区公园改造提升工程（一期）')

    await page.getByRole('searchbox').fill('公园')
    await page.waitForURL(/q=/)
    await expect.poll(() => rows.count(), { timeout: PATIENCE_MS }).toBeLessThan(all)
    const narrowed = await rows.allInnerTexts()

    await rows.first().click()
    const title = page.locator('.project-page h1')
    await title.waitFor()
    expect(await title.innerText()).toBe('城区公园改造提升工程（一期）')
    await page.locator('.project-facts button').first().click()
    await page.waitForURL(/at=/)
    await page.locator('[role=grid] .current').first().waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL(url => !url.href.includes('at='))

    await page.goBack()
    await rows.first().waitFor()
    expect(page.url()).toContain('q=')
    expect(await rows.allInnerTexts()).toEqual(narrowed)
  })
})
