import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { eachPage, sample } from './each-page'
import { chartsOf, dropFiles, overviewTitle } from './page-actions'

let page: Page
eachPage(given => {
  page = given
})

describe('the way of the money', () => {
  it('leads from a dropped file over the flow into a class, to a cell of the source, and back', async () => {
    await dropFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    await page.getByRole('navigation').getByRole('link', { name: '收入', exact: true }).click()
    await page.getByRole('link', { name: '流向' }).click()
    const [flow] = await chartsOf(page)
    expect(flow).toMatchObject({ id: 'money-flow', state: 'drawn' })
    expect(flow?.colours).toBeGreaterThan(3)

    await page.locator('[data-chart=money-flow]').focus()
    await page.keyboard.press('End')
    await expect.poll(() => page.locator('[data-link].lit').count()).toBeGreaterThan(0)

    await page.locator('.flow-table .class a', { hasText: '212' }).first().click()
    await page.waitForURL(/code=212/)
    const figure = page.locator('.flow-table tbody .money-figure').first()
    const printed = await figure.innerText()
    await figure.click()
    await page.waitForURL(/at=/)
    await expect.poll(() => page.locator('[role=gridcell].whole').first().innerText()).toContain(printed)
    await page.keyboard.press('Escape')
    await page.waitForURL(url => !url.href.includes('at='))
    await page.goBack()
    await page.waitForURL(url => !url.href.includes('code='))
    await page.locator('[data-chart=money-flow][data-state=drawn]').waitFor()
  })
})
