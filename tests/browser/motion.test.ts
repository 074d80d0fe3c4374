import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { SECTIONS } from '@/views/sections'
import { eachPage, sample } from './each-page'
import { chooseFiles, overviewTitle } from './page-actions'

let page: Page
eachPage(given => {
  page = given
})

/** Everything on the page that moves for longer than a picture takes, by what it is. */
const moving = () =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll('*')].flatMap(element =>
      ['', '::before', '::after'].flatMap(part => {
        const style = getComputedStyle(element, part || null)
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = style
        const lasts = `${transitionDuration},${animationName === 'none' ? '0s' : animationDuration}`
        const longest = Math.max(...lasts.split(',').map(each => Number.parseFloat(each)))
        const moves = longest > 0.01 || scrollBehavior === 'smooth'
        return moves ? [`${element.tagName}.${element.className}${part}`] : []
      }),
    )
    const running = document
      .getAnimations()
      .filter(each => Number(each.effect?.getComputedTiming().duration) > 10)
      .map(each => String((each.effect as KeyframeEffect).target?.className))
    return [...found, ...running]
  })

/** The pixels of every picture of the view. */
const drawn = () =>
  page
    .locator('[data-chart] canvas')
    .evaluateAll(all => all.map(each => (each as HTMLCanvasElement).toDataURL()))

it('nothing moves for a reader who asked for no motion', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
  await overviewTitle(page).waitFor()
  for (const { id } of SECTIONS) {
    await page.locator(`nav a[href*="/${id}"]`).first().click()
    await page.waitForURL(new RegExp(`/${id}`))
    await page.waitForFunction(
      () =>
        !document.querySelector('.part-loading, [data-state=waiting]') && document.querySelector('main h1'),
    )
    expect(await moving(), id).toEqual([])
  }
  await page.keyboard.press('Control+k')
  await page.locator('.palette-list').waitFor()
  expect(await moving()).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('3')
  await page.waitForURL(/expenditure/)
  await page.locator('[data-chart=expenditure-icicle][data-state=drawn]').waitFor()
  await page.locator('main a[href*="code="]').first().click()
  await page.waitForURL(/code=/)
  await page.waitForFunction(() => document.querySelector('[data-state=waiting]') === null)
  const first = await drawn()
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 200)))
  expect(await drawn()).toEqual(first)
  await page.keyboard.press('s')
  await page.locator('.stage h1').first().waitFor()
  expect(await moving()).toEqual([])
})
