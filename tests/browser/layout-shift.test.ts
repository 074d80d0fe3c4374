import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { SECTIONS } from '@/views/sections'
import { eachPage } from './each-page'
import { chartsOf, overviewTitle } from './page-actions'

let page: Page
eachPage(given => {
  page = given
})

interface Shift extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly { readonly node: Element | null }[]
}

/** Gathers every shift of the page, also those soon after a key or click, which the browser itself would excuse. */
const watchShifts = () =>
  page.evaluate(() => {
    const shifts: { value: number; moved: string[] }[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as Shift[])
        shifts.push({
          value: entry.value,
          moved: entry.sources.map(
            ({ node }) => `${node?.tagName ?? ''}.${node?.getAttribute?.('class') ?? ''}`,
          ),
        })
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** What has moved since the last call. */
async function shifted(): Promise<{ value: number; moved: string[] }[]> {
  await page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  return page.evaluate(() =>
    (globalThis as unknown as { shifts: { value: number; moved: string[] }[] }).shifts.splice(0),
  )
}

const sum = (shifts: readonly { value: number }[]) => shifts.reduce((sum, { value }) => sum + value, 0)

it('nothing moves by itself: on opening a document, in any view, or when its colours or its language change', async () => {
  await watchShifts()
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  await chartsOf(page)
  const opening = await shifted()
  expect.soft(sum(opening), JSON.stringify(opening)).toBeLessThan(0.01)

  for (const { id } of [...SECTIONS, ...SECTIONS]) {
    await page.locator(`nav a[href*="/${id}"]`).first().click()
    await page.waitForURL(new RegExp(`/${id}(?:\\?|$)`))
    await page.waitForFunction(
      () => (document.querySelector('main .page')?.textContent ?? '').trim().length > 10,
    )
    await page.waitForFunction(() => document.querySelector('[data-state=waiting]') === null)
    const moved = await shifted()
    expect.soft(sum(moved), `${id} ${JSON.stringify(moved)}`).toBeLessThan(0.01)
  }

  await page.locator('nav a[href*="/overview"]').first().click()
  await overviewTitle(page).waitFor()
  await chartsOf(page)
  await shifted()
  await page.getByRole('banner').getByRole('button', { name: '明暗' }).click()
  await page.getByRole('menuitemradio', { name: '深色' }).click()
  await page.locator('html[data-theme=dark]').waitFor()
  await chartsOf(page)
  const darker = await shifted()
  expect.soft(sum(darker), JSON.stringify(darker)).toBeLessThan(0.01)

  await page.evaluate(() => {
    const least = { words: Infinity, charts: Infinity }
    Object.assign(globalThis, { least })
    const look = () => {
      least.words = Math.min(least.words, document.querySelector('.overview')?.textContent.length ?? 0)
      least.charts = Math.min(least.charts, document.querySelectorAll('[data-chart]').length)
      requestAnimationFrame(look)
    }
    look()
  })
  const charts = await page.locator('[data-chart]').count()
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^(?:EN|English|语言)/ })
    .click()
  await page.locator('html[lang=en]').waitFor()
  await chartsOf(page)
  await shifted()
  await page.waitForTimeout(500)
  const after = await shifted()
  expect.soft(sum(after), JSON.stringify(after)).toBeLessThan(0.01)
  const least = await page.evaluate(
    () => (globalThis as unknown as { least: { words: number; charts: number } }).least,
  )
  expect(least.words).toBeGreaterThan(200)
  expect(least.charts).toBe(charts)
})

it.for([1366, 1100, 390])('what the checks find comes later and moves nothing, at %i pixels', async width => {
  await page.setViewportSize({ width, height: 800 })
  await page.addInitScript(() => {
    const add = Worker.prototype.addEventListener
    Worker.prototype.addEventListener = function (
      this: Worker,
      type: string,
      handle: (event: MessageEvent<{ type: string }>) => void,
    ) {
      add.call(this, type, event => {
        const message = event as MessageEvent<{ type: string }>
        if (type !== 'message' || message.data.type !== 'checked') handle(message)
        else Object.assign(globalThis, { letGo: () => handle(message) })
      })
    } as typeof add
  })
  await page.reload()
  await watchShifts()
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  await chartsOf(page)
  await page.waitForFunction(() => 'letGo' in globalThis)
  await page.evaluate(() => document.querySelector<HTMLElement>('.overview h1 button')?.focus())
  await shifted()
  await page.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo())
  await page.locator('.findings-margin li').first().waitFor({ state: 'attached' })
  const moved = await shifted()
  expect(sum(moved), JSON.stringify(moved)).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.matches('.overview h1 button'))).toBe(true)
})
