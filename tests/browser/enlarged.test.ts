import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { SECTIONS } from '@/views/sections'
import { eachPage, sample } from './each-page'
import { chooseFiles, overviewTitle, TITLE } from './page-actions'

let page: Page
/** A window of 1280 × 1024 enlarged four times. */
eachPage(
  given => {
    page = given
  },
  { width: 320, height: 256 },
)

const STATES = [
  ...SECTIONS.map(({ id }) => id),
  'revenue?show=flow',
  'expenditure?show=economic',
  'projects?project=r377',
  'checks?page=all',
  'narrative?show=numbers',
  'tables?part=sheets',
  'tables?part=doubts',
]

it('needs no second direction to scroll when enlarged four times, and its bars leave the page two thirds', async () => {
  await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
  await overviewTitle(page).waitFor()
  const base = page.url().replace(/overview.*$/, '')
  for (const state of STATES) {
    await page.goto('about:blank')
    await page.goto(base + state)
    await page.locator(`:is(${TITLE}, main .source):visible`).first().waitFor()
    const { beyond, share } = await page.evaluate(() => {
      const pane = document.querySelector('main .pane') ?? document.documentElement
      return {
        beyond: Math.max(
          pane.scrollWidth - pane.clientWidth,
          document.documentElement.scrollWidth - innerWidth,
        ),
        share: pane.clientHeight / innerHeight,
      }
    })
    expect({ state, beyond }).toEqual({ state, beyond: 0 })
    expect(share, state).toBeGreaterThan(2 / 3)
  }
})

it('keeps what a cell of the matrix holds inside the window', async () => {
  await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
  await overviewTitle(page).waitFor()
  await page.goto(page.url().replace(/overview.*$/, 'indicators'))
  await page.locator('[role=gridcell][data-at="1 2"]').click()
  const opened = page.locator('.coverage-cell-detail')
  await opened.waitFor()
  await expect.poll(async () => (await opened.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
  await expect
    .poll(async () => {
      const box = await opened.boundingBox()
      return box ? box.y + box.height : 999
    })
    .toBeLessThanOrEqual(256)
})
