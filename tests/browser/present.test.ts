import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { PATIENCE_MS } from './browser'
import { eachPage, sample as bytes } from './each-page'
import { chooseFiles, overviewTitle } from './page-actions'

let page: Page
eachPage(
  given => {
    page = given
  },
  { width: 1280, height: 720 },
)

const sample = bytes.toString('utf8')
/** The same organization a year earlier, with other projects, under the longest of names. */
const long = (text: string) =>
  text
    .replaceAll(
      '示例市虚构区公园绿地事务局',
      '示例市虚构区公园绿地和湿地保护事务局（示例市虚构区园林绿化与古树名木保护管理委员会办公室）',
    )
    .replaceAll(
      '智慧公园管理平台运行维护',
      '智慧公园管理平台运行维护及沿河两岸景观照明、喷灌、厕所、儿童游乐设施更新改造二期工程尾款',
    )
const earlier = sample
  .replaceAll('2025', '2024')
  .replaceAll('2026', '2025')
  .replace(/^智慧公园管理平台运行维护\t.*\n/mu, '')

/** Reads these texts and gives their ids; the last one is open. */
async function opened(...texts: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const [at, text] of texts.entries()) {
    await chooseFiles(page, [{ name: `text ${at}.txt`, bytes: Buffer.from(text, 'utf8') }])
    await page.waitForURL(url => url.href.includes('/overview') && !ids.some(id => url.href.includes(id)))
    await overviewTitle(page).waitFor()
    ids.push(/#\/d\/([^/]+)\//.exec(page.url())?.[1] ?? '')
  }
  return ids
}

const ground = (of: Page) => of.evaluate(() => getComputedStyle(document.body).backgroundColor)
const title = () => page.locator('.slide h1')
const number = () => page.locator('.slide footer > .figures')
const shown = () => number().innerText()
async function isAt(wanted: string): Promise<void> {
  await expect.poll(shown, { timeout: PATIENCE_MS }).toBe(wanted)
}
async function pagesOf(): Promise<number> {
  await title().waitFor()
  return Number((await number().innerText()).split('/')[1])
}

/** What of the slide is cut, scrolls, lies under the foot or (in pixels at 720 lines) is too small to be read. */
const faults = (smallest: number) =>
  page.evaluate(least => {
    const found: string[] = []
    const root = document.documentElement
    if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth) found.push('the page scrolls')
    const slide = document.querySelector('.slide')
    const foot = slide?.querySelector('footer')?.getBoundingClientRect()
    const picture = slide?.querySelector<HTMLElement>('.slide-picture')
    if (!slide || !foot || !picture) return ['no slide']
    const fit = Number(picture.style.getPropertyValue('--fit') || 1)
    const notes = document.querySelector('.speaker-notes ul')
    if (notes && (notes.scrollWidth > notes.clientWidth + 1 || notes.scrollHeight > notes.clientHeight + 1))
      found.push('the notes are cut')
    for (const element of slide.querySelectorAll<HTMLElement>('*:not(.unseen)')) {
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0) continue
      const said = `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 20)}`
      if (box.left < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
        found.push(`${said} is outside`)
      if (!element.closest('footer') && box.bottom > foot.top + 1) found.push(`${said} lies under the foot`)
      const style = getComputedStyle(element)
      const isCut =
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
      if (style.overflow !== 'visible' && isCut && !element.matches('.slide-room'))
        found.push(`${said} is cut`)
      const isText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      )
      const pixels = Number.parseFloat(style.fontSize) * (picture.contains(element) ? fit : 1)
      if (isText && (pixels * 720) / innerHeight < least - 0.5) found.push(`${said} is ${pixels} px`)
    }
    return found
  }, smallest)

/** Bars that lie over the words of the next. */
const coveredWords = () =>
  page.evaluate(() => {
    const found: string[] = []
    for (const row of document.querySelectorAll('.slide-document, .slide-year')) {
      const next = row.nextElementSibling?.getBoundingClientRect()
      const bar = row.lastElementChild?.getBoundingClientRect()
      if (next && bar && bar.bottom > next.top + 1) found.push('a bar lies over the next words')
    }
    return found
  })

