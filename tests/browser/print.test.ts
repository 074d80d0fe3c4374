import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { SECTIONS } from '@/views/sections'
import { eachPage, sample } from './each-page'
import { LANGUAGES } from '@/locales'
import { exportMessages } from '@/locales/export-messages'
import { report } from '@/exports/report'
import { sampleInput } from '../exports/export-input'
import { chartsOf, chooseFiles, overviewTitle } from './page-actions'

/** The width of the text on A4 between its margins: 182 mm. */
const PAPER = 688

/** The same of the report, upright and turned sideways: 178 and 265 mm. */
const UPRIGHT = 673
const SIDEWAYS = 1001

/** What the foot of each page says. */
const NAMED = '示例市虚构区公园绿地事务局 · 2026 年 · 万元 · 明账 Mingzhang'

let page: Page
eachPage(given => {
  page = given
})

/** Colours of the charts that are lighter than paper can show: the share of their opaque pixels. */
const paleInk = () =>
  page.locator('[data-chart] canvas').evaluateAll(canvases =>
    canvases.map(canvas => {
      const { width, height } = canvas as HTMLCanvasElement
      const pixels =
        (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? []
      let ink = 0
      let pale = 0
      for (let at = 0; at < pixels.length; at += 4 * 5) {
        if (pixels[at + 3] !== 255) continue
        ink++
        if (Math.min(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0) > 200) pale++
      }
      return ink === 0 ? 0 : pale / ink
    }),
  )

it('the report has no table broader than its paper, in either language', async () => {
  // The page's own policy holds for nothing but the page.
  const paper = await page.context().newPage()
  for (const language of LANGUAGES) {
    const words = exportMessages(language)
    await paper.setContent(String(await report.write(await sampleInput({ language, words }))))
    await paper.emulateMedia({ media: 'print' })
    for (const [width, tables] of [
      [UPRIGHT, 'details:not(.broad) table, dl'],
      [SIDEWAYS, 'details.broad table'],
    ] as const) {
      await paper.setViewportSize({ width, height: 1000 })
      const widths = await paper
        .locator(tables)
        .evaluateAll(found => found.map(each => each.getBoundingClientRect().width))
      expect(widths.length, language).toBeGreaterThan(1)
      expect(Math.max(...widths), `${language} ${tables}`).toBeLessThanOrEqual(width)
    }
  }
})

it('puts every project on paper, also those out of sight', async () => {
  await page.setViewportSize({ width: 1366, height: 400 })
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  await page.goto(page.url().replace(/[a-z]+(?:\?.*)?$/, 'projects'))
  const rows = page.locator('main [data-index]')
  await rows.first().waitFor()
  const all = Number(await page.locator('main [role=table]').getAttribute('aria-rowcount')) - 1
  expect(await rows.count()).toBeLessThan(all)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(all)
  const tops = await rows.evaluateAll(each => each.map(row => row.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(all)
  await page.emulateMedia({ media: 'print' })
  const heads = page.locator('main .project-table-head')
  // Only so does the browser repeat them on every sheet, with their words.
  expect(
    await heads.evaluate(head => {
      const { display, position, breakInside } = getComputedStyle(head)
      const buttons = [...head.querySelectorAll('button')].map(button => getComputedStyle(button).display)
      return { display, position, breakInside, buttons: [...new Set(buttons)] }
    }),
  ).toEqual({
    display: 'table-header-group',
    position: 'static',
    breakInside: 'avoid',
    buttons: ['contents'],
  })
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(() => rows.count(), { timeout: 20_000 }).toBeLessThan(all)
})

it('every view is put on A4 in dark ink, no wider than the paper, without what only a screen needs', async () => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  await chartsOf(page)
  const base = page.url().replace(/[a-z]+(?:\?.*)?$/, '')
  for (const { id } of SECTIONS) {
    await page.goto(`${base}${id}`)
    await page.waitForFunction(
      () => (document.querySelector('main .page')?.textContent ?? '').trim().length > 10,
    )
    if (['overview', 'revenue', 'expenditure'].includes(id)) await chartsOf(page)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: PAPER, height: 1000 })
    const found = await page.evaluate(
      paper => ({
        wide: [...document.querySelectorAll('main table, main canvas, main .row, main section')]
          .filter(element => element.getBoundingClientRect().right > paper + 2)
          .map(element => `${element.tagName} ${element.className}`),
        controls: [...document.querySelectorAll('main input, main select, main [role=radiogroup]')].filter(
          element => element.getClientRects().length > 0,
        ).length,
        bars: [...document.querySelectorAll('header.top-bar, .section-bar')].filter(
          element => element.getClientRects().length > 0,
        ).length,
        foot: document.adoptedStyleSheets
          .flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText))
          .join(''),
      }),
      PAPER,
    )
    expect(found, id).toMatchObject({ wide: [], controls: 0, bars: 0 })
    // Words for finding one's way lead nowhere on paper.
    const words = await page.locator('main').innerText()
    expect(words, id).not.toMatch(/全部 \d+ 条发现/u)
    for (const way of ['看核对', '逐个项目看', '点科目看下一级', '点它看原文', '表格与其他内容', '›'])
      expect(words.includes(way), `${id}: ${way}`).toBe(false)
    // Where the browser knows no margins of a page it keeps no rule for them.
    expect(found.foot.includes('content') ? found.foot : NAMED, id).toContain(NAMED)
    for (const share of await paleInk()) expect(share, id).toBeLessThan(0.5)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1366, height: 768 })
    expect(await page.locator('html.printing').count()).toBe(0)
  }
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})

