import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PATIENCE_MS } from './browser'
import { eachPage, sample } from './each-page'
import { chooseFiles, overviewTitle } from './page-actions'

let page: Page
let base: string
eachPage(
  async given => {
    page = given
    await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    base = page.url().replace(/overview.*$/, '')
  },
  { width: 1280, height: 720 },
)

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

  it('stands row under row, without a gap, however it is grouped and whatever columns it has', async () => {
    const gaps = () =>
      page.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('.project-table .list .row')]
          .map(row => row.getBoundingClientRect())
          .sort((a, b) => a.top - b.top)
        return rows.slice(1).filter((row, at) => Math.abs(row.top - (rows[at]?.bottom ?? 0)) > 1).length
      })
    const rows = page.locator('.project-table .row .name a')
    await page.setViewportSize({ width: 1000, height: 720 })
    for (const query of ['', '?group=unit', '?cols=funds&group=unit', '?cols=funds', '']) {
      await page.goto(`${base}projects${query}`)
      await rows.first().waitFor()
      await expect.poll(gaps, { message: query, timeout: PATIENCE_MS }).toBe(0)
    }
  })
})

it('rows stand one under the other however the list was ordered and the window made narrower and wider', async () => {
  const base = page.url().replace(/[a-z]+(?:\?.*)?$/, 'projects')
  /** By how much each row begins before or after the end of the one above it, where that can be seen. */
  const apart = () =>
    page.evaluate(() => {
      const rows = [...document.querySelectorAll('main [data-index]')]
        .map(row => ({ index: Number(row.getAttribute('data-index')), box: row.getBoundingClientRect() }))
        .sort((a, b) => a.index - b.index)
      return rows
        .slice(1)
        .map(({ box }, at) => Math.round(box.top - (rows[at]?.box.bottom ?? 0)))
        .filter(gap => Math.abs(gap) > 1)
    })
  for (const state of ['', '?cols=funds&group=unit', '?sort=name', '?group=unit', '?cols=funds&group=unit']) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(`${base}${state}`)
    await page.locator('main .project-table [data-index]').first().waitFor()
    for (const width of [1280, 480, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(apart, { timeout: 10_000, message: `${state} at ${width}` }).toEqual([])
    }
  }
})
