import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { eachPage, sample } from './each-page'
import { dropFiles, overviewTitle, untilStored } from './page-actions'

let page: Page
eachPage(given => {
  page = given
})

const bar = () => page.locator('nav a[href*="/checks"]').first()
const chosen = (nth: number) => page.locator('[data-finding]').nth(nth).and(page.locator('.open'))
const steps = () => page.evaluate(() => history.length)

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

describe('a way to a finding', () => {
  it('leads to it with its source beside it, where there is room; in a narrower window to the list', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await dropFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    const link = page.locator('.findings-margin li a').nth(1)
    await link.click()
    await page.waitForURL(/checks\?finding=.*at=/)
    await page.locator('[role=grid] .fails .badge').waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL(url => !url.href.includes('at='))
    await page.goBack()
    await page.setViewportSize({ width: 1280, height: 900 })
    await link.click()
    await page.waitForURL(/checks\?finding=[^&]*$/)
    expect(await page.locator('[role=grid]').count()).toBe(0)
  })

  it('that names none of this document says so, and can be taken out of the address', async () => {
    await dropFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    await untilStored(page, 1)
    const note = page.locator('.stray')
    await page.goto(page.url().replace('overview', 'checks?finding=zzz&severity=all'))
    await page.reload()
    await note.waitFor()
    expect(await note.innerText()).toContain('finding=zzz')
    await note.locator('a').click()
    await note.waitFor({ state: 'detached' })
    expect(page.url()).toMatch(/severity=all/)
    await page.goto(page.url().replace(/checks.*/u, 'source?at=99999:0-3'))
    await page.reload()
    await note.waitFor()
    expect(await note.innerText()).toContain('at=99999:0-3')
  })
})

describe('the checks, asked for without a finding', () => {
  it('begin with the gravest one beside its source; it is no step of its own, and the reader may close it', async () => {
    await page.setViewportSize({ width: 1360, height: 900 })
    await dropFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    const before = await steps()
    await bar().click()
    await chosen(0).waitFor()
    await page.locator('[role=grid] .fails .badge').waitFor()
    await page.waitForURL(/finding=.*at=/)
    expect(await steps()).toBe(before + 1)
    const first = page.url()
    await bar().click()
    await chosen(0).waitFor()
    expect(await steps()).toBe(before + 1)

    await page.locator('[data-finding] > button').nth(3).click()
    await chosen(3).waitFor()
    await page.locator('.pane').evaluate(pane => pane.scrollTo(0, 100))
    await bar().click()
    await chosen(0).waitFor()
    expect(page.url()).toBe(first)
    await expect.poll(() => page.locator('.pane').evaluate(pane => pane.scrollTop)).toBe(0)
    await page.goBack()
    await chosen(3).waitFor()
    await page.goBack()
    await overviewTitle(page).waitFor()
    await page.goForward()
    await chosen(3).waitFor()

    await page.keyboard.press('Escape')
    await page.waitForURL(url => !url.href.includes('at='))
    await page.locator('[data-finding].open > button').click()
    await page.locator('[data-finding].open').waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('[data-finding]').first().waitFor()
    await page.waitForTimeout(500)
    expect(await page.locator('[data-finding].open').count()).toBe(0)
    await bar().click()
    await chosen(0).waitFor()
    expect(page.url()).toBe(first)
  })

  it('begin so where the page is opened at their address; in a narrower window with the list alone', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await dropFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    await untilStored(page, 1)
    await page.goto(page.url().replace('overview', 'checks?severity=warning'))
    await page.reload()
    await chosen(0).waitFor()
    await page.locator('[role=grid] .badge').first().waitFor()
    await page.waitForURL(/severity=warning&finding=.*at=/)

    await page.setViewportSize({ width: 1359, height: 900 })
    await bar().click()
    await page.waitForURL(/checks$/)
    await page.waitForTimeout(500)
    expect(await page.locator('[data-finding].open').count()).toBe(0)
  })

  it('show prose from its first letter: what stands left of the lines takes no more than its room', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await dropFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    await bar().click()
    await page.locator('[data-finding] > button').nth(2).click()
    const mark = page.locator('[role=grid] .text:not(.grid) mark')
    await mark.first().waitFor()
    const [from, to] = await page
      .locator('[role=grid] .text:not(.grid)')
      .first()
      .evaluate(text => [
        text.getBoundingClientRect().left - (text.closest('[role=grid]')?.getBoundingClientRect().left ?? 0),
        Number.parseFloat(getComputedStyle(text).left),
      ])
    expect(from).toBeCloseTo(to ?? 0, 1)
    expect(await page.locator('[role=grid]').evaluate(grid => grid.scrollLeft)).toBe(0)
  })
})
