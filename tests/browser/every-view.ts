import type { Page } from 'playwright-core'
import { EXPORTS } from '@/exports'
import { SECTIONS } from '@/views/sections'
import { chartsOf, overviewTitle } from './page-actions'

/** Opens every view of the open document and sees that each shows figures or words of its own, then the presentation; `drawn` have charts. */
export async function visitEveryView(
  page: Page,
  drawn = ['overview', 'revenue', 'expenditure'],
): Promise<void> {
  await overviewTitle(page).waitFor()
  for (const { id } of SECTIONS) {
    await page.locator(`nav a[href*="/${id}"]`).first().click()
    await page.waitForURL(new RegExp(`/${id}(?:\\?|$)`))
    await page.waitForFunction(
      () => (document.querySelector('main .page')?.textContent ?? '').trim().length > 10,
    )
    if (drawn.includes(id))
      for (const chart of await chartsOf(page))
        if (chart.state !== 'drawn') throw new Error(`${chart.id} ${id}`)
  }
  await page.keyboard.press('s')
  await page.waitForURL(/\/present/)
  await page.locator('h1, h2').first().waitFor()
  await page.keyboard.press('Escape')
  await page.waitForURL(/\/source/)
}

/** Saves the open document in every format of the menu; gives the names of the files. */
export async function saveEveryFormat(page: Page): Promise<string[]> {
  const names: string[] = []
  for (const { id } of EXPORTS) {
    await page.locator('.export-menu').click()
    const download = page.waitForEvent('download')
    await page.locator(`[data-format=${id}]`).click()
    names.push((await download).suggestedFilename())
  }
  return names
}
