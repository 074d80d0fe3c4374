import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { sharedDir } from '../shared'
import { eachPage, sample } from './each-page'
import { chartsOf, chooseFiles, dropFiles, overviewTitle, switcher, untilStored } from './page-actions'

const rubbish = Buffer.from('今天下雨。\n明天放晴。\n', 'utf8')
const oneTable = Buffer.from(
  [
    '2026年预算支出总表,,,,',
    '单位：万元,,,,',
    '科目编码,科目名称,合计,基本支出,项目支出',
    '合计,,"1,200.00",1000.00,200.00',
    '208,社会保障和就业支出,1200.00,1000.00,200.00',
  ].join('\r\n'),
  'utf8',
)

/** The same text in another encoding; only the characters of `oneTable` need to be known. */
const gb18030 = (text: string, table: Readonly<Record<string, readonly [number, number]>>) =>
  Buffer.from([...text].flatMap(letter => table[letter] ?? [letter.charCodeAt(0)]))

let page: Page
eachPage(given => {
  page = given
})

describe('a file dropped on the page', () => {
  it('becomes three drawn charts, each with ink on its canvas', async () => {
    await dropFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    const charts = await chartsOf(page)
    expect(charts.map(chart => chart.id)).toEqual(
      expect.arrayContaining(['revenue-composition', 'expenditure-split', 'dimension-coverage']),
    )
    for (const chart of charts) {
      expect(chart.state).toBe('drawn')
      expect(chart.colours).toBeGreaterThan(1)
    }
  })

  it('is still there after a reload, at the same address', async () => {
    await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    const title = await overviewTitle(page).innerText()
    await page.getByRole('link', { name: /支出/ }).first().click()
    await page.waitForURL(/\/expenditure/)
    await untilStored(page, 1)
    await page.reload()
    await page.waitForURL(/\/expenditure/)
    await page.locator('[data-chart=expenditure-icicle][data-state=drawn]').waitFor()
    await page.goBack()
    expect(await overviewTitle(page).innerText()).toBe(title)
  })

  it('stays open when rubbish follows, which is answered in words', async () => {
    await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    const title = await overviewTitle(page).innerText()
    await dropFiles(page, [{ name: '日记.txt', bytes: rubbish }])
    await page
      .getByRole('region', { name: '没有读成' })
      .getByText(/没有找到预算表/)
      .waitFor()
    expect(await page.locator('body').innerText()).toContain('日记.txt')
    expect(await overviewTitle(page).innerText()).toBe(title)
  })

  it('is asked about when it is dropped again, and can be kept twice', async () => {
    await chooseFiles(page, [{ name: 'a.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    await dropFiles(page, [{ name: 'b.txt', bytes: sample }])
    await page.getByRole('button', { name: '两份都留' }).click()
    await switcher(page).click()
    await expect.poll(() => page.getByRole('menuitem').count()).toBeGreaterThanOrEqual(3)
    await page.keyboard.press('Escape')
  })

  it('may be a CSV of one table: what it holds is shown, what is missing is named', async () => {
    await chooseFiles(page, [{ name: '支出.csv', bytes: oneTable }])
    await overviewTitle(page).waitFor()
    await page.locator('[data-chart=expenditure-split][data-state=drawn]').waitFor()
    const text = await page.locator('main').innerText()
    expect(text).toContain('1,200.00')
    expect(text).toMatch(/缺|未见|没有/)
  })

  it('may be in GB18030, which is found and said', async () => {
    const gb = gb18030(
      '2026年预算支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n合计\t\t1.00\t1.00\t\n208\t社会\t1.00\t1.00\t\n',
      GB18030,
    )
    await chooseFiles(page, [{ name: 'gb.txt', bytes: gb }])
    await overviewTitle(page).waitFor()
    expect(await page.locator('main').innerText()).toContain('GB18030')
  })
})

describe('a figure', () => {
  it('opens the source at its own cell, and Escape leads back to it', async () => {
    await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    const figure = page.locator('.figure-frame .money-figure:not(.is-blank)').first()
    const printed = (await figure.innerText()).trim()
    await figure.click()
    await page.waitForURL(/at=/)
    const marked = page.locator('[role=gridcell].whole')
    await marked.first().waitFor()
    expect((await marked.first().innerText()).replace(/[^\d.]/g, '')).toContain(printed.replaceAll(',', ''))
    await page.keyboard.press('Escape')
    await page.waitForURL(url => !url.href.includes('at='))
    await expect.poll(() => figure.evaluate(element => element === document.activeElement)).toBe(true)
  })

  it('changes its unit everywhere at once', async () => {
    await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    const before = await overviewTitle(page).innerText()
    await page.keyboard.press('u')
    await expect.poll(() => overviewTitle(page).innerText()).not.toBe(before)
    expect(await overviewTitle(page).innerText()).toContain('亿元')
  })
})

/** What has the keyboard, as it is called. */
const focused = () =>
  page.evaluate(() => {
    const { activeElement: element } = document
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''
  })
const scrolled = () => page.evaluate(() => document.querySelector('.pane')?.scrollTop ?? -1)

describe('the way back', () => {
  it('leads from the source over project and list to the overview, each as it was left', async () => {
    await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    const drill = page.locator('.overview .split-table a[href*="code="]').last()
    const name = (await drill.innerText()).trim()
    await drill.scrollIntoViewIfNeeded()
    await page.locator('.overview').evaluate(view => view.parentElement?.scrollBy(0, 40))
    const overview = await scrolled()
    expect(overview).toBeGreaterThan(0)
    await drill.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/expenditure\?code=/)
    await page.locator('.expenditure h1').waitFor()

    await page.locator('nav a[href*="/projects"]').first().click()
    const link = page.locator('.project-table .name a').nth(3)
    const project = (await link.innerText()).trim()
    await link.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: project, level: 1 }).waitFor()

    const figure = page.locator('.project-page .money-figure').first()
    const printed = await figure.getAttribute('aria-label')
    await figure.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/at=/)
    await page.goBack()
    await page.waitForURL(url => !url.href.includes('at='))
    await expect.poll(focused).toBe(printed)

    await page.goBack()
    await page.waitForURL(url => !url.href.includes('project='))
    await expect.poll(focused).toBe(project)

    await page.goBack()
    await page.waitForURL(/expenditure\?code=/)
    await page.goBack()
    await page.waitForURL(/overview/)
    await expect.poll(focused).toBe(name)
    await expect.poll(scrolled).toBe(overview)
  })
})