async function walk(smallest: number, at: string): Promise<void> {
  const pages = await pagesOf()
  await page.keyboard.press('Home')
  for (let step = 1; step <= pages; step++) {
    await isAt(`${step} / ${pages}`)
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.slide [data-chart]')].every(
        chart => chart.getAttribute('data-state') === 'drawn',
      ),
    )
    await expect
      .poll(() => faults(smallest), { timeout: PATIENCE_MS, message: `${at}, slide ${step}` })
      .toEqual([])
    if (step < pages) await page.keyboard.press('ArrowRight')
  }
}

describe('a presentation', () => {
  it('goes on by key and remote, remembers its place and leaves with Esc', async () => {
    await opened(sample)
    await page.keyboard.press('s')
    const pages = await pagesOf()
    expect(pages).toBeGreaterThan(4)
    const seen = new Set<string>()
    const keys = ['ArrowRight', 'PageDown', ' ', 'ArrowDown', 'Enter']
    for (let at = 1; at <= pages; at++) {
      await isAt(`${at} / ${pages}`)
      seen.add(await title().innerText())
      if (at < pages) await page.keyboard.press(keys[at % keys.length] ?? 'ArrowRight')
    }
    expect(seen.size).toBe(pages)
    await page.keyboard.press('Home')
    await isAt(`1 / ${pages}`)
    await page.keyboard.press('End')
    await isAt(`${pages} / ${pages}`)
    await page.keyboard.press('PageUp')
    await isAt(`${pages - 1} / ${pages}`)
    await page.mouse.click(640, 300)
    await isAt(`${pages} / ${pages}`)
    await page.keyboard.press('ArrowLeft')
    await isAt(`${pages - 1} / ${pages}`)

    await page.keyboard.press('n')
    await page.locator('.speaker-notes li').first().waitFor()
    await page.keyboard.press('b')
    await page.locator('.stage-blank').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.locator('.stage-blank').waitFor({ state: 'detached' })
    await isAt(`${pages - 1} / ${pages}`)
    await page.keyboard.press('Escape')
    await overviewTitle(page).waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName), { timeout: PATIENCE_MS })
      .toBe('MAIN')
    await page.keyboard.press('s')
    await isAt(`${pages - 1} / ${pages}`)
  })

  it('gives the speaker a window of their own, which turns the slides and goes with the presentation', async () => {
    await opened(sample)
    await page.keyboard.press('s')
    const pages = await pagesOf()
    const [desk] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('w')])
    const heading = desk.locator('h1')
    await heading.filter({ hasText: '概览' }).waitFor()
    expect(await desk.locator('li').count()).toBeGreaterThan(2)
    await expect.poll(() => ground(desk), { timeout: PATIENCE_MS }).toBe(await ground(page))
    await desk.keyboard.press('ArrowRight')
    await isAt(`2 / ${pages}`)
    await desk.getByText(`第 2 页，共 ${pages} 页`).waitFor()
    await desk.getByRole('button', { name: '上一页' }).click()
    await isAt(`1 / ${pages}`)
    await page.bringToFront()
    await page.keyboard.press('End')
    await desk.getByText('这是最后一页').waitFor()
    const closed = desk.waitForEvent('close')
    await page.keyboard.press('Escape')
    await closed
    await overviewTitle(page).waitFor()
  })

  it('is whole in its window where the browser refuses the full screen', async () => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
    })
    await page.reload()
    await opened(sample)
    await page.keyboard.press('s')
    await pagesOf()
    await page.mouse.move(500, 500)
    await page.getByRole('button', { name: '全屏' }).click()
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull()
    expect(await faults(16)).toEqual([])
    await page.keyboard.press('Escape')
    await overviewTitle(page).waitFor()
  })

  it('neither scrolls nor cuts anything on any screen, with the longest of names, two documents and notes', async () => {
    const ids = await opened(long(earlier), long(sample))
    await page.goto(`${inject('pageUrl')}#/d/${ids[1]}/present?with=${ids[0]}`)
    await expect.poll(pagesOf, { timeout: PATIENCE_MS }).toBeGreaterThan(8)
    for (const [width, height] of [
      [1280, 720],
      [1366, 768],
      [1920, 1080],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({ width, height })
      // 24 pixels at 1080 lines, the smallest type of the design.
      await walk(16, `${width}×${height}`)
    }
    for (const [width, height] of [
      [844, 390],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      await walk(8, `${width}×${height}`)
    }
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.keyboard.press('n')
    await page.locator('.speaker-notes li').first().waitFor()
    await walk(10, 'with notes')
  })

  it('is read on the narrowest of phones too, where nothing scrolls either', async () => {
    await opened(sample)
    await page.setViewportSize({ width: 320, height: 568 })
    await page.keyboard.press('s')
    // Nine pixels; eleven but for the longest of slides.
    await walk(12, '320×568')
    expect(await faults(12)).toEqual([])
  })

  it('lays no bar over words where the letters stand apart', async () => {
    const ids = await opened(earlier, sample.replaceAll('4,293.03', '9,293.03'))
    await page.goto(`${inject('pageUrl')}#/d/${ids[1]}/present?with=${ids[0]}`)
    await expect.poll(pagesOf, { timeout: PATIENCE_MS }).toBeGreaterThan(7)
    await page.evaluate(() => {
      const apart = new CSSStyleSheet()
      apart.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, apart]
    })
    for (const [width, height] of [
      [640, 480],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.keyboard.press('Home')
      const pages = await pagesOf()
      for (let step = 1; step <= pages; step++) {
        await isAt(`${step} / ${pages}`)
        await expect
          .poll(coveredWords, { timeout: PATIENCE_MS, message: `${width}×${height}, slide ${step}` })
          .toEqual([])
        if (step < pages) await page.keyboard.press('ArrowRight')
      }
    }
  })

  it('shows the slides chosen in their order, a comparison among them, again after a reload', async () => {
    const ids = await opened(earlier, sample)
    await page.keyboard.press('s')
    const alone = await pagesOf()
    await page.keyboard.press('l')
    const lines = page.locator('.slide-choice li')
    await page.locator('.compared-choice label', { hasText: '2025' }).click()
    await lines.nth(alone + 2).waitFor()
    const words = async () => (await lines.locator('label').allInnerTexts()).map(text => text.trim())
    const before = await words()
    expect(before.slice(alone).every(each => each.startsWith('比较'))).toBe(true)
    await lines.nth(1).getByRole('checkbox').click()
    await lines.nth(alone).getByRole('button', { name: /前移$/ }).click()
    await expect.poll(async () => (await words())[alone - 1], { timeout: PATIENCE_MS }).toBe(before[alone])
    const chosen = await words()
    await page.keyboard.press('Escape')
    await page.locator('.slide-choice').waitFor({ state: 'detached' })

    const pages = alone + 2
    await page.keyboard.press('Home')
    await isAt(`1 / ${pages}`)
    const titles: string[] = []
    for (let at = 1; at <= pages; at++) {
      await isAt(`${at} / ${pages}`)
      titles.push(await title().innerText())
      if (at < pages) await page.keyboard.press('ArrowRight')
    }
    expect(titles[alone - 2]).toBe('2026 年预算与 2025 年持平')

    await page.goto(`${inject('pageUrl')}#/d/${ids[1]}/present`)
    await page.reload()
    await isAt(`${pages} / ${pages}`)
    await page.keyboard.press('l')
    await lines.nth(alone + 2).waitFor()
    expect(await words()).toEqual(chosen)
    await page.keyboard.press('Escape')
    await page.locator('.slide-choice').waitFor({ state: 'detached' })
    for (let at = pages; at >= 1; at--) {
      await isAt(`${at} / ${pages}`)
      expect(await title().innerText()).toBe(titles[at - 1])
      if (at > 1) await page.keyboard.press('ArrowLeft')
    }
    await page.keyboard.press('Escape')
    await overviewTitle(page).waitFor()
  })

  it('leads from every amount of a slide to its place in the source, and back to the slide', async () => {
    const ids = await opened(earlier, sample)
    await page.goto(`${inject('pageUrl')}#/d/${ids[1]}/present?with=${ids[0]}`)
    await expect.poll(pagesOf, { timeout: PATIENCE_MS }).toBeGreaterThan(8)
    const pages = await pagesOf()
    await page.keyboard.press('Home')
    for (let at = 1; at <= pages; at++) {
      await isAt(`${at} / ${pages}`)
      const bare = await page.locator('.slide-picture, .slide h1').evaluateAll(parts => {
        const found: string[] = []
        for (const part of parts) {
          const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
          for (let text = texts.nextNode(); text; text = texts.nextNode())
            if (
              /\d\.\d\d/.test(text.textContent ?? '') &&
              !text.parentElement?.closest('.slide-figure, .unseen')
            )
              found.push(text.textContent?.trim() ?? '')
        }
        return found
      })
      expect(bare, `slide ${at}`).toEqual([])
      if (at < pages) await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('Home')
    await isAt(`1 / ${pages}`)
    for (let at = 1; at < 3; at++) await page.keyboard.press('ArrowRight')
    await isAt(`3 / ${pages}`)
    const figure = page.locator('.slide-picture tbody .slide-figure').first()
    const said = await figure.innerText()
    await figure.focus()
    await page.keyboard.press('ArrowRight')
    await isAt(`4 / ${pages}`)
    await page.keyboard.press('ArrowLeft')
    await isAt(`3 / ${pages}`)
    await figure.focus()
    await page.keyboard.press('Enter')
    const marked = page.locator('[role=grid] .current').first()
    await marked.waitFor()
    expect(page.url()).toContain(`${ids[1]}/source?at=`)
    expect((await marked.innerText()).replaceAll(',', '')).toContain(said.replaceAll(',', ''))
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull()
    await page.goBack()
    await isAt(`3 / ${pages}`)
    await figure.click()
    await marked.waitFor()
    await page.goBack()
    await isAt(`3 / ${pages}`)
    // Of a document set beside it, a figure leads to that document.
    for (let at = 3; at < pages - 2; at++) await page.keyboard.press('ArrowRight')
    await isAt(`${pages - 2} / ${pages}`)
    await page.locator('.slide-document').nth(1).locator('strong .slide-figure').click()
    await marked.waitFor()
    expect(page.url()).toContain(`${ids[0]}/source?at=`)
    await page.goBack()
    await isAt(`${pages - 2} / ${pages}`)
  })

  it('goes on and back by swiping, on by a tap, and back by one at the left edge', async () => {
    await opened(sample)
    await page.keyboard.press('s')
    const pages = await pagesOf()
    const touch = await page.context().newCDPSession(page)
    await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true })
    const swipe = async (from: number, to: number) => {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y: 300 }] })
      for (const part of [0.3, 0.6, 1])
        await touch.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: [{ x: from + (to - from) * part, y: 305 }],
        })
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    await isAt(`1 / ${pages}`)
    await swipe(900, 300)
    await isAt(`2 / ${pages}`)
    await swipe(640, 642)
    await isAt(`3 / ${pages}`)
    await swipe(300, 900)
    await expect.poll(shown, { timeout: PATIENCE_MS }).toBe(`2 / ${pages}`)
    await swipe(60, 60)
    await isAt(`1 / ${pages}`)
    // A remote that clicks goes on wherever the pointer rests.
    await touch.send('Emulation.setTouchEmulationEnabled', { enabled: false })
    await page.mouse.click(60, 300)
    await isAt(`2 / ${pages}`)
    await page.keyboard.press('l')
    await page.getByText('轻点左边缘回上一页').waitFor()
  })
})

it('a slide fills the screen also for a reader who asked for no motion', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const [id] = await opened(sample)
  await page.goto(page.url().replace(/#.*/, `#/d/${id}/present?slide=revenue`))
  await title().waitFor()
  await page.locator('.slide [data-state=drawn]').first().waitFor()
  const fit = () =>
    page.locator('.slide-picture').evaluate((element: HTMLElement) => element.style.getPropertyValue('--fit'))
  await page.setViewportSize({ width: 1366, height: 768 })
  await expect.poll(async () => Number(await fit()), { timeout: PATIENCE_MS }).toBe(1)
})
