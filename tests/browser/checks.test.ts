import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { eachPage, sample } from './each-page'
import { dropFiles, overviewTitle } from './page-actions'

let page: Page
eachPage(given => {
  page = given
})

describe('a finding', () => {
  it('leads to its operand in the source and back, and stays confirmed over a reload until that is undone', async () => {
    await dropFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    await page.locator('.findings-margin li a').first().click()
    const open = page.locator('.finding-row[aria-expanded=true]')
    await open.waitFor()
    const statement = (await open.locator('.statement').innerText()).trim()

    const operand = page.locator('.account-row').first()
    const number = (await operand.locator('button').innerText()).trim()
    await operand.locator('button').click()
    const marked = page.locator('[role=grid] .current .badge')
    await marked.waitFor()
    expect((await marked.innerText()).split('·')).toContain(number)
    await page.keyboard.press('Escape')
    await page.waitForURL(url => !url.href.includes('at='))
    expect((await open.locator('.statement').innerText()).trim()).toBe(statement)

    await page.keyboard.press('c')
    await expect.poll(() => open.locator('.state').innerText()).toContain('已确认')
    await page.waitForTimeout(300)
    await page.reload()
    await open.waitFor()
    await expect.poll(() => open.locator('.state').innerText()).toContain('已确认')
    await page.keyboard.press('Control+z')
    await expect.poll(() => open.locator('.state').count()).toBe(0)
  })
})
