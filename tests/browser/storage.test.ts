import { unzipSync } from 'fflate'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { PATIENCE_MS } from './browser'
import { eachPage, sample } from './each-page'
import {
  downloaded,
  dropFiles,
  overviewTitle,
  storedRecords,
  switcher,
  untilStored,
  type TestFile,
} from './page-actions'

let page: Page
let context: BrowserContext
eachPage((given, _, around) => {
  page = given
  context = around
})

const file = (name: string): TestFile => ({
  name,
  bytes: Buffer.from(`${sample.toString('utf8')}\n${name}\n`),
})

/** Drops a file and waits until it is shown and, where it is to be, stored. */
async function opened(name: string, of: Page = page): Promise<void> {
  const before = of.url()
  await dropFiles(of, [file(name)])
  await of.waitForURL(url => url.href !== before && url.href.includes('/overview'))
  await overviewTitle(of).waitFor()
}

const records = (of: Page = page) => storedRecords(of)
const stored = (count: number, of: Page = page) => untilStored(of, count)
const notice = (text: string) => page.getByRole('region', { name: '消息' }).getByText(text)

/** How many documents the list in the top bar of a page has. */
async function listed(of: Page): Promise<number> {
  await switcher(of).click()
  await of.getByRole('menu').waitFor()
  const count = await of.getByRole('menuitem', { name: /2026/ }).count()
  await of.keyboard.press('Escape')
  await of.getByRole('menu').waitFor({ state: 'detached' })
  return count
}

