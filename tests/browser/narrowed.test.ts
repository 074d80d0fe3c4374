import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eachPage } from './each-page'
import { chartsOf, overviewTitle } from './page-actions'

let page: Page
eachPage(given => {
  page = given
})

/** Charts that reach over the edge of the column that their figure stands in. */
const overEdges = () =>
  page.locator('main .figure-frame canvas').evaluateAll(
    canvases =>
      canvases.filter(canvas => {
        let column = canvas.closest('.figure-frame')?.parentElement
        while (column && getComputedStyle(column).display === 'contents') column = column.parentElement
        return column && canvas.getBoundingClientRect().right > column.getBoundingClientRect().right + 1
      }).length,
  )

it('in a window made narrower every figure is as narrow as its column', async () => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  for (const view of ['overview', 'revenue']) {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await page.goto(page.url().replace(/[a-z]+(?:\?.*)?$/, view))
    await chartsOf(page)
    for (const width of [1366, 1030, 390]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(overEdges, { timeout: 20_000 }).toBe(0)
    }
  }
})

it('projects are no broader than their pane, in a list with a column a source nor one by one', async () => {
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  const over = () => page.locator('.pane').evaluate(pane => pane.scrollWidth - pane.clientWidth)
  const base = page.url().replace(/[a-z]+(?:\?.*)?$/, 'projects')
  for (const state of ['', '?cols=funds&group=unit']) {
    await page.goto(`${base}${state}`)
    await page.locator('main [data-index]').first().waitFor()
    for (const width of [1024, 860, 800, 640]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(over, { timeout: 20_000 }).toBe(0)
    }
  }
  await page.goto(base)
  await page.locator('main [data-index] a').first().click()
  await page.locator('.project-funds').waitFor()
  for (const width of [1024, 800, 640]) {
    await page.setViewportSize({ width, height: 800 })
    await expect.poll(over, { timeout: 20_000 }).toBe(0)
  }
})
