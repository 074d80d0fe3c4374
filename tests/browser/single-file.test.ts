import { expect, inject, it } from 'vitest'
import { EXPORTS } from '@/exports'
import { launch, watchedPage } from './browser'
import { saveEveryFormat, visitEveryView } from './every-view'
import { chartsOf, chooseFiles, overviewTitle } from './page-actions'

it('the single file opens from the disk without a network: worker, sample, every view and every export inside', async () => {
  const browser = await launch()
  try {
    const context = await browser.newContext({ offline: true, locale: 'zh-CN' })
    const url = inject('singleFileUrl')
    const { page, watch } = await watchedPage(context, url)
    await page.goto(url)
    await page.getByRole('button', { name: '打开示例' }).click()
    await overviewTitle(page).waitFor()
    const charts = await chartsOf(page)
    expect(charts.length).toBeGreaterThanOrEqual(3)
    for (const chart of charts) expect(chart).toMatchObject({ state: 'drawn' })
    await page.reload()
    await visitEveryView(page)
    expect(await saveEveryFormat(page)).toHaveLength(EXPORTS.length)
    await page.goto(`${url}#/`)
    await page.getByRole('button', { name: '关于与许可' }).click()
    await page.getByText('这是单文件版').waitFor()
    await page.getByText('文件存于本机浏览器').waitFor()
    expect(await page.locator('.packages li').count()).toBeGreaterThan(10)
    await page.keyboard.press('Escape')
    await chooseFiles(page, [{ name: 'x.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n') }])
    await page.getByRole('heading', { name: '这是 PDF，还不能直接读' }).waitFor()
    expect(watch).toEqual({ foreign: [], errors: [] })
  } finally {
    await browser.close()
  }
})
