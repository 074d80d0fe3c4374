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

it.for(['zh-CN', 'en'])(
  'the bar of views names every view and what was corrected, or opens a menu of them, at any width, in %s',
  async language => {
    await page.getByRole('button', { name: '打开示例' }).click()
    await overviewTitle(page).waitFor()
    await page.goto(page.url().replace(/[a-z]+(?:\?.*)?$/, 'tables?part=doubts'))
    await page.locator('.correction-queue').waitFor()
    if (language === 'en') {
      await page.getByRole('banner').getByRole('button', { name: 'EN', exact: true }).click()
      await page.locator('html[lang=en]').waitFor()
    }
    await page.waitForFunction(
      () => document.querySelector('.audit-status')?.getAttribute('aria-busy') === 'false',
    )
    const looked = () =>
      page.evaluate(() => {
        const bar = document.querySelector('.section-bar')
        const list = bar?.querySelector('ul')
        const end = bar?.querySelector(':scope > .end')
        if (!bar || !list || !end) throw new Error('no bar')
        const edge = bar.getBoundingClientRect().left + bar.clientWidth
        const named = [...list.querySelectorAll('a')].map(each => each.getBoundingClientRect())
        const ended = [...end.querySelectorAll('*')].filter(each => each.getClientRects().length > 0)
        const { left, right } = list.getBoundingClientRect()
        const cut = named.filter(each => each.right > right + 1 || each.left < left - 1).length
        return {
          menu: (bar.querySelector('.all')?.getClientRects().length ?? 0) > 0,
          cut,
          over: ended.filter(each => {
            const box = each.getBoundingClientRect()
            return box.right > edge + 1 || box.left < right - 1
          }).length,
          undo: [...end.querySelectorAll('button')].filter(each => each.getClientRects().length > 0).length,
          at: named.map(each => Math.round(each.left)),
        }
      })
    const widths = [360, 480, 640, 800, 1023, 1024, 1100, 1280, 1366, 1440, 1600, 1680, 1920]
    /** Where every view is named at each of the widths. */
    const look = async (undo: number) => {
      const at: (readonly number[])[] = []
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        // What is cut off can only be where a menu has it, and then the ways back stand there too.
        await expect
          .poll(async () => {
            const { menu, cut, over, undo: ways } = await looked()
            return { width, cut: !menu && cut > 0, over, ways: menu ? undo : ways }
          })
          .toEqual({ width, cut: false, over: 0, ways: undo })
        at.push([width, ...(await looked()).at])
      }
      return at
    }
    const before = await look(0)
    await page.keyboard.press('c')
    await page.locator('.correction-list li').first().waitFor()
    expect(await look(2)).toEqual(before)

    await page.setViewportSize({ width: 390, height: 800 })
    await page.locator('.section-bar .all').click()
    await page.getByRole('menuitem', { name: /^(?:撤销|Undo)$/ }).click()
    await expect.poll(() => page.locator('.correction-list li').count()).toBe(0)
  },
)

it('heads and labels of the flow keep clear of each other where the letters stand apart, in English', async () => {
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  await page.getByRole('button', { name: /^(?:EN|English|语言)/ }).click()
  await page.locator('html[lang=en]').waitFor()
  await page.evaluate(() => {
    const apart = new CSSStyleSheet()
    apart.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, apart]
  })
  await page.goto(page.url().replace(/[a-z]+(?:\?.*)?$/, 'revenue?show=flow'))
  await chartsOf(page)
  const heads = page.locator('.flow-figure .columns')
  const { over, apart } = await heads.evaluate(each => {
    const range = document.createRange()
    range.selectNodeContents(each)
    return {
      over: range.getBoundingClientRect().right - each.getBoundingClientRect().right,
      apart: getComputedStyle(each.parentElement?.querySelector('canvas') ?? each).letterSpacing,
    }
  })
  expect(over).toBeLessThanOrEqual(1)
  // What is drawn is measured off the page, where letters do not stand apart.
  expect(apart).toMatch(/^(?:normal|0px)$/)
})

it('on a phone names stay whole: in the bar, among the facts of a project, beside the bars of a slide', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  const base = page.url().replace(/[a-z]+(?:\?.*)?$/, '')
  const cut = () =>
    page
      .locator('header .switcher .name')
      .evaluate(name => name.scrollHeight > name.clientHeight + 1 || name.scrollWidth > name.clientWidth + 1)
  for (const width of [700, 390, 360]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await cut(), String(width)).toBe(false)
  }
  await page.setViewportSize({ width: 390, height: 844 })

  await page.goto(`${base}projects`)
  await page.locator('main [data-index] a').first().click()
  await page.locator('.project-facts').waitFor()
  const wrapped = await page
    .locator('.project-facts dd')
    .evaluateAll(facts => facts.filter(fact => fact.getBoundingClientRect().height > 40).length)
  expect(wrapped).toBe(0)

  await page.goto(`${base}present`)
  const names = page.locator('.slide tr:has(.slide-bars) th')
  while ((await names.count()) === 0) {
    await page.keyboard.press('ArrowRight')
    await page.locator('.slide h1').waitFor()
  }
  const lines = await names.evaluateAll(cells =>
    cells.map(
      cell => cell.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(cell).fontSize),
    ),
  )
  expect(Math.max(...lines)).toBeLessThan(2)
})
