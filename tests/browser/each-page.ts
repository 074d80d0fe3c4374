import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'
import { launch, watchedPage, type Watch } from './browser'

/** The bytes of the built-in sample. */
export const sample = readFileSync(fileURLToPath(new URL('../../src/sample/disclosure.txt', import.meta.url)))

/** Opens the built page anew for each test of the calling file; what it must never do fails the test. */
export function eachPage(
  take: (page: Page, watch: Watch, context: BrowserContext) => Promise<void> | void,
  viewport = { width: 1366, height: 768 },
): void {
  let browser: Browser
  let context: BrowserContext
  let watch: Watch

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    context = await browser.newContext({ viewport, locale: 'zh-CN' })
    const watched = await watchedPage(context, new URL(inject('pageUrl')).origin)
    watch = watched.watch
    await watched.page.goto(inject('pageUrl'))
    // What is dropped before the page listens is nobody's.
    await watched.page.getByRole('button', { name: '打开示例' }).waitFor()
    await take(watched.page, watch, context)
  })
  afterEach(async () => {
    await context.close()
    const wrong = [...watch.foreign.map(url => `asked for ${url}`), ...watch.errors]
    if (wrong.length > 0) throw new Error(wrong.join('\n'))
  })
}
