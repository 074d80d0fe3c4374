import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eachPage, sample } from './each-page'
import { overviewTitle } from './page-actions'

/** How large the text is; the run with a hundred takes minutes on a small machine. */
const MEGABYTES = Number(process.env['MINGZHANG_MEGABYTES'] ?? 16)
const LIMIT_MS = 120_000 + MEGABYTES * 6000

const disclosure = sample.toString('utf8')

let page: Page
eachPage(given => {
  page = given
})

type Rest = 'other lines' | 'small disclosures' | 'one line'

/** Drops a text made in the page: a beginning, then so many megabytes of `rest`, then an end. */
const dropLarge = (begin: string, rest: Rest, megabytes: number) =>
  page.evaluate(
    ([given, what, size]) => {
      let count = 0
      const part = () => {
        if (what === 'one line') return '长'.repeat(350_000)
        if (what === 'small disclosures')
          return `虚构镇第${++count}办公室\n2031年部门预算公开\n表三 部门支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n合计\t\t1.00\t1.00\t\n208\t社会\t1.00\t1.00\t\n`
        let lines = ''
        for (let at = 0; at < 10_000; at++)
          lines += `第${++count}段与预算无关，只为篇幅。\n\t甲\t乙\t${count}\n`
        return lines
      }
      const parts: BlobPart[] = [given]
      for (let bytes = 0; bytes < size * 1024 ** 2;) {
        const blob = new Blob([part()])
        bytes += blob.size
        parts.push(blob)
      }
      const data = new DataTransfer()
      data.items.add(new File([...parts, '\n此处是全文的末尾'], '大.txt'))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      )
    },
    [begin, rest, megabytes] as const,
  )

/** Notes from now on how long the page did not answer, and what its progress bar said, each change once. */
const watchPage = () =>
  page.evaluate(() => {
    const seen = { last: performance.now(), worst: 0, progress: [] as number[] }
    Object.assign(globalThis, { seen })
    setInterval(() => {
      const now = performance.now()
      seen.worst = Math.max(seen.worst, now - seen.last)
      seen.last = now
      const bar = Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow'))
      if (bar > 0 && bar !== seen.progress.at(-1)) seen.progress.push(bar)
    }, 50)
  })
const seen = () =>
  page.evaluate(() => (globalThis as unknown as { seen: { worst: number; progress: number[] } }).seen)
/** Forgets what the progress bar of an earlier reading said. */
const forgetProgress = () =>
  page.evaluate(() => {
    Object.assign((globalThis as unknown as { seen: object }).seen, { progress: [] })
  })

it(
  'a text of many megabytes is read with its progress told, the page answers meanwhile, and its last line is found',
  { timeout: LIMIT_MS },
  async () => {
    await dropLarge(disclosure, 'other lines', MEGABYTES)
    await watchPage()
    await page.getByRole('progressbar').waitFor()
    await page.keyboard.press('Escape')
    await page
      .getByText(/已取消/)
      .first()
      .waitFor()
    expect(await page.locator('[data-document]').count()).toBe(0)
    await page.getByRole('progressbar').waitFor({ state: 'detached' })
    await forgetProgress()

    await dropLarge(disclosure, 'other lines', MEGABYTES)
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('button', { name: '关于与许可' }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await overviewTitle(page).waitFor({ timeout: LIMIT_MS })
    const { progress } = await seen()
    expect(progress.length).toBeGreaterThan(3)
    expect(progress).toEqual([...progress].sort((a, b) => a - b))

    await page.locator('nav a[href*="/source"]').first().click()
    await page.locator('.source input[type=search]').fill('全文的末尾')
    await page.locator('.source .row', { hasText: '此处是全文的末尾' }).waitFor()
    await page.locator('.source').getByRole('grid').focus()
    await page.keyboard.press('Control+Home')
    await page.locator('.source .row [role=rowheader]').getByText('1', { exact: true }).waitFor()
    expect((await seen()).worst).toBeLessThan(5000)

    await page.reload()
    await page.locator('.source .row').first().waitFor({ timeout: LIMIT_MS })
  },
)

it('of more disclosures than are held at once the first are listed and the rest are counted', async () => {
  await watchPage()
  await dropLarge('', 'small disclosures', 0.2)
  await page
    .getByText(/里有 [\d,]+ 份公开，一次读 500 份.*没有读/)
    .first()
    .waitFor()
  expect((await seen()).worst).toBeLessThan(5000)
})

it.each([
  ['its size', 200, /有 20\d MB，一次最多读 128 MB/],
  ['the number of its line', 20, /行有 [\d,]+ 字，不会是表格或说明的一行/],
] as const)(
  'a line without end is refused with %s where the file has %i MB',
  async (_, megabytes, reason) => {
    await watchPage()
    await dropLarge(disclosure, 'one line', megabytes)
    await page.getByText(reason).first().waitFor()
    expect((await seen()).worst).toBeLessThan(5000)
  },
)
