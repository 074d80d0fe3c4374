import { readdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { sharedDir } from '../shared'
import { axeFinds } from './axe'
import { launch, PATIENCE_MS } from './browser'
import { sample } from './each-page'
import { chooseFiles, overviewTitle, TITLE } from './page-actions'

const views = [
  'overview',
  'revenue',
  'revenue?show=classes',
  'revenue?show=flow',
  'revenue?show=carryover',
  'expenditure',
  'projects',
  'projects?cols=funds&group=unit',
  'expenditure?code=212&colour=source',
  'expenditure?code=21205',
  'expenditure?show=economic',
  'expenditure?show=public',
  'indicators',
  'checks',
  'checks?page=all',
  'narrative',
  'narrative?show=numbers',
  'tables',
  'tables?part=sheets',
  'tables?part=claims',
  'compare',
  'source',
  'source?at=150:17-23',
  'projects?project=r377',
  'indicators?missing=any',
  'present',
]

/** What is narrower folds: lists into menus, columns into lines. */
const WIDTHS = [1280, 1100, 1024, 700, 480, 390, 320]

const press = (selector: string) => (page: Page) => page.locator(selector).first().click()

/** What opens over a view, and by what it is known. */
const opens: readonly (readonly [view: string, open: (page: Page) => Promise<void>, opened: string])[] = [
  ['overview', press('header [aria-haspopup=menu]:visible'), '[role=menu]'],
  ['checks', press('main [aria-haspopup=menu]'), '[role=menu]'],
  ['projects', press('main [aria-haspopup=menu]'), '[role=menu]'],
  ['overview', press('main .term-note:visible'), '.term-explained'],
  ['overview', page => page.keyboard.press('Control+k'), '[role=dialog]'],
  ['overview', page => page.keyboard.press('?'), '[role=dialog]'],
  ['indicators', press('[role=gridcell][data-at="1 2"]'), '[role=dialog]'],
]

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

describe.each([
  ['light', 'zh-CN'],
  ['dark', 'en'],
] as const)('in %s and %s', (colorScheme, locale) => {
  it('axe finds nothing on the first screen and on any view, at any width', async () => {
    // Scripts of the test itself are let past the policy; everything else about the page is as built.
    const context = await browser.newContext({
      colorScheme,
      locale,
      bypassCSP: true,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    const violations: string[] = []
    const look = async (view: string, rules?: object) => {
      const found = await axeFinds(page, rules)
      violations.push(...found.map(violation => `${view} ${violation}`))
    }
    await page.goto(inject('pageUrl'))
    await page.getByRole('button').first().waitFor()
    await look('first screen')
    await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    const base = page.url().replace(/overview.*$/, '')
    for (const view of views) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(`${base}${view}`)
      await page.locator(`${TITLE}, .slide h1, main .source`).first().waitFor()
      await page.waitForFunction(() => document.querySelector('[data-state=waiting]') === null)
      // A way to another state of a view is not the page that is open, and what is hidden makes no page longer.
      const current = await page.locator('main .pane a[aria-current=page]:not(nav a)').count()
      const longer = await page.evaluate(() => {
        const views = document.querySelector('main .page')
        return views ? views.scrollHeight - views.clientHeight : 0
      })
      if (current > 0) violations.push(`${view}: ${current} links to the page that is open`)
      if (longer > 1) violations.push(`${view}: the page is ${longer} pixels longer than its pane`)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        await page.waitForFunction(() => document.querySelector('[data-state=waiting]') === null)
        // Colours are those of the page at any width; looking at them takes longest.
        await look(`${view} at ${width}`, { 'color-contrast': { enabled: width === 1280 || width === 390 } })
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    for (const [view, open, opened] of opens) {
      await page.goto(`${base}${view}`)
      await page.locator(TITLE).first().waitFor()
      await open(page)
      await page.locator(opened).first().waitFor()
      await look(`${view} with ${opened}`)
      await page.keyboard.press('Escape')
      await page.locator(opened).first().waitFor({ state: 'hidden' })
    }
    expect(violations).toEqual([])
    await context.close()
  }, 900_000)
})

describe.skipIf(sharedDir === null)('real disclosures (left out where ../shared is not at hand)', () => {
  it('axe finds nothing on what is drawn of each', async () => {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'zh-CN',
      bypassCSP: true,
      reducedMotion: 'reduce',
    })
    const violations: string[] = []
    const texts = readdirSync(`${sharedDir}/samples`).filter(name => name.endsWith('.txt'))
    for (const name of texts) {
      const page = await context.newPage()
      page.setDefaultTimeout(PATIENCE_MS)
      await page.goto(inject('pageUrl'))
      await page.locator('input[type=file]').first().setInputFiles(`${sharedDir}/samples/${name}`)
      await overviewTitle(page).waitFor()
      const base = page.url().replace(/overview.*$/, '')
      for (const view of ['overview', 'revenue', 'expenditure', 'projects', 'indicators', 'checks']) {
        await page.goto(`${base}${view}`)
        await page.locator(TITLE).first().waitFor()
        await page.waitForFunction(() => document.querySelector('[data-state=waiting]') === null)
        violations.push(...(await axeFinds(page)).map(found => `${name} ${view} ${found}`))
      }
      await page.close()
    }
    expect(violations).toEqual([])
    expect(texts.length).toBeGreaterThan(0)
    await context.close()
  }, 300_000)
})
