import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PATIENCE_MS } from './browser'
import { eachPage, sample } from './each-page'
import { chartsOf, dropFiles, overviewTitle, TITLE } from './page-actions'

const expenditureTable = Buffer.from(
  [
    '2026年预算支出总表,,,,',
    '单位：万元,,,,',
    '科目编码,科目名称,合计,基本支出,项目支出',
    '合计,,"1,200.00",900.00,300.00',
    '212,城乡社区支出,1200.00,900.00,300.00',
    '21205,城乡社区环境卫生,1200.00,900.00,300.00',
    '2120501,城乡社区环境卫生,1200.00,900.00,300.00',
  ].join('\r\n'),
  'utf8',
)

let page: Page
eachPage(given => {
  page = given
})

const section = (name: RegExp) => page.getByRole('navigation').getByRole('link', { name }).first()

/** Presses Tab until that element has the focus; every stop on the way shows it, uncovered and in the window. */
async function tabTo(selector: string, most = 150): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(wanted => {
      const at = document.activeElement
      if (!(at instanceof HTMLElement) || at === document.body) return null
      const shown = [at, at.parentElement, at.parentElement?.parentElement, ...at.children].some(each => {
        const style = each ? getComputedStyle(each) : null
        return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
      })
      const { top, bottom, width } = at.getBoundingClientRect()
      return {
        name: `${at.tagName} ${(at.textContent ?? '').trim().slice(0, 20)}`,
        there: at.matches(wanted),
        shown,
        inWindow: width > 0 && bottom > 0 && top < innerHeight,
      }
    }, selector)
    if (stop === null) continue
    expect(stop, stop.name).toMatchObject({ shown: true, inWindow: true })
    if (stop.there) return
  }
  throw new Error(`Tab does not reach ${selector}`)
}

describe('a reader', () => {
  it('goes from a dropped file over a class and a project to the source, and back step by step', async () => {
    await dropFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    const overview = page.url()

    await page.locator('.split-table a', { hasText: '城乡社区支出' }).click()
    await page.waitForURL(/\/expenditure\?.*code=212/)
    const figures = await chartsOf(page)
    expect(figures.map(({ id }) => id)).toContain('expenditure-icicle')
    const classes = page.url()

    await section(/^项目/).click()
    await page.locator('.project-table .row .name a').first().waitFor()
    const list = page.url()
    await page.locator('.project-table .row .name a', { hasText: '口袋公园' }).click()
    await page.locator('.project-page h1').waitFor()
    const project = page.url()

    const amount = page.locator('.project-facts .money-figure').first()
    const printed = (await amount.innerText()).trim()
    await amount.click()
    await page.waitForURL(/at=/)
    await expect.poll(() => page.locator('[role=gridcell].whole').first().innerText()).toContain(printed)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).toBe(project)
    await expect.poll(() => amount.evaluate(element => element.contains(document.activeElement))).toBe(true)

    for (const before of [list, classes, overview]) {
      await page.goBack()
      await expect.poll(() => page.url(), { timeout: PATIENCE_MS }).toBe(before)
    }
    await overviewTitle(page).waitFor()
  })

  it('sees of one expenditure table what it holds, what that lacks, and its cells in the source', async () => {
    await dropFiles(page, [{ name: '支出.csv', bytes: expenditureTable }])
    await overviewTitle(page).waitFor()
    expect(await page.locator('.partial-note').innerText()).toMatch(/表十二/)
    await page.locator('.split-table a', { hasText: '城乡社区支出' }).click()
    await page.waitForURL(/code=212/)
    const figure = page.locator('.ledger-table tbody .money-figure').first()
    await figure.click()
    await page.waitForURL(/at=/)
    await expect.poll(() => page.locator('[role=gridcell].whole').first().innerText()).toContain('1200.00')
    await page.keyboard.press('Escape')
    await page.waitForURL(url => !url.href.includes('at='))

    await section(/^项目/).click()
    await expect.poll(() => page.locator('main').innerText()).toMatch(/没有读到/)
    await section(/^指标/).click()
    await expect.poll(() => page.locator('main').innerText()).toMatch(/没有读到/)
    await section(/^核对/).click()
    await page
      .getByRole('link', { name: /全部核对/ })
      .first()
      .click()
    await expect.poll(() => page.locator('main').innerText()).toMatch(/没有读到|未见|未找到|没有找到/)
  })

  it('needs no mouse: from the sample over search, project, source and findings by keys alone', async () => {
    await tabTo('button', 60)
    while (!(await page.evaluate(() => document.activeElement?.textContent?.includes('打开示例') ?? false)))
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await overviewTitle(page).waitFor()

    await page.keyboard.press('4')
    await page.waitForURL(/\/projects/)
    await page.locator('.project-table .row .name a').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('绿道')
    await page.waitForURL(/q=/)
    await tabTo('.project-table .name a')
    await page.keyboard.press('Enter')
    await page.locator('.project-page h1').waitFor()
    const project = page.url()

    await tabTo('.project-facts button')
    await page.keyboard.press('Enter')
    await page.waitForURL(/at=/)
    await page.locator('[role=grid] .current').first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).toBe(project)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.project-facts') !== null))
      .toBe(true)

    await page.keyboard.press('6')
    await page.waitForURL(/\/checks/)
    await page.locator('.finding-row').first().waitFor()
    await page.keyboard.press('j')
    await page.waitForURL(/finding=/)
    await page.locator('.finding-row[aria-expanded=true]').waitFor()

    await page.keyboard.press('Control+k')
    await page.locator('.palette-field').waitFor()
    await page.keyboard.type('2120501')
    await page.locator('.palette .menu-item[data-highlighted]').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/code=2120501/)
    // The search is of the page it was opened on.
    await page.keyboard.press('Control+k')
    await page.locator('.palette-field').waitFor()
    await page.goBack()
    await page.waitForURL(/\/checks/)
    await expect.poll(() => page.locator('.palette-field').count()).toBe(0)
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })
})

describe('an address', () => {
  it('holds what was chosen: copied into a new tab it shows the same', async () => {
    await dropFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    const base = page.url().replace(/overview.*$/u, '')
    const chosen = [
      ['revenue', () => page.getByRole('link', { name: '结转', exact: true }).click()],
      ['expenditure', () => page.getByRole('link', { name: '按金额', exact: true }).click()],
      ['projects', () => page.getByRole('button', { name: '按单位分组' }).click()],
      ['indicators', () => page.getByRole('link', { name: '只看差异', exact: true }).click()],
      ['checks', () => page.locator('.finding-row').nth(1).click()],
      ['narrative', () => page.getByRole('link', { name: '按数字', exact: true }).click()],
      ['tables', () => page.getByRole('link', { name: /表六/ }).click()],
    ] as const
    for (const [view, act] of chosen) {
      await page.goto(`${base}${view}`)
      const plain = page.url()
      await act()
      await expect.poll(() => page.url(), { message: view }).not.toBe(plain)
      await page.locator(TITLE).first().waitFor()
      await page.waitForFunction(() => document.querySelector('[data-state=waiting]') === null)
      const copy = await page.context().newPage()
      await copy.goto(page.url())
      // Either page may still be drawing: they must come to the same words.
      await expect
        .poll(
          async () => {
            const [here, there] = await Promise.all(
              [page, copy].map(each => each.locator('main').innerText()),
            )
            return here === there && there !== '' ? 'the same' : `${there}\n— instead of —\n${here}`
          },
          { message: view, timeout: PATIENCE_MS },
        )
        .toBe('the same')
      await copy.close()
    }
  })
})
