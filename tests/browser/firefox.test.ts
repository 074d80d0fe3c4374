import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { preview } from 'vite'
import { SECTIONS } from '@/views/sections'
import { PATIENCE_MS } from './browser'

const root = fileURLToPath(new URL('../..', import.meta.url))
const executablePath = [
  process.env['MINGZHANG_FIREFOX'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find(path => path !== undefined && existsSync(path))

const patience = { timeout: PATIENCE_MS }

/** A page of its own whose errors are written down. */
async function opened(browser: Browser, url: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  page.on('console', message => message.type() === 'error' && errors.push(message.text()))
  await page.setViewport({ width: 1366, height: 768 })
  await page.goto(url)
  return { page, errors }
}

async function openSample(page: Page): Promise<string> {
  await page.locator('::-p-text(打开示例)').setTimeout(PATIENCE_MS).click()
  const title = await page.waitForSelector('.overview h1', patience)
  return (await title?.evaluate(element => element.textContent)) ?? ''
}

/** Opens every view, sees that each shows something and that every chart is drawn, then the slides and the speaker's window. */
async function visitEveryView(page: Page, browser: Browser): Promise<void> {
  for (const { id } of SECTIONS) {
    await page.locator(`nav a[href*="/${id}"]`).setTimeout(PATIENCE_MS).click()
    await page.waitForFunction(
      (view: string) =>
        location.hash.includes(`/${view}`) &&
        (document.querySelector('main .page')?.textContent ?? '').trim().length > 10 &&
        [...document.querySelectorAll('[data-chart]')].every(
          chart => chart.getAttribute('data-state') === 'drawn',
        ),
      patience,
      id,
    )
  }
  await page.keyboard.press('s')
  await page.waitForSelector('.slide h1', patience)
  const before = (await browser.pages()).length
  await page.keyboard.press('w')
  await expect.poll(async () => (await browser.pages()).length, patience).toBe(before + 1)
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction(
    () => (document.querySelector('.slide footer > .figures')?.textContent ?? '').startsWith('2'),
    patience,
  )
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await browser.pages()).length, patience).toBe(before)
}

const DOCUMENTS = ['report', 'slides', 'opinion', 'workbook', 'dataPackage', 'model']

/** Saves the open document in every format and gives what came to the empty folder, by its ending. */
async function saveEveryFormat(page: Page, folder: string): Promise<Map<string, Buffer>> {
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  // The name is there, empty, before the file is.
  const saved = () =>
    readdirSync(folder).filter(name => !name.endsWith('.part') && statSync(join(folder, name)).size > 0)
  for (const [index, id] of DOCUMENTS.entries()) {
    await page.locator('.export-menu').setTimeout(PATIENCE_MS).click()
    await page.locator(`[data-format=${id}]`).setTimeout(PATIENCE_MS).click()
    await expect.poll(() => saved().length, patience).toBe(index + 1)
  }
  return new Map(saved().map(name => [name.replace(/^.*\./u, ''), readFileSync(join(folder, name))]))
}

describe.skipIf(executablePath === undefined)('in Firefox (left out where there is none)', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-firefox-'))
  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executablePath ?? '',
      extraPrefsFirefox: {
        'intl.accept_languages': 'zh-CN',
        'intl.locale.requested': 'zh-CN',
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
      },
    })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('the single file opens from the disk with every view', async () => {
    const { page, errors } = await opened(browser, inject('singleFileUrl'))
    expect(await openSample(page)).not.toBe('')
    await visitEveryView(page, browser)
    expect(errors).toEqual([])
    await page.close()
  })

  it('the single file saves every format from the disk', async () => {
    const { page, errors } = await opened(browser, inject('singleFileUrl'))
    await openSample(page)
    const files = await saveEveryFormat(page, folder)
    const begins = [...files].map(([ending, bytes]) => [ending, bytes.subarray(0, 2).toString().trim()])
    expect(Object.fromEntries(begins)).toEqual({
      docx: 'PK',
      html: '<!',
      json: '{',
      pptx: 'PK',
      xlsx: 'PK',
      zip: 'PK',
    })
    for (const [ending, bytes] of files) expect(bytes.length, ending).toBeGreaterThan(10_000)
    expect(errors).toEqual([])
    await page.close()
  })

  it('the page works after one visit with its server stopped, and keeps its documents', async () => {
    const server = await preview({ root, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' })
    const { page, errors } = await opened(browser, server.resolvedUrls?.local[0] ?? '')
    const title = await openSample(page)
    await page.waitForFunction(async () => {
      await navigator.serviceWorker.ready
      return navigator.serviceWorker.controller !== null
    }, patience)
    await server.close()
    await page.reload()
    const again = await page.waitForSelector('.overview h1', patience)
    expect(await again?.evaluate(element => element.textContent)).toBe(title)
    await visitEveryView(page, browser)
    expect(errors).toEqual([])
    await page.close()
  })
})
