import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch, PATIENCE_MS } from './browser'
import { sample } from './each-page'
import { chooseFiles, overviewTitle } from './page-actions'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
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
  'expenditure?show=economic',
  'expenditure?show=public',
  'indicators',
  'checks',
  'checks?page=all',
  'narrative',
  'tables',
  'tables?part=sheets',
  'tables?part=claims',
  'compare',
  'source',
  'projects?project=r377',
  'indicators?missing=any',
  'present',
]

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
  it('axe finds nothing on the first screen and on any view', async () => {
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
    const look = async (view: string, rules: object = {}) => {
      await page.addScriptTag({ content: axe })
      const found = await page.evaluate(async rules => {
        const { axe } = globalThis as unknown as {
          axe: {
            run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
          }
        }
        const { violations } = await axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules,
        })
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
      }, rules)
      violations.push(...found.map(violation => `${view} ${violation}`))
    }
    await page.goto(inject('pageUrl'))
    await page.getByRole('button').first().waitFor()
    await look('first screen')
    await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    const base = page.url().replace(/overview.*$/, '')
    for (const view of views) {
      await page.goto(`${base}${view}`)
      await page.locator('main h1, main h2, .slide h1').first().waitFor()
      await page.waitForFunction(() => document.querySelector('[data-state=waiting]') === null)
      await look(view)
    }
    for (const [view, open, opened] of opens) {
      await page.goto(`${base}${view}`)
      await page.locator('main h1, main h2').first().waitFor()
      await open(page)
      await page.locator(opened).first().waitFor()
      // What floats stands beside the landmarks of the page.
      await look(`${view} with ${opened}`, { region: { enabled: false } })
      await page.keyboard.press('Escape')
      await page.locator(opened).first().waitFor({ state: 'hidden' })
    }
    expect(violations).toEqual([])
    await context.close()
  }, 480_000)
})
