import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eachPage, sample } from './each-page'
import { chooseFiles, overviewTitle } from './page-actions'

let page: Page
eachPage(given => {
  page = given
})

/** How the things of one kind are drawn, apart from those that are chosen. */
const drawn = (things: string, chosen: string, property: string) =>
  page.evaluate(
    ([kind, apart, name]) => {
      const of = (found: Iterable<Element>) => [
        ...new Set([...found].map(each => getComputedStyle(each).getPropertyValue(name))),
      ]
      const all = [...document.querySelectorAll(kind)]
      return { chosen: of(all.filter(e => e.matches(apart))), others: of(all.filter(e => !e.matches(apart))) }
    },
    [things, chosen, property] as const,
  )

it('shows what is chosen and what is filled where the system chooses the colours', async () => {
  await page.emulateMedia({ forcedColors: 'active' })
  await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
  await overviewTitle(page).waitFor()
  const view = async (id: string, seen: string) => {
    await page.locator(`nav a[href*="/${id}"]`).first().click()
    await page.locator(seen).first().waitFor()
  }

  const ofTheBar = await drawn('.section-bar li a', '[aria-current]', 'border-bottom-color')
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(ofTheBar.others).toEqual([ground])
  expect(ofTheBar.chosen).not.toEqual([ground])

  await view('checks', '.severities [aria-pressed=false]')
  const ofToggles = await drawn('.severities button', '[aria-pressed=true]', 'background-color')
  expect(ofToggles.chosen).toHaveLength(1)
  expect(ofToggles.others).not.toContain(ofToggles.chosen[0])

  await view('tables', '.table-list .current')
  const ofTables = await drawn('.table-list li', '.current', 'background-color')
  expect(ofTables.others).not.toContain(ofTables.chosen[0])

  await view('indicators', '.matrix-legend')
  const ofBlocks = await drawn('.matrix-legend .block', '[data-state=covered]', 'background-color')
  expect(ofBlocks.chosen).toHaveLength(1)
  expect(ofBlocks.others).not.toContain(ofBlocks.chosen[0])

  await page.keyboard.press('Control+k')
  await page.locator('.menu-item[data-highlighted]').waitFor()
  const ofLines = await drawn('.menu-item', '[data-highlighted]', 'background-color')
  expect(ofLines.others).not.toContain(ofLines.chosen[0])
})

it('shows rules, edges and captions as clearly as labels to who asks for more contrast', async () => {
  await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
  await overviewTitle(page).waitFor()
  const colours = () =>
    page.evaluate(() => {
      const tokens = getComputedStyle(document.documentElement)
      return ['--rule', '--rule-2', '--control', '--ink-3', '--ink-2'].map(each =>
        tokens.getPropertyValue(each).trim(),
      )
    })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' })
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor()
    const usual = await colours()
    const label = usual.pop()
    expect(usual).not.toContain(label)
    await page.emulateMedia({ colorScheme, contrast: 'more' })
    const [rule, ...others] = await colours()
    expect(others).toEqual([label, label, label, label])
    expect(rule).not.toBe(usual[0])
  }
})
