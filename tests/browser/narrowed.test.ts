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