describe('documents', () => {
  it('switch by the list in the top bar, and by back and forward', async () => {
    await chooseFiles(page, [
      { name: 'sample.txt', bytes: sample },
      { name: '支出.csv', bytes: oneTable },
    ])
    await overviewTitle(page).waitFor()
    const first = page.url()
    await switcher(page).click()
    const others = page.getByRole('menuitem').filter({ hasText: /支出\.csv|sample\.txt|2026/ })
    await others.nth(1).click()
    await expect.poll(() => page.url()).not.toBe(first)
    await page.goBack()
    await expect.poll(() => page.url()).toBe(first)
  })

  it('come back by undo after they were removed', async () => {
    await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    await untilStored(page, 1)
    await page.goto(inject('pageUrl'))
    await page.getByRole('button', { name: /移除/ }).first().click()
    await untilStored(page, 0)
    await page.getByRole('button', { name: /撤销/ }).first().click()
    await untilStored(page, 1)
    await page.reload()
    await expect.poll(() => page.getByRole('button', { name: /移除/ }).count()).toBe(1)
  })
})

describe.skipIf(sharedDir === null)('a real disclosure (left out where ../shared is not at hand)', () => {
  it('opens every view without an error', async () => {
    const file = `${sharedDir}/samples/000_fcba76fadf4b07a9.txt`
    await page.locator('input[type=file]').first().setInputFiles(file)
    await overviewTitle(page).waitFor()
    const base = page.url().replace(/overview.*$/, '')
    for (const view of ['expenditure', 'indicators', 'tables', 'source']) {
      await page.goto(`${base}${view}`)
      await expect.poll(() => page.locator('main').innerText()).toMatch(/\d/)
    }
  })
})

/** GB18030 bytes of the characters used above. */
const GB18030: Readonly<Record<string, readonly [number, number]>> = Object.fromEntries(
  Object.entries({
    年: 'c4ea',
    预: 'd4a4',
    算: 'cbe3',
    支: 'd6a7',
    出: 'b3f6',
    总: 'd7dc',
    表: 'b1ed',
    单: 'b5a5',
    位: 'cebb',
    '：': 'a3ba',
    万: 'cdf2',
    元: 'd4aa',
    科: 'bfc6',
    目: 'c4bf',
    编: 'b1e0',
    码: 'c2eb',
    名: 'c3fb',
    称: 'b3c6',
    合: 'bacf',
    计: 'bcc6',
    基: 'bbf9',
    本: 'b1be',
    项: 'cfee',
    社: 'c9e7',
    会: 'bbe1',
  }).map(([letter, hex]) => [
    letter,
    [Number.parseInt(hex.slice(0, 2), 16), Number.parseInt(hex.slice(2), 16)],
  ]),
)

it('on a phone the bar of views shows the one that is open', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
  await overviewTitle(page).waitFor()
  const views = page.locator('.section-bar ul')
  for (const key of ['0', '1', '7']) {
    await page.keyboard.press(key)
    await expect
      .poll(() =>
        views.evaluate(list => {
          const current = list.querySelector('[aria-current]')?.getBoundingClientRect()
          const { left, right } = list.getBoundingClientRect()
          return current !== undefined && current.left >= left - 1 && current.right <= right + 1
        }),
      )
      .toBe(true)
  }
})
