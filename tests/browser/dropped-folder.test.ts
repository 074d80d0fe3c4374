import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SECTIONS } from '@/views/sections'
import { eachPage, sample } from './each-page'
import { overviewTitle } from './page-actions'

let page: Page
eachPage(given => {
  page = given
})

let folder: string
const another = (name: string) => `${sample.toString('utf8')}\n${name}\n`
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  mkdirSync(join(folder, '文件夹/下一层'), { recursive: true })
  writeFileSync(join(folder, '文件夹/甲.txt'), another('甲'))
  writeFileSync(join(folder, '文件夹/下一层/乙.txt'), another('乙'))
  writeFileSync(join(folder, '文件夹/.DS_Store'), 'x')
  writeFileSync(join(folder, '文件夹/图.png'), 'x')
  for (const { id } of SECTIONS) writeFileSync(join(folder, `${id}.txt`), another(id))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Drops from the system's file manager on the middle of the window. */
async function dropFromDisk(path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [join(folder, path)], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
  await session.detach()
}

it('a folder from the disk is read with what lies in its folders, and what is no text is named', async () => {
  await dropFromDisk('文件夹')
  await page.getByText('图.png').first().waitFor()
  await page.getByText('已打开的 2 份没有变化').first().waitFor()
  await overviewTitle(page).waitFor()
  expect(await page.getByText('.DS_Store').count()).toBe(0)
})

it('a file from the disk opens wherever it is dropped', async () => {
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  const seen = new Set<string>()
  for (const { id } of SECTIONS) {
    await page.locator(`nav a[href*="/${id}"]`).first().click()
    await page.waitForURL(new RegExp(`/${id}(?:\\?|$)`))
    const before = /#\/d\/([^/]+)/.exec(page.url())?.[1] ?? ''
    seen.add(before)
    await dropFromDisk(`${id}.txt`)
    // Dropped on a comparison it joins it.
    if (id === 'compare') await page.waitForURL(/\/compare\?with=/)
    else {
      await page.waitForURL(url => url.href.includes('/overview') && !url.href.includes(before))
      await overviewTitle(page).waitFor()
    }
  }
  expect(seen.size).toBe(SECTIONS.length - 1)
})
