import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { PATIENCE_MS } from './browser'

export interface TestFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The page title of the overview: the finding. */
export const overviewTitle = (page: Page): Locator => page.locator('.overview h1')

/** The title of what is shown; a view that is still being fetched has its name instead. */
export const TITLE = 'main :is(h1, h2):not(.part-loading > *)'

/** The button in the top bar that names the document and lists the others. */
export const switcher = (page: Page): Locator => page.getByRole('banner').locator('.switcher')

/** Drops files anywhere on the window, as a user drags them in. */
export async function dropFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    given => {
      const data = new DataTransfer()
      for (const { name, bytes } of given) data.items.add(new File([new Uint8Array(bytes)], name))
      return data
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  )
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', type, { dataTransfer: transfer })
}

/** Chooses files in the file picker. */
export async function chooseFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) })),
    )
}

/** Every chart of the view, once all are drawn: its id, its state, and how many colours its picture has. */
export async function chartsOf(page: Page): Promise<{ id: string; state: string; colours: number }[]> {
  await page.locator('[data-chart]').first().waitFor()
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-chart]')].every(
      chart => chart.getAttribute('data-state') !== 'waiting',
    ),
  )
  return page.locator('[data-chart]').evaluateAll(charts =>
    charts.map(chart => {
      const colours = new Set<string>()
      const canvas = chart.querySelector('canvas')
      if (canvas) {
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
        for (let at = 0; at < pixels.length; at += 4 * 7)
          if (pixels[at + 3] === 255) colours.add(`${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`)
      } else
        for (const shape of chart.querySelectorAll('path, rect')) {
          const fill = shape.getAttribute('fill')
          if (fill && fill !== 'none' && fill !== 'transparent') colours.add(fill)
        }
      return {
        id: chart.getAttribute('data-chart') ?? '',
        state: chart.getAttribute('data-state') ?? '',
        colours: colours.size,
      }
    }),
  )
}

/** Every record that the browser holds, as it holds it. */
export const storedRecords = (of: Page) =>
  of.evaluate(
    () =>
      new Promise<{ id: string; value: unknown }[]>((resolve, reject) => {
        const asked = indexedDB.open('mingzhang')
        asked.addEventListener('error', () => reject(new Error('no database')))
        asked.addEventListener('success', () => {
          const sources = asked.result.transaction('sources').objectStore('sources')
          const found: { id: string; value: unknown }[] = []
          const cursor = sources.openCursor()
          cursor.addEventListener('error', () => reject(new Error('no records')))
          cursor.addEventListener('success', () => {
            const at = cursor.result
            if (at === null) {
              asked.result.close()
              resolve(found)
            } else {
              if (String(at.key).startsWith('record:')) found.push({ id: String(at.key), value: at.value })
              at.continue()
            }
          })
        })
      }),
  )

/** Waits until the browser holds so many records: what is shown may not be written yet. */
export async function untilStored(of: Page, count: number): Promise<void> {
  await expect.poll(async () => (await storedRecords(of)).length, { timeout: PATIENCE_MS }).toBe(count)
}

/** What is downloaded after this is done: the name of the file and its bytes. */
export async function downloaded(
  page: Page,
  ask: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await ask()
  const file = await download
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) }
}
