import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launch, PATIENCE_MS } from './browser'
import { chartsOf, overviewTitle } from './page-actions'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launch()
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    hasTouch: true,
    isMobile: true,
  })
  page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(inject('pageUrl'))
  await page.getByRole('button', { name: '打开示例' }).tap()
  await overviewTitle(page).waitFor()
})
afterAll(() => browser.close())

it('a tap on a mark of a chart says what it is and opens nothing; a second tap on it opens it', async () => {
  await page.goto(page.url().replace(/[a-z]+(?:\?.*)?$/, 'revenue'))
  await chartsOf(page)
  const address = page.url()
  const chart = page.locator('[data-chart=revenue-composition]').first()
  const readout = page.locator('.readout').first()
  const box = await chart.boundingBox()
  if (!box) throw new Error('no chart')
  const tap = (part: number) => chart.tap({ position: { x: box.width * part, y: box.height / 2 } })
  await tap(0.05)
  await expect.poll(() => readout.textContent()).toMatch(/\d/)
  const first = await readout.textContent()
  await tap(0.95)
  await expect.poll(() => readout.textContent()).not.toBe(first)
  // What would open opens within this.
  await page.waitForTimeout(600)
  expect(page.url()).toBe(address)
  await tap(0.95)
  await expect.poll(() => page.url()).not.toBe(address)
})

it('a tap that opens a class of the flow or of the icicle opens one, and nothing of the picture that comes', async () => {
  for (const [view, id, x, y] of [
    ['expenditure', 'expenditure-icicle', 0.4, 0.2],
    ['revenue?show=flow', 'money-flow', 0.7, 0.45],
  ] as const) {
    await page.goto(page.url().replace(/[a-z]+(?:\?.*)?$/, view))
    await chartsOf(page)
    const chart = page.locator(`[data-chart=${id}]`)
    const box = await chart.boundingBox()
    if (!box) throw new Error('no chart')
    const position = { x: box.width * x, y: box.height * y }
    await chart.tap({ position })
    await expect.poll(() => page.locator('.readout').last().textContent()).toMatch(/\d/)
    await chart.tap({ position })
    await expect.poll(() => page.url()).toMatch(/code=|at=/)
    await page.waitForTimeout(600)
    expect(page.url()).toMatch(/\?(?:show=flow&)?(?:code=\d{3}|at=[^&]*)$/)
  }
})
