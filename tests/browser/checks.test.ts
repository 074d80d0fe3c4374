import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { launch, watchedPage, type Watch } from './browser'
import { dropFiles, overviewTitle } from './page-actions'

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
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  const watched = await watchedPage(context, new URL(inject('pageUrl')).origin)
  page = watched.page
  watch = watched.watch
  await page.goto(inject('pageUrl'))
})
afterEach(async () => {
  await context.close()
  const wrong = [...watch.foreign.map(url => `asked for ${url}`), ...watch.errors]
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
})

describe('a finding', () => {
  it('leads to its operand in the source and back, and stays confirmed over a reload until that is undone', async () => {
    await dropFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    await page.locator('.findings-margin li a').first().click()
    const open = page.locator('.finding-row[aria-expanded=true]')
    await open.waitFor()
    const statement = (await open.locator('.statement').innerText()).trim()

    const operand = page.locator('.account-row').first()
    const number = (await operand.locator('button').innerText()).trim()
    await operand.locator('button').click()
    const marked = page.locator('[role=grid] .current .badge')
    await marked.waitFor()
    expect((await marked.innerText()).split('·')).toContain(number)
    await page.keyboard.press('Escape')
    await page.waitForURL(url => !url.href.includes('at='))
    expect((await open.locator('.statement').innerText()).trim()).toBe(statement)

    await page.keyboard.press('c')
    await expect.poll(() => open.locator('.state').innerText()).toContain('已确认')
    await page.waitForTimeout(300)
    await page.reload()
    await open.waitFor()
    await expect.poll(() => open.locator('.state').innerText()).toContain('已确认')
    await page.keyboard.press('Control+z')
    await expect.poll(() => open.locator('.state').count()).toBe(0)
  })
})
