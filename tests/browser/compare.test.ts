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

describe('two years of one organization', () => {
  it('stand side by side: classes drill by the address, projects are chosen by what became of them', async () => {
    const earlier = sample
      .toString('utf8')
      .replaceAll('2025', '2024')
      .replaceAll('2026', '2025')
      .replace(/^智慧公园管理平台运行维护\t.*\n/mu, '')
    await chooseFiles(page, [{ name: 'earlier.txt', bytes: Buffer.from(earlier, 'utf8') }])
    await page.waitForURL(url => /\/overview/.test(url.href) && !url.href.startsWith(base))
    await overviewTitle(page).waitFor()
    const other = /#\/d\/([^/]+)\//.exec(page.url())?.[1] ?? ''

    await page.goto(`${base}compare?with=${other}`)
    const title = page.locator('.compare h1')
    await title.waitFor()
    await expect.poll(() => title.innerText(), { timeout: PATIENCE_MS }).toBe('2026 年预算比 2025 年持平')
    const projects = page.locator('.compare section', { hasText: '新增 1 个项目' })
    await projects.getByRole('button', { name: /^新增/ }).click()
    await page.waitForURL(/fate=new/)
    expect(await projects.locator('tbody th').allInnerTexts()).toEqual(['智慧公园管理平台运行维护'])

    const drill = page.locator('.compare tbody button.open').first()
    const name = (await drill.innerText()).replace(/ ›$/, '')
    await drill.click()
    await page.waitForURL(/code=\d{3}/)
    await page.goBack()
    await page.waitForURL(url => !url.href.includes('code='))
    await expect
      .poll(() => page.locator('.compare tbody button.open').first().innerText(), { timeout: PATIENCE_MS })
      .toContain(name)
  })
})
