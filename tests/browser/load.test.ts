import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { watchAnswers } from './answers'
import { eachPage, sample } from './each-page'
import { overviewTitle } from './page-actions'

let page: Page
eachPage(given => {
  page = given
})

/** Drops `count` files made in the page: the text with a number at its end, so that no two are the same. */
const dropMany = (text: string, count: number) =>
  page.evaluate(
    ([given, many]) => {
      const data = new DataTransfer()
      for (let at = 1; at <= many; at++) data.items.add(new File([`${given}\n${at}\n`], `第${at}份.txt`))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      )
    },
    [text, count] as const,
  )

it('fifty documents at once are all read, told one by one, and the page answers meanwhile', async () => {
  const slowest = await watchAnswers(page)
  await dropMany(sample.toString('utf8'), 50)
  await page
    .getByText(/正在读 第\d+份/)
    .first()
    .waitFor()
  await overviewTitle(page).waitFor({ timeout: 180_000 })
  expect(await slowest()).toBeLessThan(5000)
  await page.goto(`${inject('pageUrl')}#/`)
  await expect.poll(() => page.locator('[data-document]').count()).toBe(50)
  await page.reload()
  await expect.poll(() => page.locator('[data-document]').count()).toBe(50)
})

it('reading many is cancelled with what was read kept and the rest said', async () => {
  await dropMany(sample.toString('utf8'), 40)
  await expect.poll(() => page.locator('[data-document]').count()).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await page
    .getByText(/已取消/)
    .first()
    .waitFor()
  const read = await page.locator('[data-document]').count()
  expect(read).toBeLessThan(40)
})

it('a thousand projects are listed without a thousand rows on the page', async () => {
  const projects = Array.from({ length: 1000 }, (_, at) => `项目${at + 1}号\t1.00\t1.00\t\t\t\t`)
  await dropMany(
    [
      '示例局2031年部门预算公开',
      '2031年项目支出预算表（本年预算）',
      '单位：万元',
      '项目名称\t合计\t2031年财政拨款\t\t\t财政专户管理 资金\t单位资金',
      '\t\t一般公共预算\t政府性基金预算\t国有资本经营预算\t\t',
      '示例局\t1000.00\t1000.00\t\t\t\t',
      ...projects,
    ].join('\n'),
    1,
  )
  await overviewTitle(page).waitFor()
  await page.locator('nav a[href*="/projects"]').first().click()
  await page.locator('.projects').getByText('项目1号').first().waitFor()
  expect(await page.locator('main').innerText()).toContain('1,000')
  expect(await page.locator('main *').count()).toBeLessThan(6000)
  const base = page.url().replace(/projects.*$/, '')
  for (const view of ['tables?part=T12', 'overview?table=concentration']) {
    await page.goto(`${base}${view}`)
    await page.getByText('项目1号').first().waitFor()
    expect(await page.locator('main *').count(), view).toBeLessThan(6000)
  }
})
