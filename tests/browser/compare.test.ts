import JSZip from 'jszip'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PATIENCE_MS } from './browser'
import { eachPage, sample } from './each-page'
import { chooseFiles, downloaded, overviewTitle } from './page-actions'

let page: Page
let base: string
eachPage(
  async given => {
    page = given
    await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    base = page.url().replace(/overview.*$/, '')
  },
  { width: 1280, height: 720 },
)

const yearBefore = () =>
  sample
    .toString('utf8')
    .replaceAll('2025', '2024')
    .replaceAll('2026', '2025')
    .replace(/^智慧公园管理平台运行维护\t.*\n/mu, '')

describe('two years of one organization', () => {
  it('stand side by side: classes drill by the address, projects are chosen by what became of them', async () => {
    const earlier = yearBefore()
    await chooseFiles(page, [{ name: 'earlier.txt', bytes: Buffer.from(earlier, 'utf8') }])
    await page.waitForURL(url => /\/overview/.test(url.href) && !url.href.startsWith(base))
    await overviewTitle(page).waitFor()
    const other = /#\/d\/([^/]+)\//.exec(page.url())?.[1] ?? ''

    await page.goto(`${base}compare?with=${other}`)
    const title = page.locator('.compare h1')
    await title.waitFor()
    await expect.poll(() => title.innerText(), { timeout: PATIENCE_MS }).toBe('2026 年预算与 2025 年持平')
    const projects = page.locator('.compare section', { hasText: '新增 1 个项目' })
    await projects.getByRole('button', { name: /^新增/ }).click()
    await page.waitForURL(/fate=new/)
    expect(await projects.locator('tbody th').allInnerTexts()).toEqual(['智慧公园管理平台运行维护'])

    const drill = page.locator('.compare tbody button.open').first()
    const name = (await drill.innerText()).replace(/ ›$/, '')
    await drill.click()
    await page.waitForURL(/code=\d{3}/)
    await page.goBack()
    await page.waitForURL(url => !url.href.includes('code='))
    await expect
      .poll(() => page.locator('.compare tbody button.open').first().innerText(), { timeout: PATIENCE_MS })
      .toContain(name)
  })

  it('every table leaves as CSV that names both, every picture with its own document under it', async () => {
    await chooseFiles(page, [{ name: 'earlier.txt', bytes: Buffer.from(yearBefore(), 'utf8') }])
    await page.waitForURL(url => /\/overview/.test(url.href) && !url.href.startsWith(base))
    const other = /#\/d\/([^/]+)\//.exec(page.url())?.[1] ?? ''
    await page.goto(`${base}compare?with=${other}`)
    await page.locator('.compare [data-state=drawn]').first().waitFor()

    const choose = (menu: Locator, item: string) =>
      downloaded(page, async () => {
        await menu.click()
        await page.getByRole('menuitem', { name: item, exact: true }).click()
      })
    const tables = page.locator('.compare .table-save .save-menu')
    expect(await tables.count()).toBe(await page.locator('.compare table').count())
    const saved = new Map<string, string>()
    for (const menu of await tables.all()) {
      const title = (await menu.locator('.unseen').innerText()).replace('存下或复制：', '')
      const { name, bytes } = await choose(menu, '存为 CSV')
      expect(name).toMatch(/^示例市虚构区公园绿地事务局 2026 .*与 示例市虚构区公园绿地事务局 2025 .*\.csv$/)
      const text = bytes.toString('utf8')
      expect(text, title).toMatch(
        /A：示例市虚构区公园绿地事务局 2026\r\n.*B：示例市虚构区公园绿地事务局 2025\r\n/,
      )
      expect(text, title).toMatch(/明账 Mingzhang \d/)
      saved.set(title, text)
    }
    expect([...saved.keys()].slice(0, 2)).toEqual(['主要数字', '收入从哪里来'])
    const list = page.locator('.compare section', { hasText: '新增 1 个项目' })
    const rows = (saved.get('新增 1 个项目，取消 0 个') ?? '').split('\r\n,')[0]?.split('\r\n').length
    const all = Number(await list.locator('.choices button .figures').first().innerText())
    expect(rows).toBeGreaterThan(all)
    expect(saved.get('支出用到哪里去')).toMatch(
      /^\ufeff功能分类,A 金额（万元）,A 占比,B 金额（万元）,B 占比,/,
    )

    // What is presented from here compares them, whether or not they were presented before.
    const slides = await downloaded(page, async () => {
      await page.locator('.export-menu').click()
      await page.locator('[data-format=slides]').click()
    })
    expect(slides.name).toMatch(/ 2026 .*与 .* 2025 .*演示\.pptx$/)
    const archive = await JSZip.loadAsync(slides.bytes)
    const pages = await Promise.all(
      Object.keys(archive.files)
        .filter(path => /^ppt\/slides\/slide\d+\.xml$/.test(path))
        .map(path => archive.file(path)?.async('string') ?? ''),
    )
    expect(pages.some(xml => /A [^<]* 2026[^<]*，B [^<]* 2025/u.test(xml))).toBe(true)

    const pictures = page.locator('.compare .sources .save-menu')
    expect(await pictures.count()).toBe(2)
    const drawn = []
    for (const menu of await pictures.all())
      drawn.push((await choose(menu, '存为 SVG 图形')).bytes.toString('utf8'))
    expect(drawn[0]).toContain('sample.txt')
    expect(drawn[1]).toContain('earlier.txt')
  })

  it('a file chosen while comparing joins; a project leads to its page, and back', async () => {
    await page.goto(`${base}compare`)
    await page.getByRole('main').getByRole('button', { name: '选择文件' }).waitFor()
    await chooseFiles(page, [{ name: 'earlier.txt', bytes: Buffer.from(yearBefore(), 'utf8') }])
    await page.waitForURL(/compare\?with=/)
    const title = page.locator('.compare h1')
    await expect.poll(() => title.innerText(), { timeout: PATIENCE_MS }).toBe('2026 年预算与 2025 年持平')

    const project = page.locator('.compare a.project', { hasText: '智慧公园管理平台运行维护' })
    await project.click()
    await page.waitForURL(url => url.href.startsWith(`${base}projects?project=r`))
    await page.getByRole('heading', { name: '智慧公园管理平台运行维护' }).waitFor()
    await page.goBack()
    await expect.poll(() => title.innerText(), { timeout: PATIENCE_MS }).toBe('2026 年预算与 2025 年持平')
  })
})
