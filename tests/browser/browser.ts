import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

const candidates = [
  process.env['MINGZHANG_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** What a page may take for one step; a machine with much else to do takes long, and a wrong page is wrong for good. */
export const PATIENCE_MS = 60_000

/** Starts the machine's Chromium without its own network chatter. */
export async function launch(): Promise<Browser> {
  const executablePath = candidates.find(path => path !== undefined && existsSync(path))
  return chromium.launch({
    ...(executablePath === undefined ? { channel: 'chrome' } : { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** What a page did that it must never do. */
export interface Watch {
  /** Requests to another origin than the page's own. */
  readonly foreign: string[]
  /** Uncaught errors, console errors and violations of the Content-Security-Policy. */
  readonly errors: string[]
}

/** A page that is watched from its first request on. */
export async function watchedPage(
  context: BrowserContext,
  origin: string,
): Promise<{ page: Page; watch: Watch }> {
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const watch: Watch = { foreign: [], errors: [] }
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) watch.foreign.push(url)
  })
  page.on('pageerror', error => watch.errors.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error') watch.errors.push(message.text())
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      // oxlint-disable-next-line no-console -- the watch listens to the console
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  return { page, watch }
}