describe('what the browser keeps', () => {
  it('is said to end with the tab where the disk is full, and what is open can be used', async () => {
    const session = await context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(inject('pageUrl')).origin,
      quotaSize: 2000,
    })
    await opened('满.txt')
    await notice('浏览器存不下了').waitFor()
    await page.keyboard.press('6')
    await page.locator('.finding-row').first().waitFor()
    expect(await records()).toEqual([])
  })

  it('is said to end with the tab where the browser refuses storage', async () => {
    await page.addInitScript(() => {
      const refuse = {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      }
      Object.defineProperty(globalThis, 'indexedDB', refuse)
      Object.defineProperty(globalThis, 'localStorage', refuse)
    })
    await page.reload()
    await page.getByRole('button', { name: '打开示例' }).waitFor()
    await opened('拒.txt')
    await notice('浏览器不让这一页存东西').waitFor()
    await page.getByText('亿元', { exact: true }).last().click()
    await notice('浏览器不让这一页记住选择').waitFor()
    expect(await page.locator('[data-chart]').count()).toBeGreaterThan(0)
  })

  it('is said to end with the tab where the storage does not answer, and a backup is made all the same', async () => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
    })
    await page.reload()
    await page.getByRole('button', { name: '打开示例' }).waitFor()
    await opened('哑.txt')
    await notice('没有存成').waitFor()
    await page.goto(`${inject('pageUrl')}#/`)
    await page.getByRole('button', { name: '备份与恢复' }).first().click()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: '备份 1 份文件' }).click()
    expect((await saved).suggestedFilename()).toContain('明账备份')
  })

  it('stays open where it was cleared under the page, and is kept again with its marks when added again', async () => {
    await opened('清.txt')
    await stored(1)
    await page.keyboard.press('6')
    await page.locator('.finding-row').first().click()
    const session = await context.newCDPSession(page)
    const { origin } = new URL(inject('pageUrl'))
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
    await page.keyboard.press('c')
    await notice('网站数据被清除了').waitFor()
    await page.locator('.finding-row .state').first().waitFor()
    expect(await records()).toEqual([])
    await dropFiles(page, [file('清.txt')])
    await page.getByRole('button', { name: '替换', exact: true }).click()
    await stored(1)
    expect(JSON.stringify(await records())).toContain('"mark"')
  })

  it('of a newer release, or damaged, is left as it is and said so', async () => {
    for (const name of ['新.txt', '坏.txt', '好.txt']) await opened(name)
    await stored(3)
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const asked = indexedDB.open('mingzhang')
          asked.addEventListener('success', () => {
            const work = asked.result.transaction('sources', 'readwrite')
            const sources = work.objectStore('sources')
            const cursor = sources.openCursor()
            cursor.addEventListener('success', () => {
              const at = cursor.result
              if (at === null) return
              const value = at.value as { fileName?: string }
              if (value.fileName === '新.txt') at.update({ ...value, version: 9999 })
              if (value.fileName === '坏.txt') at.update({ ...value, documents: '不是列表' })
              at.continue()
            })
            work.addEventListener('complete', () => (asked.result.close(), resolve()))
            work.addEventListener('error', () => reject(new Error('not written')))
          })
        }),
    )
    const before = await records()
    await page.reload()
    await notice('有 1 份是更新的版本存下的').waitFor()
    await notice('有 1 份存下的文件已损坏').waitFor()
    await overviewTitle(page).waitFor()
    await opened('再来.txt')
    await stored(4)
    const after = await records()
    for (const each of before) expect(after).toContainEqual(each)

    await page.goto(`${inject('pageUrl')}#/`)
    await page.getByRole('button', { name: '备份与恢复' }).first().click()
    const aside = page.getByRole('region', { name: '读不出、另存着的' }).getByRole('listitem')
    await expect.poll(() => aside.count()).toBe(2)
    const damaged = aside.filter({ hasText: '坏.txt' })
    const saved = await downloaded(page, () => damaged.getByRole('button', { name: '存成备份' }).click())
    const { 'backup.json': list, 'aside/0': text } = unzipSync(saved.bytes)
    expect(Buffer.from(list ?? []).toString('utf8')).toContain('不是列表')
    expect(Buffer.from(text ?? []).toString('utf8')).toContain('部门预算')
    await damaged.getByRole('button', { name: '试着取回' }).click()
    await page.getByText('取回了：坏.txt').waitFor()
    await expect.poll(() => aside.count()).toBe(1)
    await aside.getByRole('button', { name: '试着取回' }).click()
    await page.getByText('还是读不出：新.txt').waitFor()
    await aside.getByRole('button', { name: '彻底删除', description: '新.txt' }).press('Enter')
    await aside.getByRole('button', { name: '确定彻底删除' }).press('Enter')
    await aside.waitFor({ state: 'detached' })
    await page.getByText('彻底删除了：新.txt').waitFor()
    // Whoever works with the keyboard goes on beside it.
    await expect.poll(() => page.locator(':focus').innerText()).toContain('从备份恢复')
  })

  it('is whole or not there after the tab was killed while it was written', async () => {
    await opened('先.txt')
    await stored(1)
    const bytes = Buffer.from(`${sample.toString('utf8')}\n${'与预算无关的一行\n'.repeat(10_000)}`)
    await dropFiles(page, [{ name: '后.txt', bytes }])
    await page.close({ runBeforeUnload: false })
    const again = await context.newPage()
    again.setDefaultTimeout(PATIENCE_MS)
    await again.goto(inject('pageUrl'))
    const rows = again.locator('[data-document]')
    await rows.first().waitFor()
    expect(await again.getByText('已损坏').count()).toBe(0)
    for (const { value } of await records(again)) {
      const { id } = (value as { documents: { id: string }[] }).documents[0] ?? { id: '' }
      await again.goto(`${inject('pageUrl')}#/d/${id}/overview`)
      await overviewTitle(again).waitFor()
    }
  })

  it('is the same in two tabs: what one adds or removes the other shows, and nothing is written over', async () => {
    await opened('一.txt')
    await stored(1)
    const other = await context.newPage()
    other.setDefaultTimeout(PATIENCE_MS)
    await other.goto(page.url())
    await overviewTitle(other).waitFor()
    await opened('二.txt')
    await stored(2)
    await expect.poll(() => listed(other), { timeout: PATIENCE_MS }).toBe(2)
    await opened('三.txt', other)
    await stored(3)
    await expect.poll(() => listed(page), { timeout: PATIENCE_MS }).toBe(3)
  })
})
