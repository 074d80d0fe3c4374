import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './browser'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const packed = (file: string) => gzipSync(readFileSync(`${dist}/${file}`)).length

/** What a browser that installs the page also takes, and one without a window does not: the manifest and one icon of it. */
function installed(): (readonly [string, number])[] {
  const { icons } = JSON.parse(readFileSync(`${dist}/manifest.webmanifest`, 'utf8')) as {
    icons: { src: string }[]
  }
  const sizes = icons.map(({ src }) => [src, packed(src)] as const)
  const heaviest = sizes.sort(([, a], [, b]) => b - a)[0]
  return [['manifest.webmanifest', packed('manifest.webmanifest')], ...(heaviest ? [heaviest] : [])]
}

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Every file that a browser which was never here fetches for the page itself, until nothing more comes. */
async function fetched(locale: string): Promise<string[]> {
  const context = await browser.newContext({ locale })
  const files: string[] = []
  context.on('request', request => {
    const kept = request.serviceWorker() !== null || request.url().endsWith('/sw.js')
    if (!kept) files.push(new URL(request.url()).pathname.slice(1) || 'index.html')
  })
  const page = await context.newPage()
  await page.goto(inject('pageUrl'))
  await page.getByRole('heading', { level: 1 }).waitFor()
  // The worker is asked for last, and then keeps the files by itself.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForLoadState('networkidle')
  await context.close()
  return files
}

describe.each(['zh-CN', 'en'])('before anything is dropped a new browser in %s', locale => {
  it('fetches at most 70 KiB, compressed, each file once', async () => {
    const files = await fetched(locale)
    expect(files).toContain('index.html')
    expect(files.length).toBeGreaterThan(5)
    expect(new Set(files).size).toBe(files.length)
    const sizes = [...files.map(file => [file, packed(file)] as const), ...installed()]
    const whole = sizes.reduce((sum, [, size]) => sum + size, 0)
    expect(whole / 1024, JSON.stringify(sizes)).toBeLessThan(70)
  })
})
