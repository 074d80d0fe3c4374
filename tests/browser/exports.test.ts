import { read } from '@e965/xlsx'
import JSZip from 'jszip'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { eachPage } from './each-page'
import { chooseFiles, downloaded, overviewTitle } from './page-actions'
import { scripts, writerFiles, WRITERS, type Writer } from './writers'

const IDS = Object.keys(WRITERS) as Writer[]

/** The scripts of the page that load one of these together with themselves. */
const importing = (files: readonly string[]): string[] =>
  scripts()
    .filter(({ text }) =>
      files.some(file => new RegExp(`(?:from|import) ?["'\`]\\./${file}["'\`]`).test(text)),
    )
    .map(({ file }) => file)

describe('the heavy writers', () => {
  it('are each in a script that comes with no other than the export that needs it, on demand', () => {
    for (const id of IDS) {
      const files = writerFiles(id)
      expect(files, id).toHaveLength(1)
      const needing = importing(files)
      expect(
        needing.filter(file => !file.startsWith('workbook-')),
        id,
      ).toEqual([])
      expect(importing(needing), id).toEqual([])
    }
  })
})

let page: Page
/** Every file that the page asked for. */
const fetched = new Set<string>()
eachPage((given, _, context) => {
  page = given
  fetched.clear()
  context.on('request', request => {
    if (request.serviceWorker() === null) fetched.add(new URL(request.url()).pathname.replace(/^.*\//, ''))
  })
})

/** Saves the open document in one format of the menu. */
async function save(id: string) {
  await page.locator('.export-menu').click()
  return downloaded(page, () => page.locator(`[data-format=${id}]`).click())
}

const part = async (bytes: Buffer, path: RegExp): Promise<string> => {
  const archive = await JSZip.loadAsync(bytes)
  const name = Object.keys(archive.files).find(each => path.test(each)) ?? ''
  return (await archive.file(name)?.async('string')) ?? ''
}

const apartFromTime = ({ bytes }: { bytes: Buffer }): unknown =>
  JSON.parse(bytes.toString('utf8').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g, ''))

it('every format of the menu is saved under the name of the document, holds it, and fetches its writer only then', async () => {
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  const title = await overviewTitle(page).innerText()
  await page.waitForLoadState('networkidle')
  for (const id of IDS) for (const file of writerFiles(id)) expect(fetched, id).not.toContain(file)

  const contents: Readonly<Record<Writer, (bytes: Buffer) => Promise<string> | string>> = {
    report: bytes => bytes.toString('utf8'),
    slides: bytes => part(bytes, /^ppt\/slides\/slide1\.xml$/),
    opinion: bytes => part(bytes, /^word\/document\.xml$/),
    workbook: bytes => JSON.stringify(Object.values(read(bytes).Sheets)),
    dataPackage: bytes => part(bytes, /datapackage\.json$/),
  }
  const names: string[] = []
  for (const id of IDS) {
    const { name, bytes } = await save(id)
    names.push(name)
    expect(bytes.length, id).toBeGreaterThan(10_000)
    expect(bytes.subarray(0, 2).toString(), id).toBe(id === 'report' ? '<!' : 'PK')
    const content = await contents[id](bytes)
    expect(content, id).toContain('示例市虚构区公园绿地事务局')
    expect(content, id).toContain('2026')
    for (const file of writerFiles(id)) expect(fetched, id).toContain(file)
  }
  expect(names.every(name => name.startsWith('示例市虚构区公园绿地事务局 2026 '))).toBe(true)
  expect(names.map(name => name.replace(/^.*\./, ''))).toEqual(['html', 'pptx', 'docx', 'xlsx', 'zip'])

  const saved = await save('model')
  expect(saved.name).toMatch(/\.json$/)
  await page.getByRole('link', { name: '明账' }).first().click()
  await chooseFiles(page, [{ name: saved.name, bytes: saved.bytes }])
  await overviewTitle(page).waitFor()
  expect(await overviewTitle(page).innerText()).toBe(title)
  const again = await save('model')
  expect(apartFromTime(again)).toEqual(apartFromTime(saved))
})

it('a chart is saved as PNG at twice its size and as SVG, and copied as either', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  const choose = async (item: string) => {
    await page.locator('.save-menu').first().click()
    await page.getByRole('menuitem', { name: item, exact: true }).click()
  }
  const svg = (await downloaded(page, () => choose('存为 SVG 图形'))).bytes.toString('utf8')
  expect(svg).toMatch(/^<svg /)
  expect(svg).toContain('示例市虚构区公园绿地事务局')
  const width = Number(/ width="(\d+)"/.exec(svg)?.[1])
  const png = (await downloaded(page, () => choose('存为 PNG 图片'))).bytes
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(2 * width)

  const copied = (type: string) =>
    page.evaluate(async wanted => {
      const items = await navigator.clipboard.read()
      const item = items.find(({ types }) => types.includes(wanted))
      return item ? (await item.getType(wanted)).text() : ''
    }, type)
  await choose('复制 SVG 图形')
  await expect.poll(() => copied('text/plain')).toMatch(/^<svg /)
  await choose('复制图片')
  await expect.poll(() => copied('image/png')).not.toBe('')

  // A picture without a table of its own says where it comes from, too.
  await page.goto(page.url().replace(/[a-z]+(?:\?.*)?$/, 'expenditure'))
  await page.locator('[data-chart=expenditure-icicle][data-state=drawn]').waitFor()
  await page.locator('.save-menu[aria-haspopup]').nth(1).waitFor()
  const icicle = page.locator('.save .save-menu').last()
  await icicle.click()
  const saved = () => page.getByRole('menuitem', { name: '存为 SVG 图形', exact: true }).click()
  expect((await downloaded(page, saved)).bytes.toString('utf8')).toMatch(/>万元，表三 行 \d+–\d+</u)

  await page.locator('nav a[href*="/indicators"]').first().click()
  await page.locator('.coverage-matrix [data-state=drawn]').waitFor()
  const matrix = (await downloaded(page, () => choose('存为 SVG 图形'))).bytes.toString('utf8')
  expect(matrix).toContain('每格左为实施期、右为年度')
  for (const project of await page.locator('.coverage-matrix th.name').allInnerTexts())
    expect(matrix).toContain(project.trim().slice(0, 8))
})

it('what is saved while the checks run again over a correction tells what they find of it', async () => {
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  await page.goto(page.url().replace(/[a-z]+(?:\?.*)?$/, 'tables?part=T1'))
  const row = page.locator('main tr', { has: page.locator('th', { hasText: '一般公共预算' }) }).first()
  await row.hover()
  await row.locator('.edit').click()
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function late(this: Worker, ...message: unknown[]) {
      setTimeout(() => Reflect.apply(postMessage, this, message), 3000)
    }
  })
  await page.locator('.correction-form label.amount input').first().fill('1,000,000.00')
  await page.locator('.correction-form [type=submit]').click()
  const { bytes } = await save('model')
  const saved = JSON.parse(bytes.toString('utf8')) as {
    history: { steps: unknown[] }
    findings: { finding: { operands: { raw: string }[] } }[]
  }
  expect(saved.history.steps).toHaveLength(1)
  const raws = saved.findings.flatMap(({ finding }) => finding.operands.map(({ raw }) => raw))
  expect(raws).toContain('1,000,000.00')
})