it('a comparison of six documents is no wider than the paper, its figures included', async () => {
  const text = sample.toString('utf8')
  const ids: string[] = []
  for (let later = 0; later < 6; later++) {
    const bytes = Buffer.from(
      text.replaceAll('2026', String(2026 + later)).replaceAll('2025', String(2025 + later)),
    )
    await chooseFiles(page, [{ name: `${later}.txt`, bytes }])
    await page.waitForURL(url => url.href.includes('/overview') && !ids.some(id => url.href.includes(id)))
    await overviewTitle(page).waitFor()
    ids.push(/#\/d\/([^/]+)\//.exec(page.url())?.[1] ?? '')
  }
  for (const count of [2, 3, 6]) {
    const others = ids.slice(0, count - 1).join(',')
    await page.goto(page.url().replace(/#.*/, `#/d/${ids[5]}/compare?with=${others}`))
    await expect.poll(() => page.locator('main .compare thead .letter').count()).toBeGreaterThan(count)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: PAPER, height: 1000 })
    const wide = await page
      .locator('main .compare :is(th, td)')
      .evaluateAll(
        (cells, paper) =>
          cells
            .filter(cell => cell.getBoundingClientRect().right > paper + 2)
            .map(cell => `${cell.closest('section')?.querySelector('h2')?.textContent}: ${cell.textContent}`),
        PAPER,
      )
    expect(wide, String(count)).toEqual([])
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1366, height: 768 })
  }
})

it('a table that fits on a sheet is not broken, its total stands once, and its bars stand in their rows', async () => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  await chartsOf(page)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: PAPER, height: 1000 })
  const tables = await page.locator('main table').evaluateAll(found =>
    found.map(table => {
      const foot = table.querySelector('tfoot')
      const { display, breakBefore } = foot ? getComputedStyle(foot) : { display: '', breakBefore: '' }
      return { breaks: getComputedStyle(table).breakInside, foot: [display, breakBefore].join(' ') }
    }),
  )
  expect(tables.length).toBeGreaterThan(2)
  expect(new Set(tables.map(({ breaks }) => breaks))).toEqual(new Set(['avoid']))
  expect(tables.map(({ foot }) => foot).filter(foot => foot !== ' ')).toContain('table-row-group avoid')
  expect(tables.some(({ foot }) => foot.startsWith('table-footer-group'))).toBe(false)

  const bars = await page.locator('.split-table tbody tr').evaluateAll(rows =>
    rows.map(row => {
      const bar = row.querySelector('.ledger-bar')?.getBoundingClientRect()
      const { top, bottom } = row.getBoundingClientRect()
      const picture = row.querySelector('canvas')
      return {
        isIn: !!bar && bar.height > 0 && bar.top > top && bar.bottom < bottom,
        picture: !!picture && getComputedStyle(picture).visibility === 'visible',
      }
    }),
  )
  expect(bars.length).toBeGreaterThan(2)
  for (const bar of bars) expect(bar).toEqual({ isIn: true, picture: false })

  // A table longer than a sheet may be broken: else it would leave a blank one before it.
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(page.url().replace(/[a-z]+(?:\?.*)?$/, 'narrative?show=numbers'))
  await page.locator('.claim-ledger').waitFor()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const long = await page
    .locator('.claim-ledger')
    .evaluate(table => [(table as HTMLElement).offsetHeight > 1000, getComputedStyle(table).breakInside])
  expect(long).toEqual([true, 'auto'])
  for (const menu of await page.locator('.save-menu').all()) expect(await menu.isVisible()).toBe(false)
})
