import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eachPage, sample } from './each-page'
import { chooseFiles, overviewTitle, TITLE } from './page-actions'

let page: Page
eachPage(given => {
  page = given
})

/** A view, keys pressed one after the other from a place in it, and what is seen then. */
interface Walk {
  readonly at: string
  readonly from?: string
  readonly keys: readonly string[]
  /** What the keys before the last bring, some of it fetched first. */
  readonly meanwhile?: string
  readonly seen: (page: Page) => Promise<unknown>
}
const shown = (selector: string) => (at: Page) => at.locator(selector).first().waitFor()
const address = (part: RegExp) => (at: Page) => at.waitForURL(part)

const WALKS: readonly Walk[] = [
  { at: 'overview', keys: ['3'], seen: address(/\/expenditure/) },
  { at: 'overview', keys: ['0'], seen: address(/\/source/) },
  { at: 'overview', keys: ['?'], seen: shown('[role=dialog]') },
  {
    at: 'overview',
    keys: ['?', 'Escape'],
    meanwhile: '[role=dialog]',
    seen: at => at.locator('[role=dialog]').waitFor({ state: 'hidden' }),
  },
  { at: 'overview', keys: ['Control+k'], seen: shown('.palette-list') },
  {
    at: 'overview',
    keys: ['Control+k', 'Escape'],
    meanwhile: '.palette-list',
    seen: at => at.locator('.palette-list').waitFor({ state: 'hidden' }),
  },
  { at: 'overview', from: '.overview h1 button', keys: ['Enter'], seen: address(/at=/) },
  {
    at: 'overview',
    from: '.overview h1 button',
    keys: ['Enter', 'Escape'],
    meanwhile: '.aside .source',
    seen: address(/overview$/),
  },
  { at: 'revenue', from: 'main a[href*="show=flow"]', keys: ['Enter'], seen: address(/show=flow/) },
  { at: 'expenditure', from: 'main a[href*="code="]', keys: ['Enter'], seen: address(/code=\d{3}/) },
  {
    at: 'expenditure?code=212',
    from: 'nav a',
    keys: ['Enter'],
    seen: at => at.waitForURL(url => !url.href.includes('code=')),
  },
  {
    at: 'expenditure',
    from: '[data-chart=expenditure-icicle]',
    keys: ['ArrowRight', 'Enter'],
    seen: address(/code=/),
  },
  { at: 'projects', keys: ['/'], seen: shown('main input:focus') },
  { at: 'projects', keys: ['j', 'Enter'], seen: address(/project=/) },
  { at: 'projects?project=r377', keys: [']'], seen: at => at.waitForURL(url => !url.href.includes('r377')) },
  { at: 'projects?project=r377', keys: [']', '['], seen: address(/project=r377/) },
  {
    at: 'indicators',
    from: '[role=gridcell][data-at="0 0"]',
    keys: ['ArrowDown', 'ArrowRight', 'Enter'],
    seen: shown('[role=dialog]'),
  },
  {
    at: 'indicators',
    from: '[role=gridcell][data-at="0 0"]',
    keys: ['ArrowDown', 'Enter', 'Escape'],
    meanwhile: '[role=dialog]',
    seen: at => at.locator('[role=dialog]').waitFor({ state: 'hidden' }),
  },
  { at: 'checks', keys: ['j'], seen: shown('.finding-detail') },
  { at: 'checks', keys: ['j', 'j', 'k'], seen: shown('.finding-detail') },
  { at: 'checks', keys: ['j', 'c'], seen: shown('[aria-pressed=true]') },
  { at: 'checks', keys: ['j', 'd'], seen: shown('[aria-pressed=true]') },
  { at: 'checks', keys: ['j', 'e'], seen: shown('.finding-note textarea') },
  {
    at: 'checks',
    keys: ['j', 'e', 'Escape'],
    meanwhile: '.finding-note',
    seen: at => at.locator('.finding-note').waitFor({ state: 'hidden' }),
  },
  { at: 'tables?part=doubts', keys: ['j'], seen: address(/doubt=/) },
  { at: 'tables?part=doubts', keys: ['e'], seen: shown('.correction-form') },
  {
    at: 'tables?part=doubts',
    keys: ['e', 'Escape'],
    meanwhile: '.correction-form',
    seen: at => at.locator('.correction-form').waitFor({ state: 'hidden' }),
  },
  { at: 'tables?part=doubts', keys: ['c'], seen: shown('.correction-list li') },
  { at: 'source', keys: ['/'], seen: shown('main input:focus') },
  {
    at: 'source?at=97:0-4,98:0-4',
    keys: ['n'],
    seen: at => at.getByText('2 / 2').first().waitFor(),
  },
  { at: 'source', keys: ['o'], seen: shown('[role=grid]') },
  { at: 'overview', keys: ['s'], seen: address(/present/) },
  {
    at: 'overview',
    keys: ['s', 'ArrowRight', 'Escape'],
    meanwhile: '.slide',
    seen: address(/\/overview/),
  },
]

it('every key of the list does in its view what the list says, and leaves the keyboard in the page', async () => {
  await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
  await overviewTitle(page).waitFor()
  const base = page.url().replace(/overview.*$/, '')
  const wrong: string[] = []
  for (const { at, from, keys, meanwhile, seen } of WALKS) {
    const walk = `${at}: ${keys.join(' ')}`
    await page.goto('about:blank')
    await page.goto(base + at)
    await page.locator('.section-bar').waitFor()
    await page.locator(TITLE).first().waitFor()
    if (at.startsWith('source')) await page.locator('main [role=row]').first().waitFor()
    if (from !== undefined) await page.locator(from).first().focus()
    for (const [index, key] of keys.entries()) {
      if (meanwhile !== undefined && index === keys.length - 1)
        await page.locator(meanwhile).first().waitFor()
      await page.keyboard.press(key, { delay: 20 })
    }
    const came = await seen(page).then(
      () => true,
      () => false,
    )
    if (!came) wrong.push(`${walk} does nothing`)
    if (from === undefined) continue
    await page
      .waitForFunction(() => document.activeElement !== document.body)
      .catch(() => {
        wrong.push(`${walk} loses the keyboard`)
      })
  }
  expect(wrong).toEqual([])
}, 480_000)
