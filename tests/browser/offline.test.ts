import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { SECTIONS } from '@/views/sections'
import { launch, watchedPage } from './browser'
import { saveEveryFormat, visitEveryView } from './every-view'
import { overviewTitle, untilStored } from './page-actions'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

let browser: Browser
let server: Server
let site: string
let url: string

beforeAll(async () => {
  browser = await launch()
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    try {
      const body = readFileSync(join(site, path === '/' ? 'index.html' : path))
      response.writeHead(200, { 'content-type': TYPES[extname(path || '.html')] ?? 'text/html' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(async () => {
  await browser.close()
  server.close()
  rmSync(site, { recursive: true })
})

beforeEach(() => {
  if (site) rmSync(site, { recursive: true })
  site = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), site, { recursive: true })
})

/** Resolves when the whole release is kept by the browser and answers for the page. */
const kept = (page: Page) =>
  page.waitForFunction(async () => {
    await navigator.serviceWorker.ready
    return navigator.serviceWorker.controller !== null
  })

it('after one visit every view and every export works with the network cut', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } })
  const { page, watch } = await watchedPage(context, new URL(url).origin)
  await page.goto(url)
  await kept(page)
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('button', { name: '打开示例' }).click()
  await visitEveryView(page)
  const names = await saveEveryFormat(page)
  expect(names.map(name => extname(name))).toEqual(['.html', '.pptx', '.docx', '.xlsx', '.zip', '.json'])
  await page.goto(`${url}#/`)
  await page.getByRole('button', { name: '关于与许可' }).click()
  await page.getByText('断网可用：这一版的全部文件已存在浏览器里').waitFor()
  await page.goto(`${url}index.html?by=bookmark#/`)
  await page.getByRole('button', { name: '打开示例' }).waitFor()
  expect(SECTIONS).toHaveLength(10)
  expect(watch).toEqual({ foreign: [], errors: [] })
  await context.close()
})

it('can be installed: the manifest and its icons are what a browser asks for', async () => {
  const manifest = JSON.parse(readFileSync(join(site, 'manifest.webmanifest'), 'utf8')) as {
    start_url: string
    display: string
    icons: { src: string; sizes: string; purpose?: string }[]
  }
  expect(manifest).toMatchObject({ start_url: './', display: 'standalone' })
  const sides = manifest.icons
    .filter(({ src }) => src.endsWith('.png'))
    .map(({ src, sizes }) => {
      const png = readFileSync(join(site, src))
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
      return sizes
    })
  expect(sides).toEqual(expect.arrayContaining(['192x192', '512x512']))
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  const session = await context.newCDPSession(page)
  const { errors } = (await session.send('Page.getAppManifest')) as { errors: unknown[] }
  expect(errors).toEqual([])
  await context.close()
})

it('says that it does not work offline yet where not all of its files could be kept', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const { page } = await watchedPage(context, new URL(url).origin)
  rmSync(join(site, 'icon-512.png'))
  await page.goto(url)
  await page.getByRole('button', { name: '关于与许可' }).click()
  const told = page.getByText('没有存全')
  await told.waitFor()
  expect(await told.innerText()).toContain('断网不可用')
  await context.close()
})

it('offers a new release, takes it only when asked, and loses nothing by it', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } })
  const { page, watch } = await watchedPage(context, new URL(url).origin)
  await page.goto(url)
  await kept(page)
  await page.getByRole('button', { name: '打开示例' }).click()
  const title = await overviewTitle(page).innerText()
  await untilStored(page, 1)

  const worker = readFileSync(join(site, 'sw.js'), 'utf8')
  writeFileSync(join(site, 'sw.js'), worker.replace(/mingzhang-[0-9a-f]{16}/, 'mingzhang-0123456789abcdef'))
  const html = readFileSync(join(site, 'index.html'), 'utf8')
  writeFileSync(join(site, 'index.html'), html.replace('<html ', '<html data-release="new" '))
  await page.reload()
  await page.getByText('有新版本').waitFor()
  expect(await overviewTitle(page).innerText()).toBe(title)
  expect(await page.locator('html').getAttribute('data-release')).toBeNull()

  await page.getByRole('button', { name: '更新' }).click()
  await page.locator('html[data-release=new]').waitFor()
  await overviewTitle(page).waitFor()
  expect(await overviewTitle(page).innerText()).toBe(title)
  expect(await page.getByText('有新版本').count()).toBe(0)
  expect(watch).toEqual({ foreign: [], errors: [] })
  await context.close()
})
